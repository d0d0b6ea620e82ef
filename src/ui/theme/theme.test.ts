import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HUES } from '../hues.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)')

const coloursIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--snijvlak-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [
      name,
      hex,
    ]),
  )

const light = coloursIn(lightCss)
const schemes = { light, dark: { ...light, ...coloursIn(darkCss) } }

type Colour = [number, number, number]

const linear = (hex: string): Colour => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([r, g, b]: Colour): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** Contrast as WCAG 2 defines it, 1 to 21. */
const contrast = (a: string, b: string): number => {
  const [dark = 0, bright = 0] = [a, b]
    .map((hex) => luminance(linear(hex)))
    .toSorted((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

const BODY: [string, string][] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'surface-strong'],
  ['ink', 'highlight'],
  ['ink', 'good-surface'],
  ['ink', 'doubt-surface'],
  ['ink', 'bad-surface'],
  ['ink', 'info-surface'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['accent', 'paper'],
]

const TEXT: [string, string][] = [
  ['accent', 'surface'],
  ['accent', 'surface-strong'],
  ['accent', 'info-surface'],
  ['accent-hover', 'paper'],
  ['accent-hover', 'surface-strong'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['paper', 'bad'],
  ['ink-soft', 'surface-strong'],
  ...['good', 'doubt', 'bad', 'info', 'unknown'].flatMap((tone): [string, string][] => [
    [tone, `${tone}-surface`],
    [tone, 'paper'],
    [tone, 'surface'],
  ]),
]

const SHAPES: [string, string][] = [
  ['line-strong', 'paper'],
  ['line-strong', 'surface'],
  ...HUES.flatMap((_, index): [string, string][] => [
    [`hue-${index}`, 'paper'],
    [`hue-${index}`, 'lens'],
  ]),
]

describe.each(Object.entries(schemes))('the %s scheme', (_name, colours) => {
  const measured = ([over, under]: [string, string]): number =>
    contrast(colours[over] ?? '', colours[under] ?? '')

  it.each(BODY)('reads %s on %s at AAA', (...pair) => {
    expect(measured(pair)).toBeGreaterThanOrEqual(7)
  })

  it.each(TEXT)('reads %s on %s at AA', (...pair) => {
    expect(measured(pair)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SHAPES)('tells %s from %s as a shape', (...pair) => {
    expect(measured(pair)).toBeGreaterThanOrEqual(3)
  })
})

/** What people without one kind of cone see (Machado, Oliveira and Fernandes 2009), linear RGB. */
const VISION: Record<string, [Colour, Colour, Colour]> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const times = ([r, g, b]: Colour, [x, y, z]: Colour): number => r * x + g * y + b * z

const clamped = (value: number): number => Math.min(1, Math.max(0, value))

const oklab = (colour: Colour): Colour => {
  const l = Math.cbrt(times([0.4122214708, 0.5363325363, 0.0514459929], colour))
  const m = Math.cbrt(times([0.2119034982, 0.6806995451, 0.1073969566], colour))
  const s = Math.cbrt(times([0.0883024619, 0.2817188376, 0.6299787005], colour))
  return [
    times([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    times([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    times([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ]
}

const seen = (hex: string, [r, g, b]: [Colour, Colour, Colour]): Colour => {
  const colour = linear(hex)
  return oklab([clamped(times(r, colour)), clamped(times(g, colour)), clamped(times(b, colour))])
}

describe('the hues', () => {
  it('are the same in the style and in drawings that leave the site', () => {
    for (const [index, hue] of HUES.entries()) expect(light[`hue-${index}`]).toBe(hue)
  })

  it.each(Object.entries(VISION))('stay apart for %s vision', (_name, matrix) => {
    const colours = HUES.map((hue) => seen(hue, matrix))
    for (const [i, a] of colours.entries()) {
      for (const b of colours.slice(i + 1)) {
        // A just visible difference in OKLab is about 0.02.
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.04)
      }
    }
  })
})
