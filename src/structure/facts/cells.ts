import { type PlainDate, plainDate } from '../../platform/time.ts'
import type { FactRow } from './table.ts'

/** The cell as text; empty is an error. */
export const required = (row: FactRow, column: string): string =>
  row.cell(column) || row.refuse(`${column} is empty`)

/** The cell as text, `null` when empty. */
export const optional = (row: FactRow, column: string): string | null => row.cell(column) || null

/** A required cell that must match a code grammar. */
export const code = (row: FactRow, column: string, grammar: RegExp): string => {
  const value = required(row, column)
  return grammar.test(value) ? value : row.refuse(`${column} "${value}" is not a code`)
}

/** An optional cell that must match a code grammar when filled. */
export const optionalCode = (row: FactRow, column: string, grammar: RegExp): string | null =>
  row.cell(column) ? code(row, column, grammar) : null

/** One of a fixed list of words. */
export const oneOf = <T extends string>(row: FactRow, column: string, words: readonly T[]): T =>
  words.find((word) => word === row.cell(column)) ??
  row.refuse(`${column} "${row.cell(column)}" is none of ${words.join(', ')}`)

/** One of a fixed list of words, `null` when empty. */
export const optionalOneOf = <T extends string>(
  row: FactRow,
  column: string,
  words: readonly T[],
) => (row.cell(column) ? oneOf(row, column, words) : null)

/** A whole number, `null` when empty. */
export const wholeNumber = (row: FactRow, column: string): number | null => {
  const value = row.cell(column)
  if (value === '') return null
  return /^\d{1,6}$/.test(value) ? Number(value) : row.refuse(`${column} "${value}" is no number`)
}

/** yes, no or empty (`null`). */
export const yesNo = (row: FactRow, column: string): boolean | null => {
  const word = optionalOneOf(row, column, ['yes', 'no'])
  return word === null ? null : word === 'yes'
}

/** An ISO day, `null` when empty. */
export const day = (row: FactRow, column: string): PlainDate | null => {
  const value = row.cell(column)
  if (value === '') return null
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? plainDate(value)
    : row.refuse(`${column} "${value}" is no day`)
}

/** Words separated by blanks, each from a fixed list. */
export const wordList = <T extends string>(
  row: FactRow,
  column: string,
  words: readonly T[],
): T[] =>
  row
    .cell(column)
    .split(' ')
    .filter(Boolean)
    .map((item) => words.find((word) => word === item) ?? row.refuse(`${column}: "${item}"`))
