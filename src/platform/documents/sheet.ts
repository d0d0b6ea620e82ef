import type { PlainDate } from '../time.ts'
import type { Language } from './texts.ts'

/** How a column is read. `text` is for every code too; `percent` holds a share: 0.15 is 15 %. */
export type SheetColumnType = 'text' | 'number' | 'date' | 'percent'

/** `null` is unknown, and shows as an empty cell. */
export type SheetValue = string | number | PlainDate | null

export interface SheetColumn {
  key: string
  /** With the unit, where there is one. */
  title: string
  type: SheetColumnType
  /** What the column means and where it comes from. */
  note?: string
  /** In characters. */
  width?: number
}

/** One table, from which every kind of spreadsheet is made. */
export interface Sheet {
  name: string
  columns: SheetColumn[]
  rows: Record<string, SheetValue>[]
  /** For the second sheet: what this is, where it comes from, what an empty cell means. */
  explanation: string[]
}

export interface SheetOptions {
  lang: Language
  /** Stands on the second sheet. */
  madeOn: PlainDate
}

/** The value of a cell; a value that does not fit the type of its column is a fault of the caller. */
export const valueAt = (row: Record<string, SheetValue>, column: SheetColumn): SheetValue => {
  const value = row[column.key] ?? null
  const fits =
    value === null ||
    (column.type === 'text' && typeof value === 'string') ||
    (column.type === 'date' && typeof value === 'object') ||
    ((column.type === 'number' || column.type === 'percent') && Number.isFinite(value))
  if (!fits)
    throw new TypeError(`Column ${column.key} is a ${column.type}, and got ${String(value)}`)
  return value
}
