import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discsFor, lensesOf, SMALLEST_SHARE } from './sign-geometry.ts'
import { faviconSvg, signSvg, signText } from './sign.tsx'

const FRAME = { width: 120, height: 80 }
const share = fc.double({ min: SMALLEST_SHARE, max: 1, noNaN: true })
const sharesOf = (min: number) =>
  fc
    .array(share, { minLength: min, maxLength: 3 })
    .map((all) => all.map((one) => one / all.reduce((sum, other) => sum + other, 0)))
    .filter((all) => all.every((one) => one >= SMALLEST_SHARE))

describe('the geometry of the sign', () => {
  it('draws areas in proportion to the shares', () => {
    fc.assert(
      fc.property(sharesOf(2), (shares) => {
        const discs = discsFor(shares, FRAME)
        const unit = (discs[0]?.r ?? 0) ** 2 / (shares[0] ?? 1)
        for (const [i, disc] of discs.entries()) {
          expect(disc.r ** 2 / unit).toBeCloseTo(shares[i] ?? 0, 6)
        }
      }),
    )
  })

  it('lets every two discs overlap, and none hide another', () => {
    fc.assert(
      fc.property(sharesOf(2), (shares) => {
        const count = shares.length === 2 ? 1 : 3
        expect(lensesOf(discsFor(shares, FRAME))).toHaveLength(count)
      }),
    )
  })

  it('stays inside its frame and fills one direction of it', () => {
    const anyShares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(anyShares, (shares) => {
        const discs = discsFor(shares, FRAME)
        for (const { x, y, r } of discs) {
          expect(x - r).toBeGreaterThan(-1e-6)
          expect(y - r).toBeGreaterThan(-1e-6)
          expect(x + r).toBeLessThan(FRAME.width + 1e-6)
          expect(y + r).toBeLessThan(FRAME.height + 1e-6)
        }
        const wide = Math.max(...discs.map((d) => d.x + d.r)) > FRAME.width - 1e-6
        const high = Math.max(...discs.map((d) => d.y + d.r)) > FRAME.height - 1e-6
        expect(wide || high).toBe(true)
      }),
    )
  })

  it('refuses four discs', () => {
    expect(() => discsFor([1, 1, 1, 1], FRAME)).toThrow(RangeError)
  })
})

describe('the sign', () => {
  const part = (label: string, of: number, hue = 0) => ({ label, share: of, hue })

  it('says in words what it shows', () => {
    const parts = [part('Voedsel', 0.6), part('Techniek', 0.4, 3)]
    expect(signText({ parts, title: 'Brouwer' })).toBe('Brouwer: Voedsel 60%, Techniek 40%')
    const svg = signSvg({ parts, title: 'A & "B"' })
    expect(svg).toContain('aria-label="A &amp; &quot;B&quot;: Voedsel 60%, Techniek 40%"')
    expect(svg.match(/<circle/g)).toHaveLength(2)
    expect(svg.match(/snijvlak-lens/g)).toHaveLength(1)
  })

  it('groups what is more than three, and names all of them in words', () => {
    const parts = [part('A', 0.1), part('B', 0.4), part('C', 0.3), part('D', 0.2)]
    const svg = signSvg({ parts })
    expect(svg.match(/<circle/g)).toHaveLength(3)
    expect(svg).toContain('snijvlak-hue-none')
    expect(svg).toContain('A 10%, B 40%, C 30%, D 20%')
  })

  it('draws one disc, none, and nothing twice as wide as asked', () => {
    expect(signSvg({ parts: [part('A', 1)] })).not.toContain('snijvlak-lens')
    expect(signSvg({ parts: [] })).toContain('stroke-dasharray')
    expect(signSvg({ parts: [], size: 48 })).toContain('width="48" height="32"')
  })

  it('stands on its own as a file', () => {
    expect(faviconSvg()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(faviconSvg()).toContain('fill="#')
  })
})
