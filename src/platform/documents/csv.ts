import { stringify } from 'csv-stringify/sync'
import { type Sheet, type SheetColumn, type SheetValue, valueAt } from './sheet.ts'

export interface CsvOptions {
  /** Makes Excel read the characters right. */
  bom?: boolean
  /** A semicolon (what a Dutch Excel opens by itself) brings a decimal comma with it. */
  delimiter?: ',' | ';'
}

/** What a spreadsheet would run as a formula when it opens the file. */
const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/

const cellOf = (value: SheetValue, column: SheetColumn, delimiter: string): string => {
  if (value === null) return ''
  if (column.type === 'text')
    return FORMULA.test(String(value)) ? `'${String(value)}` : String(value)
  const text = String(value)
  return delimiter === ';' && typeof value === 'number' ? text.replace('.', ',') : text
}

/**
 * A table as csv (RFC 4180, CRLF). Dates as 2019-10-01, shares as 0.15. A text that starts like a formula
 * gets an apostrophe before it.
 */
export const toCsv = (sheet: Sheet, { bom = false, delimiter = ',' }: CsvOptions = {}): string => {
  const rows = sheet.rows.map((row) =>
    sheet.columns.map((column) => cellOf(valueAt(row, column), column, delimiter)),
  )
  return stringify([sheet.columns.map((column) => column.title), ...rows], {
    bom,
    delimiter,
    record_delimiter: 'windows',
  })
}
