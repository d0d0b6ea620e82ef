import { raw } from 'hono/html'
import { useLang } from './context.ts'
import { hueOf, INK } from './hues.ts'
import { type Disc, discsFor, type Frame, type Lens, lensesOf } from './sign-geometry.ts'
import { formatPercent, type Lang } from './texts.ts'
import { uiTexts } from './ui.texts.ts'

/** One disc of the sign. */
export interface SignPart {
  /** Share of the whole, 0 to 1. */
  share: number
  /** Index of the hue, 0 to 16; `null` is neutral. */
  hue: number | null
  label: string
}

export interface SignProps {
  parts: readonly SignPart[]
  /** Width in pixels; the height is two thirds of it. Default 96. */
  size?: number
  /** What the sign stands for; the shares come behind it in the text alternative. */
  title?: string
  lang?: Lang
  /** When the same facts stand beside it as text. */
  decorative?: boolean
}

const FRAME: Frame = { width: 120, height: 80 }

/**
 * The sign of a cross-over as an SVG text: its domains as overlapping discs, areas by share, the
 * lens where they meet in ink. Stands on its own (PDF, file) and follows the theme inside a page.
 */
export const signSvg = (props: SignProps): string => {
  const { size = 96, lang = 'nl' } = props
  const parts = atMostThree(props.parts, uiTexts(lang).rest)
  const discs = discsFor(
    parts.map((part) => part.share),
    FRAME,
  )
  const height = round((size * FRAME.height) / FRAME.width)
  const shapes = [
    ...discs.map((disc, index) => discSvg(disc, parts[index]?.hue ?? null)),
    ...lensesOf(discs).map(lensSvg),
  ]
  const alternative = props.decorative
    ? 'aria-hidden="true"'
    : `role="img" aria-label="${escaped(signText({ ...props, lang }))}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="snijvlak-sign" viewBox="0 0 ${FRAME.width} ${FRAME.height}" width="${size}" height="${height}" ${alternative}>${shapes.length > 0 ? shapes.join('') : EMPTY}</svg>`
}

/** The sign in words: what a reader who does not see it gets. */
export const signText = ({ parts, title, lang = 'nl' }: SignProps): string => {
  const shares = parts.map((part) => `${part.label} ${formatPercent(part.share, lang)}`).join(', ')
  return [title, shares].filter(Boolean).join(': ') || uiTexts(lang).emptySign
}

/** The sign inside a page. */
export const Sign = (props: SignProps) => {
  const lang = useLang()
  return raw(signSvg({ lang, ...props }))
}

/** The product's own sign as a file: two equal discs and the lens. Serve as `/favicon.svg`. */
export const faviconSvg = (): string =>
  signSvg({
    parts: [
      { share: 0.5, hue: 8, label: '' },
      { share: 0.5, hue: 1, label: '' },
    ],
    size: 48,
    decorative: true,
  }).replace('viewBox="0 0 120 80"', 'viewBox="0 -20 120 120"')

const EMPTY =
  '<circle class="snijvlak-sign__empty" cx="60" cy="40" r="37" fill="none" stroke="#7d7566" stroke-width="2" stroke-dasharray="6 6"/>'

/** The two largest in their own order, and the rest as one. */
const atMostThree = (parts: readonly SignPart[], rest: string): readonly SignPart[] => {
  if (parts.length <= 3) return parts
  const largest = new Set(parts.toSorted((a, b) => b.share - a.share).slice(0, 2))
  const others = parts.filter((part) => !largest.has(part))
  const share = others.reduce((sum, part) => sum + part.share, 0)
  return [...parts.filter((part) => largest.has(part)), { share, hue: null, label: rest }]
}

const discSvg = ({ x, y, r }: Disc, hue: number | null): string => {
  const { name, colour } = hueOf(hue)
  return `<circle class="${name}" cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${colour}"/>`
}

/** From one crossing along the edge of the first disc to the other, and back along the second. */
const lensSvg = ({ from, to, first, second }: Lens): string => {
  const [a, b] = [round(first), round(second)]
  const start = `${round(from.x)} ${round(from.y)}`
  const end = `${round(to.x)} ${round(to.y)}`
  return `<path class="snijvlak-lens" fill="${INK}" d="M${start}A${a} ${a} 0 0 1 ${end}A${b} ${b} 0 0 1 ${start}z"/>`
}

const round = (value: number): number => Math.round(value * 100) / 100

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
