import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

export type Row = Record<string, string>

/** Reads one of the gathered source files; every cell is text, trimmed. */
export const readSource = (folder: string, name: string): Row[] =>
  parse(readFileSync(join(folder, name), 'utf8'), { columns: true, bom: true, trim: true })

/** Orders rows by the named columns, as plain code points, so that a second run writes the same bytes. */
export const sorted = <T extends Row>(rows: T[], ...keys: (keyof T & string)[]): T[] => {
  const keyOf = (row: T) => keys.map((key) => row[key]).join('\u0000')
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

/** Writes a shipped file: header row, LF, comma, empty cell for unknown. Gives back the number of rows. */
export const writeShipped = (path: string, columns: readonly string[], rows: Row[]): number => {
  const complete = rows.map((row) => columns.map((column) => row[column] ?? ''))
  writeFileSync(path, stringify([[...columns], ...complete]))
  return rows.length
}

/** Fails the preparation: a source says something that no rule covers yet. */
export const refuse = (file: string, what: string): never => {
  throw new Error(`${file}: ${what}`)
}

/** Looks a source word up in a table of known words; an unknown word is an error, never a guess. */
export const translated = (file: string, table: Readonly<Record<string, string>>, word: string) =>
  table[word] ?? refuse(file, `unknown value "${word}"`)

/** One space between words. */
export const tidy = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
