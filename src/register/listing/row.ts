import type { Sheet, SheetColumn, SheetValue } from '../../platform/documents/sheet.ts'
import type { Lang } from '../../platform/lang.ts'
import { compareDates, type PlainDate } from '../../platform/time.ts'
import type { ColumnValue, RegisterColumn } from './column.ts'
import { choiceText, columnOf, REGISTER_COLUMNS } from './columns.ts'
import type { Registered } from '../registered.ts'

const SEPARATOR = '; '

const isList = (value: ColumnValue): value is readonly string[] => Array.isArray(value)

const isDay = (value: ColumnValue): value is PlainDate =>
  typeof value === 'object' && value !== null && !isList(value)

/** A cross-over as plain JSON, with the keys of the columns: what the API and the JSON files give. */
export const jsonRow = (item: Registered): Record<string, string | number | string[] | null> =>
  Object.fromEntries(
    REGISTER_COLUMNS.map((column) => {
      const value = column.value(item)
      if (isList(value)) return [column.key, [...value]]
      return [column.key, isDay(value) ? value.toString() : value]
    }),
  )

/** The value of a cell in words: lists joined, choices spelled out. `null` is not known. */
export const cellValue = (column: RegisterColumn, item: Registered, lang: Lang): SheetValue => {
  const value = column.value(item)
  if (isList(value)) return value.length > 0 ? value.join(SEPARATOR) : null
  if (column.words && typeof value === 'string') return choiceText(column, value, lang)
  return value
}

const sheetColumn = (column: RegisterColumn, lang: Lang): SheetColumn => ({
  key: column.key,
  title: column.title[lang],
  type: column.type === 'list' || column.type === 'choice' ? 'text' : column.type,
  note: column.note[lang],
  ...(column.width && { width: column.width }),
})

/** The list as one table, from which xlsx, ods and csv are made. */
export const registerSheet = (
  items: readonly Registered[],
  lang: Lang,
  about: { name: string; explanation: string[] },
): Sheet => ({
  name: about.name,
  columns: REGISTER_COLUMNS.map((column) => sheetColumn(column, lang)),
  rows: items.map((item) =>
    Object.fromEntries(
      REGISTER_COLUMNS.map((column) => [column.key, cellValue(column, item, lang)]),
    ),
  ),
  explanation: about.explanation,
})

const DUTCH = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

const compareValues = (a: ColumnValue, b: ColumnValue): number => {
  if (isDay(a) && isDay(b)) return compareDates(a, b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return DUTCH.compare(String(a), String(b))
}

/** Sorted by one column; what is not known comes last in either direction, and equals stay in order of code. */
export const sortRows = (
  items: readonly Registered[],
  key: string,
  direction: 'asc' | 'desc',
): Registered[] => {
  const column = columnOf(key)
  const sign = direction === 'asc' ? 1 : -1
  return items.toSorted((a, b) => {
    const [left, right] = [column.value(a), column.value(b)]
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || compareCodes(a, b)
    return sign * compareValues(left, right) || compareCodes(a, b)
  })
}

const compareCodes = (a: Registered, b: Registered): number =>
  Number(a.record.code) - Number(b.record.code)
