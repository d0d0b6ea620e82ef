import { createReadStream } from 'node:fs'
import type { PlainDate } from '../../platform/time.ts'
import { collectSbb, sbbImport, type SbbFile } from './collect-sbb.ts'
import { combineImports, type NamedImport } from './combine-imports.ts'
import { emptyImport, type StructureImport } from './content.ts'
import { openCsv } from './csv-rows.ts'
import { type Chunks, DEFAULT_LIMITS, type Limits } from './decode.ts'
import { kindOfHead, peek } from './detect-file.ts'
import { type ImportProblem, problem, refusalOf, refuseFile } from './problem.ts'
import { codeCsvOf, codeListOf, isCodeCsvHeader, isCodeList } from './read-code-list.ts'
import { institutionsOf, isInstitutionHeader } from './read-duo-institutions.ts'
import { isKoppeltabel, koppeltabelOf } from './read-koppeltabel.ts'
import { takeRioTable } from './read-rio-csv.ts'
import { rioImport } from './rio-import.ts'
import { type RioReading, startRioReading } from './rio-reading.ts'
import { openSheets } from './sheets.ts'

/** A file to import: its name as the user knows it, and its bytes. */
export interface ImportFile {
  name: string
  open: () => Chunks
}

export interface ReadOptions {
  /** The day on which versions are chosen and `current` is judged. */
  on: PlainDate
  limits?: Limits
  /** Called as bytes come in, for a progress bar: the bytes of this file so far. */
  onProgress?: (file: string, bytes: number) => void
}

interface Reading {
  options: ReadOptions
  limits: Limits
  sbb: SbbFile[]
  rio: RioReading
  /** Everything that stands on its own, in the order in which it was read. */
  others: NamedImport[]
  problems: ImportProblem[]
}

/** A file on disk, read as a stream. */
export const fileOnDisk = (path: string): ImportFile => ({
  name: path,
  open: () => createReadStream(path),
})

async function* counted({ name, open }: ImportFile, { onProgress }: ReadOptions) {
  let bytes = 0
  for await (const chunk of open()) {
    bytes += chunk.byteLength
    onProgress?.(name, bytes)
    yield chunk
  }
}

const wholeOf = async (chunks: Chunks, file: string, limits: Limits): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > limits.maxBytes)
      throw refuseFile('too-large', { file, where: `byte ${limits.maxBytes}` })
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

const readSheets = async (reading: Reading, file: string, chunks: Chunks): Promise<void> => {
  const sheets = await openSheets(await wholeOf(chunks, file, reading.limits), file)
  if (isKoppeltabel(sheets)) reading.others.push({ file, found: koppeltabelOf(sheets, file) })
  else if (isCodeList(sheets)) reading.others.push({ file, found: codeListOf(sheets, file) })
  else throw refuseFile('unknown-file', { file, where: 'file' })
}

const readTable = async (reading: Reading, file: string, chunks: Chunks): Promise<void> => {
  const table = await openCsv(chunks, file, reading.limits)
  if (isInstitutionHeader(table.columns)) {
    reading.others.push({ file, found: await institutionsOf(table, file) })
  } else if (isCodeCsvHeader(table.columns)) {
    reading.others.push({ file, found: await codeCsvOf(table, file) })
  } else await takeRioTable(table, file, reading.rio)
}

const readOne = async (reading: Reading, importFile: ImportFile): Promise<void> => {
  const file = importFile.name
  const { head, chunks } = await peek(counted(importFile, reading.options))
  const kind = kindOfHead(head)
  if (kind === 'xlsx') await readSheets(reading, file, chunks)
  else if (kind === 'table') await readTable(reading, file, chunks)
  else {
    const { on } = reading.options
    reading.sbb.push(await collectSbb(chunks, { file, on, limits: reading.limits }))
  }
}

const isSystemError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error

const problemOf = (file: string, error: unknown): ImportProblem =>
  isSystemError(error) ? problem('unreadable', 'file', { file, where: 'file' }) : refusalOf(error)

/**
 * Reads files of SBB, RIO and DUO in any order and makes one import of them. What a file is shows from its content.
 * A file that is refused adds its problem and nothing else; the others are read all the same.
 * Where they overlap SBB dossiers go first, then RIO, then the lists in the order given.
 */
export const readFiles = async (
  files: readonly ImportFile[],
  options: ReadOptions,
): Promise<StructureImport> => {
  const limits = options.limits ?? DEFAULT_LIMITS
  const rio = startRioReading(options.on)
  const reading: Reading = { options, limits, sbb: [], rio, others: [], problems: [] }
  for (const file of files) {
    await readOne(reading, file).catch((error: unknown) => {
      reading.problems.push(problemOf(file.name, error))
    })
  }
  return combineImports([
    { file: 'SBB', found: sbbImport(reading.sbb) },
    { file: 'RIO', found: rioImport(reading.rio) },
    ...reading.others,
    { file: '', found: { ...emptyImport(), problems: reading.problems } },
  ])
}
