import { describe, expect, it } from 'vitest'
import { dialectOf } from './csv-rows.ts'
import { parseDay, parseDecimal, parsePathways } from './values.ts'

describe('values and dialects', () => {
  it('are read in every way that the sources write them', () => {
    for (const text of [
      '2026-08-01',
      '2026-08-01T00:00:00',
      '01-08-2026',
      '1-8-2026',
      '20260801',
    ]) {
      expect(String(parseDay(text))).toBe('2026-08-01')
    }
    expect(parseDay(' ')).toBeNull()
    expect(parseDay('31-02-2026')).toBeUndefined()
    expect(parseDay('morgen')).toBeUndefined()
    expect([parseDecimal('1,10'), parseDecimal('1.1'), parseDecimal('')]).toEqual([1.1, 1.1, null])
    expect(parsePathways('BBL,BOL,OVO')).toEqual(['bbl', 'bol'])
    expect(parsePathways('CBL,COL')).toEqual([])
  })

  it('are found in the header', () => {
    expect(dialectOf('a;b,c;d')).toEqual({ delimiter: ';', quote: '"' })
    expect(dialectOf('"a,x","b;y"')).toEqual({ delimiter: ',', quote: '"' })
    expect(dialectOf("'a'|'b'")).toEqual({ delimiter: '|', quote: "'" })
  })
})
