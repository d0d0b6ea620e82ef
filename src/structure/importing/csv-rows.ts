import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { type Chunks, decodeUtf8, type Limits } from './decode.ts'
import { refuseFile } from './problem.ts'
import { trimmed } from './values.ts'

/** One row of an official table. */
export interface OfficialRow {
  file: string
  /** 1-based. */
  line: number
  /** The trimmed cell of a column (upper case name); '' when the file has no such column. */
  cell: (column: string) => string
  /** Whether the row has as many cells as the header. */
  complete: boolean
}

export interface OfficialTable {
  /** Upper case, trimmed. */
  columns: string[]
  rows: AsyncIterable<OfficialRow>
}

const DELIMITERS = [';', ',', '|', '\t'] as const

/** The separator that occurs most in the header outside quotes, and the quote around its names. */
export const dialectOf = (header: string): { delimiter: string; quote: string } => {
  const quote = header.trimStart().startsWith("'") ? "'" : '"'
  const bare = header.replaceAll(new RegExp(`${quote}[^${quote}]*${quote}`, 'g'), '')
  const count = (delimiter: string) => bare.split(delimiter).length
  const [best] = DELIMITERS.toSorted((a, b) => count(b) - count(a))
  return { delimiter: best ?? ';', quote }
}

interface Parsed {
  record: string[]
  info: { lines: number }
}

/** Takes text up to the first line break, so that the dialect is known before the parsing starts. */
const headOf = async (pieces: AsyncIterator<string>): Promise<string> => {
  let head = ''
  while (!/[\r\n]/.test(head.trimStart()) && head.length < 65_536) {
    const next = await pieces.next()
    if (next.done) break
    head += next.value
  }
  return head
}

async function* withHead(head: string, pieces: AsyncIterator<string>) {
  yield head
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
}

async function* parsedRows(
  text: AsyncIterable<string>,
  header: string,
  file: string,
  limits: Limits,
) {
  const parser = Readable.from(text).compose(
    parse({
      ...dialectOf(header),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: limits.maxText,
    }),
  )
  try {
    for await (const parsed of parser) yield parsed as Parsed
  } catch (error) {
    if (error instanceof Error && 'refusal' in error) throw error
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1
    throw refuseFile('broken-csv', { file, where: `line ${line}` })
  }
}

const rowOf = (
  file: string,
  columns: readonly string[],
  { record, info }: Parsed,
): OfficialRow => ({
  file,
  line: info.lines,
  cell: (column) => trimmed(record[columns.indexOf(column)]),
  complete: record.length === columns.length,
})

/**
 * Opens an official csv file of any size: finds separator and quote, drops the byte order mark and no-break spaces,
 * and hands over its rows one by one. Throws a refusal for what is no table in UTF-8.
 */
export const openCsv = async (
  chunks: Chunks,
  file: string,
  limits: Limits,
): Promise<OfficialTable> => {
  const pieces = decodeUtf8(chunks, file, limits)
  const head = await headOf(pieces)
  const header = head.trimStart().split(/\r?\n/)[0] ?? ''
  const records = parsedRows(withHead(head, pieces), header, file, limits)
  const first = await records.next()
  if (first.done) throw refuseFile('broken-csv', { file, where: 'line 1' })
  const columns = first.value.record.map((name) => trimmed(name).toUpperCase())
  async function* rows() {
    for await (const parsed of records) yield rowOf(file, columns, parsed)
  }
  return { columns, rows: rows() }
}
