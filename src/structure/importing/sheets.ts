import { type CellValue, readXlsx } from 'hucre'
import { refuseFile } from './problem.ts'
import { unpackedSize } from './unpacked-size.ts'
import { trimmed } from './values.ts'

/** A row of an official spreadsheet, as trimmed text. */
export interface SheetRow {
  file: string
  sheet: string
  /** 1-based. */
  line: number
  cells: string[]
}

export interface OfficialSheet {
  name: string
  rows: SheetRow[]
}

const MAX_ROWS = 200_000

/** Bytes; the real lists unpack to a few million. */
const MAX_UNPACKED = 256 * 1024 * 1024

/** A cell as text: codes written as numbers lose no digit, days become ISO. */
const textOf = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return ''
  return trimmed(value instanceof Date ? value.toISOString().slice(0, 10) : String(value))
}

/** Opens a spreadsheet; throws a refusal for what is none. */
export const openSheets = async (bytes: Uint8Array, file: string): Promise<OfficialSheet[]> => {
  if (unpackedSize(bytes) > MAX_UNPACKED) throw refuseFile('too-large', { file, where: 'file' })
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: MAX_ROWS })
    return sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((cells, index) => ({
        file,
        sheet: name,
        line: index + 1,
        cells: cells.map(textOf),
      })),
    }))
  } catch {
    throw refuseFile('broken-xlsx', { file, where: 'file' })
  }
}

/** Where a row stands, for a problem. */
export const placeOf = ({ file, sheet, line }: SheetRow): { file: string; where: string } => ({
  file,
  where: `sheet ${sheet}, row ${line}`,
})

/** Puts column names and their positions together; names in lower case, the first of equal names counts. */
export const headerOf = (row: SheetRow): Map<string, number> =>
  new Map(row.cells.map((name, index) => [name.toLowerCase(), index] as const).toReversed())
