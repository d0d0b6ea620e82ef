import {
  type Cell,
  type CellStyle,
  type CellValue,
  type WriteSheet,
  writeOds,
  writeXlsx,
} from 'hucre'
import type { PlainDate } from '../time.ts'
import { longDate } from './format.ts'
import {
  type Sheet,
  type SheetColumn,
  type SheetOptions,
  type SheetValue,
  valueAt,
} from './sheet.ts'
import { documentLabels } from './texts.ts'

/** Longest text a cell of Excel can hold, in UTF-16 units. */
const MAX_CELL = 32_767
const MAX_SHEET_NAME = 31
const DEFAULT_WIDTHS = { text: 28, number: 12, date: 13, percent: 11 } as const
const EXPLANATION_WIDTHS = [32, 90] as const
const FORMATS = { text: '@', date: 'dd-mm-yyyy', percent: '0.0%', number: undefined } as const
const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F5F2EC' } },
  alignment: { vertical: 'top', wrapText: true },
}

/** A text as XML can carry it. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')

const cut = (text: string): string =>
  text.length <= MAX_CELL ? text : `${text.slice(0, MAX_CELL - 1).toWellFormed()}…`

const midnight = (day: PlainDate): Date => new Date(Date.UTC(day.year, day.month - 1, day.day))

const cellValue = (value: SheetValue): CellValue => {
  if (value === null || typeof value === 'number') return value
  return typeof value === 'string' ? cut(clean(value)) : midnight(value)
}

const sheetName = (name: string): string =>
  clean(name)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, MAX_SHEET_NAME)
    .toWellFormed()
    .trim()

const letters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : letters(Math.floor(index / 26) - 1) + letters(index % 26)

const headerCell = (column: SheetColumn): Partial<Cell> => ({
  value: clean(column.title),
  type: 'string',
  style:
    column.type === 'text'
      ? HEADER
      : { ...HEADER, alignment: { ...HEADER.alignment, horizontal: 'right' } },
  ...(column.note && { comment: { text: clean(column.note) } }),
})

const columnOf = (column: SheetColumn) => {
  const format = FORMATS[column.type]
  const width =
    column.width ?? Math.max(DEFAULT_WIDTHS[column.type], Math.min(40, column.title.length + 3))
  return { width, ...(format && { numFmt: format }) }
}

const tableSheet = (sheet: Sheet): WriteSheet => ({
  name: sheetName(sheet.name),
  columns: sheet.columns.map(columnOf),
  rows: [
    sheet.columns.map((column) => clean(column.title)),
    ...sheet.rows.map((row) => sheet.columns.map((column) => cellValue(valueAt(row, column)))),
  ],
  cells: new Map(sheet.columns.map((column, index) => [`0,${index}`, headerCell(column)])),
  freezePane: { rows: 1 },
  autoFilter: { range: `A1:${letters(sheet.columns.length - 1)}${sheet.rows.length + 1}` },
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '$1:$1',
  },
  a11y: { summary: sheet.explanation[0] ?? sheet.name, headerRow: 0 },
})

const noteRows = (sheet: Sheet): string[][] =>
  sheet.columns.flatMap(({ title, note }) => (note ? [[clean(title), clean(note)]] : []))

const explanationSheet = (sheet: Sheet, { lang, madeOn }: SheetOptions): WriteSheet => {
  const labels = documentLabels[lang]
  const notes = noteRows(sheet)
  const head = [
    [clean(sheet.name)],
    [`${labels.madeOn} ${longDate(madeOn, lang)}`],
    [],
    ...sheet.explanation.map((line) => [cut(clean(line))]),
  ]
  const table = notes.length > 0 ? [[], [labels.column, labels.meaning], ...notes] : []
  const bold = (row: number, column: number, value: string): [string, Partial<Cell>] => [
    `${row},${column}`,
    { value, type: 'string', style: { font: { bold: true } } },
  ]
  return {
    name: labels.explanation,
    columns: EXPLANATION_WIDTHS.map((width) => ({ width })),
    rows: [...head, ...table],
    cells: new Map([
      bold(0, 0, clean(sheet.name)),
      ...(table.length > 0
        ? [bold(head.length + 1, 0, labels.column), bold(head.length + 1, 1, labels.meaning)]
        : []),
    ]),
  }
}

const workbook = (sheet: Sheet, options: SheetOptions) => {
  const moment = midnight(options.madeOn)
  return {
    sheets: [tableSheet(sheet), explanationSheet(sheet, options)],
    properties: {
      title: clean(sheet.name),
      creator: 'Snijvlak',
      created: moment,
      modified: moment,
    },
  }
}

/** A table as xlsx: fixed header row, filter, types, a note on a column, and a sheet that explains it. */
export const toXlsx = async (sheet: Sheet, options: SheetOptions): Promise<Uint8Array> =>
  writeXlsx(workbook(sheet, options))

/** A table as ods: the values with their types, and the sheet that explains them; no formats, no filter. */
export const toOds = async (sheet: Sheet, options: SheetOptions): Promise<Uint8Array> =>
  writeOds(workbook(sheet, options))
