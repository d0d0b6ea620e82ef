import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReference, referenceFor } from './reference.ts'

const reference = fc
  .tuple(fc.integer({ min: 2017, max: 2999 }), fc.integer({ min: 1, max: 9_999_999 }))
  .map(([year, number]) => referenceFor(year, number))

/** The sum of docs/reference-number.md, written down anew: twice the sum so far and the digit, modulo 11. */
const checkByHand = (digits: string): string => {
  const rest = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0)
  const check = (12 - rest) % 11
  return check === 10 ? 'X' : String(check)
}

test('the example of the documentation', () => {
  expect(referenceFor(2019, 42)).toBe('CO-2019-00042-2')
  expect(readReference('co 2019 00042 2')).toBe('CO-2019-00042-2')
  expect(readReference('CO–2019–00042–2')).toBe('CO-2019-00042-2')
  expect(readReference('CO-2019-00042-7')).toBeNull()
  expect(referenceFor(2019, 49)).toBe('CO-2019-00049-X')
})

test('anything that is no reference is none', () => {
  for (const text of ['', 'CO-2019-42-7', 'XX-2019-00042-7', '2019000427', 'CO-2019-0004X-7', '💥'])
    expect(readReference(text)).toBeNull()
})

describe('for every reference', () => {
  test('it is read back as it is written, and agrees with the sum by hand', () => {
    fc.assert(
      fc.property(reference, (text) => {
        expect(readReference(text)).toBe(text)
        const digits = text.replace(/[^0-9X]/g, '')
        expect(digits.at(-1)).toBe(checkByHand(digits.slice(0, -1)))
      }),
    )
  })

  test('any single wrong digit is found', () => {
    fc.assert(
      fc.property(reference, fc.nat(), fc.constantFrom(...'0123456789X'), (text, at, digit) => {
        const places = [...text].flatMap((sign, i) => (/[0-9X]/.test(sign) ? [i] : []))
        const place = places[at % places.length] ?? 0
        fc.pre(text[place] !== digit)
        expect(readReference(text.slice(0, place) + digit + text.slice(place + 1))).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })

  test('any two neighbours changed about are found', () => {
    fc.assert(
      fc.property(reference, fc.nat(), (text, at) => {
        const digits = [...text.replace(/[^0-9X]/g, '')]
        const i = at % (digits.length - 1)
        fc.pre(digits[i] !== digits[i + 1])
        const swapped = digits.toSpliced(i, 2, digits[i + 1] ?? '', digits[i] ?? '')
        expect(readReference(`CO${swapped.join('')}`)).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })
})
