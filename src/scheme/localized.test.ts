import { describe, expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import { fill, formatParam } from './localized.ts'

const both = (text: string) => ({ nl: text, en: text })

describe('values in words', () => {
  test.each([
    [0.125, '0,13', '0.13'],
    [4800, '4.800', '4,800'],
    [{ percent: 0.125 }, '12,5 %', '12.5 %'],
    [plainDate('2023-10-02'), '2 oktober 2023', '2 October 2023'],
    [['a', 'b', 'c'], 'a, b en c', 'a, b and c'],
    [{ anyOf: [2, 3, 4] }, '2, 3 of 4', '2, 3 or 4'],
    [{ nl: 'ja', en: 'yes' }, 'ja', 'yes'],
    [[], '', ''],
  ])('%j', (param, nl, en) => {
    expect(formatParam(param, 'nl')).toBe(nl)
    expect(formatParam(param, 'en')).toBe(en)
  })
})

describe('filling a text', () => {
  test('one and many', () => {
    const text = both('{n} {n|bedrijf|bedrijven}')
    expect(fill(text, { n: 1 }, 'nl')).toBe('1 bedrijf')
    expect(fill(text, { n: 0 }, 'nl')).toBe('0 bedrijven')
    expect(fill(text, { n: 2 }, 'nl')).toBe('2 bedrijven')
  })

  test('a name without a value stays, so that it is noticed', () => {
    expect(fill(both('{a} {b|x|y}'), {}, 'nl')).toBe('{a} {b|x|y}')
  })
})
