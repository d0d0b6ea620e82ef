import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readOds, readXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../time.ts'
import { toCsv } from './csv.ts'
import type { Sheet } from './sheet.ts'
import { toOds, toXlsx } from './sheets.ts'

const sheet: Sheet = {
  name: 'Cross-overs: alle / 2019',
  columns: [
    { key: 'code', title: 'Code', type: 'text', note: 'Erkende opleidingscode' },
    { key: 'name', title: 'Naam', type: 'text', width: 50 },
    { key: 'load', title: 'Studielast (SBU)', type: 'number' },
    { key: 'start', title: 'Eerste instroom', type: 'date' },
    { key: 'share', title: 'Aandeel', type: 'percent' },
  ],
  rows: [
    {
      code: '00260',
      name: '=HYPERLINK("x")',
      load: 4800,
      start: plainDate('2018-08-01'),
      share: 0.153,
    },
    {
      code: '26010',
      name: 'Naam; met "tekens" & <xml>\nregel',
      load: -1.5,
      start: null,
      share: null,
    },
  ],
  explanation: ['Alle goedgekeurde cross-overs.', 'Leeg: niet bekend.'],
}
const options = { lang: 'nl', madeOn: plainDate('2019-10-02') } as const

const values = [
  ['Code', 'Naam', 'Studielast (SBU)', 'Eerste instroom', 'Aandeel'],
  ['00260', '=HYPERLINK("x")', 4800, new Date('2018-08-01'), 0.153],
  ['26010', 'Naam; met "tekens" & <xml>\nregel', -1.5, null, null],
]

const padded = (rows: unknown[][] | undefined, width: number) =>
  rows?.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null))

describe('xlsx', () => {
  it('gives back every value with its type; a code stays text and a text never a formula', async () => {
    const book = await readXlsx(await toXlsx(sheet, options), { readStyles: true })
    expect(book.sheets[0]?.rows).toEqual(values)
    expect([...(book.sheets[0]?.cells?.values() ?? [])].some((cell) => cell.formula)).toBe(false)
  })

  it('has a fixed header, a filter, formats and notes', async () => {
    const book = await readXlsx(await toXlsx(sheet, options), { readStyles: true })
    const table = book.sheets[0]
    expect(table?.name).toBe('Cross-overs  alle   2019')
    expect(table?.freezePane).toMatchObject({ rows: 1 })
    expect(table?.autoFilter?.range).toBe('A1:E3')
    expect(table?.cells?.get('0,0')?.comment?.text).toBe('Erkende opleidingscode')
    expect(table?.cells?.get('0,0')?.style?.font?.bold).toBe(true)
    expect(table?.cells?.get('1,3')?.style?.numFmt).toBe('dd-mm-yyyy')
    expect(table?.cells?.get('1,4')?.style?.numFmt).toBe('0.0%')
  })

  it('explains itself on a second sheet', async () => {
    const book = await readXlsx(await toXlsx(sheet, options))
    expect(book.sheets[1]?.name).toBe('Toelichting')
    const text = book.sheets[1]?.rows.flat().filter(Boolean)
    expect(text).toEqual([
      'Cross-overs: alle / 2019',
      'Gemaakt op 2 oktober 2019',
      'Alle goedgekeurde cross-overs.',
      'Leeg: niet bekend.',
      'Kolom',
      'Betekenis',
      'Code',
      'Erkende opleidingscode',
    ])
  })

  it('is the same file for the same table', async () => {
    expect(await toXlsx(sheet, options)).toEqual(await toXlsx(sheet, options))
  })

  it('carries any text', async () => {
    const column = { key: 'a', title: 'A', type: 'text' } as const
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }),
        async (texts) => {
          const rows = texts.map((a) => ({ a }))
          const book = await readXlsx(await toXlsx({ ...sheet, columns: [column], rows }, options))
          expect(book.sheets[0]?.rows.slice(1).map((row) => row[0] ?? '')).toEqual(texts)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('drops what XML cannot carry and cuts what a cell cannot hold', async () => {
    const rows = [{ code: 'a\u0001b\ud800', name: 'x'.repeat(40_000) }]
    const book = await readXlsx(await toXlsx({ ...sheet, rows }, options))
    expect(book.sheets[0]?.rows[1]?.[0]).toBe('ab\ufffd')
    expect(String(book.sheets[0]?.rows[1]?.[1])).toHaveLength(32_767)
  })

  it('does not hide a value of the wrong type', async () => {
    const rows = [{ code: 26010 }]
    await expect(toXlsx({ ...sheet, rows }, options)).rejects.toThrow('Column code is a text')
  })
})

describe('ods', () => {
  it('gives back every value with its type and explains itself', async () => {
    const book = await readOds(await toOds(sheet, options))
    expect(padded(book.sheets[0]?.rows, 5)).toEqual(values)
    expect(book.sheets[1]?.name).toBe('Toelichting')
  })
})

describe('csv', () => {
  it('is read back as it was, with formulas defused', () => {
    expect(parse(toCsv(sheet))).toEqual([
      ['Code', 'Naam', 'Studielast (SBU)', 'Eerste instroom', 'Aandeel'],
      ['00260', '\'=HYPERLINK("x")', '4800', '2018-08-01', '0.153'],
      ['26010', 'Naam; met "tekens" & <xml>\nregel', '-1.5', '', ''],
    ])
  })

  it('opens in a Dutch Excel', () => {
    const csv = toCsv(sheet, { bom: true, delimiter: ';' })
    expect(csv.startsWith('\ufeffCode;Naam;')).toBe(true)
    expect(csv).toContain(';0,153\r\n')
  })

  it('never leaves a text that a spreadsheet would run', () => {
    const column = { key: 'a', title: 'A', type: 'text' } as const
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''),
        fc.string(),
        (start, rest) => {
          const csv = toCsv({ ...sheet, columns: [column], rows: [{ a: start + rest }] })
          const [, [cell] = ['']] = parse(csv, { skip_empty_lines: false }) as string[][]
          expect(cell).toBe(/^[=+\-@\t\r]/.test(start + rest) ? `'${start}${rest}` : start + rest)
        },
      ),
    )
  })
})
