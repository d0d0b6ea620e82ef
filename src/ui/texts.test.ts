import { describe, expect, it } from 'vitest'
import { plainDate, Temporal } from '../platform/time.ts'
import { formatDate, formatDateTime } from './dates.ts'
import { defineTexts, formatNumber, formatPercent, formatSbu, plural } from './texts.ts'

describe('texts', () => {
  const texts = defineTexts({
    search: { nl: 'Zoeken', en: 'Search' },
    found: { nl: (n: number) => `${n} gevonden`, en: (n: number) => `${n} found` },
  })

  it('gives the labels of one language', () => {
    expect(texts('nl').search).toBe('Zoeken')
    expect(texts('en').found(2)).toBe('2 found')
  })

  it('refuses a label without its translation', () => {
    // @ts-expect-error English is missing
    defineTexts({ only: { nl: 'Alleen' } })
    // @ts-expect-error the translation takes another parameter
    defineTexts({ n: { nl: (n: number) => `${n}`, en: (s: string) => s } })
  })
})

describe('figures', () => {
  it('writes numbers as each language does', () => {
    expect(formatNumber(1600, 'nl')).toBe('1.600')
    expect(formatNumber(1600, 'en')).toBe('1,600')
    expect(formatPercent(0.325, 'nl', 1)).toBe('32,5%')
    expect(formatSbu(1600, 'nl')).toBe('1.600\u00a0SBU')
    expect(plural(1, 'dag', 'dagen', 'nl')).toBe('1 dag')
    expect(plural(0, 'dag', 'dagen', 'nl')).toBe('0 dagen')
  })
})

describe('dates', () => {
  it('writes a day in words', () => {
    expect(formatDate(plainDate('2023-10-02'), 'nl')).toBe('2 oktober 2023')
    expect(formatDate(plainDate('2023-10-02'), 'en')).toBe('2 October 2023')
  })

  it('shows a moment on the Dutch clock', () => {
    const moment = Temporal.Instant.from('2023-10-01T22:30:00Z')
    expect(formatDateTime(moment, 'nl')).toBe('2 oktober 2023 om 00:30')
  })
})
