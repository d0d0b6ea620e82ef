import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** One row of a shipped file: its cells by column, and where it stands. */
export interface FactRow {
  cell: (column: string) => string
  /** Stops the reading with file and line: a shipped file with a fault is a fault of the product. */
  refuse: (reason: string) => never
}

interface Parsed {
  record: string[]
  line: number
}

const parseRecords = (file: string, text: string): Parsed[] => {
  const rows: Parsed[] = []
  const onRecord = (record: string[], { lines }: { lines: number }) => {
    rows.push({ record, line: lines })
    return null
  }
  try {
    parse(text, { bom: true, on_record: onRecord })
    return rows
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${file}: ${reason}`, { cause: error })
  }
}

const rowOf = (file: string, columns: readonly string[], { record, line }: Parsed): FactRow => {
  const refuse = (reason: string): never => {
    throw new Error(`${file}, line ${line}: ${reason}`)
  }
  return {
    cell: (column) => record[columns.indexOf(column)] ?? refuse(`no column ${column}`),
    refuse,
  }
}

/** Reads a shipped table. The header must be exactly `columns`; throws with file and line on any fault. */
export const parseTable = (file: string, columns: readonly string[], text: string): FactRow[] => {
  const [header, ...records] = parseRecords(file, text)
  if (header?.record.join() !== columns.join()) {
    throw new Error(`${file}, line 1: expected the columns ${columns.join(', ')}`)
  }
  return records.map((record) => rowOf(file, columns, record))
}

/** Reads a shipped table out of the data folder. */
export const readTable = async (
  folder: string,
  file: string,
  columns: readonly string[],
): Promise<FactRow[]> => parseTable(file, columns, await readFile(join(folder, file), 'utf8'))
