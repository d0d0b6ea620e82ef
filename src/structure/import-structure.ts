import { createHash } from 'node:crypto'
import { appendAudit } from '../platform/audit.ts'
import { type Db, inTransaction, type Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant, PlainDate } from '../platform/time.ts'
import { compareStructure, type StructureChanges } from './importing/compare-structure.ts'
import {
  countImport,
  type ImportCounts,
  type StructureContent,
  type StructureImport,
} from './importing/content.ts'
import { CONTENT_KINDS } from './importing/entities.ts'
import { mergeStructure } from './importing/merge-structure.ts'
import { type ImportFile, readFiles } from './importing/read-files.ts'
import { lockStructure, selectKeptFacts } from './keeping/fact.store.ts'
import { contentOf, factsOf } from './keeping/facts.ts'
import type { ChangeCounts, Load, LoadedFile } from './keeping/load.ts'
import { structureVersion } from './keeping/load.store.ts'
import { keepListing } from './keeping/keep-listing.ts'
import { withoutOlderEditions } from './keeping/older-editions.ts'
import { saveFacts } from './keeping/save-facts.ts'
import { hashOfFiles } from './load-facts.ts'

/** Files that were read, and what was not understood in them. Nothing is written yet. */
export interface ReadImport {
  found: StructureImport
  files: LoadedFile[]
  counts: ImportCounts
  /** The day on which versions were chosen. */
  on: PlainDate
}

/** What an import would change, against the structure of this version. */
export interface ImportPreview extends ReadImport {
  changes: StructureChanges
  version: number
}

/** Why an import was not taken in. Nothing was changed. */
export type ImportRefusal =
  /** One of the files could not be read at all; see the problems. */
  | { kind: 'refused-file' }
  /** There is nothing in these files that we know. */
  | { kind: 'nothing-found' }
  /** Somebody changed the structure since the preview. */
  | { kind: 'changed-meanwhile'; version: number }

const measured = ({ name, open }: ImportFile, seen: Map<string, LoadedFile>): ImportFile => ({
  name,
  open: async function* bytes() {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of open()) {
      hash.update(chunk)
      size += chunk.byteLength
      yield chunk
    }
    seen.set(name, { name, sha256: hash.digest('hex'), size })
  },
})

/** Reads files of SBB, RIO and DUO, with their hashes. `on` decides which versions of RIO rows count. */
export const readImport = async (
  files: readonly ImportFile[],
  on: PlainDate,
  onProgress?: (file: string, bytes: number) => void,
): Promise<ReadImport> => {
  const seen = new Map<string, LoadedFile>()
  const found = await readFiles(
    files.map((file) => measured(file, seen)),
    onProgress ? { on, onProgress } : { on },
  )
  const named = files.map(({ name }) => seen.get(name) ?? { name, sha256: '', size: 0 })
  return { found, files: named, counts: countImport(found), on }
}

const isEmpty = (found: StructureImport): boolean =>
  CONTENT_KINDS.every((kind) => found[kind].length === 0)

/** Whether what was read may be taken in: every file could be read, and there is something in them. */
export const refusalOfImport = ({ found }: ReadImport): ImportRefusal | null => {
  if (found.problems.some(({ severity }) => severity === 'file')) return { kind: 'refused-file' }
  return isEmpty(found) ? { kind: 'nothing-found' } : null
}

/** What of an import counts beside what is there already. */
const fitting = (current: StructureContent, { found, on }: ReadImport): StructureImport =>
  withoutOlderEditions(current, keepListing(current, found, on))

/** What these files would change: the dry run. Writes nothing. */
export const previewImport = async (db: Db, read: ReadImport): Promise<ImportPreview> => {
  const version = await structureVersion(db)
  const current = contentOf(await selectKeptFacts(db))
  return {
    ...read,
    version,
    changes: compareStructure(current, fitting(current, read)),
  }
}

const countChanges = (changes: StructureChanges): ChangeCounts => ({
  new: changes.new.length,
  changed: changes.changed.length,
  ended: changes.ended.length,
  conflicts: changes.conflicts.length,
})

/** What an import did. `load` is its number in the history, `null` when it changed nothing. */
export interface ImportResult extends ImportPreview {
  load: number | null
}

interface Applying {
  actor: string
  now: Instant
  /** Version of the structure that the preview was made against; left out, any will do. */
  version?: number
}

const apply = async (tx: Tx, read: ReadImport, { actor, now }: Applying, version: number) => {
  const present = await selectKeptFacts(tx)
  const current = contentOf(present)
  const found = fitting(current, read)
  const changes = compareStructure(current, found)
  const load: Load = {
    source: 'import',
    at: now,
    actor,
    hash: hashOfFiles(read.files),
    files: read.files,
    counts: { ...read.counts },
    changes: countChanges(changes),
    problems: read.found.problems.slice(0, 1000),
  }
  const merged = mergeStructure(current, found)
  const number = await saveFacts(tx, present, factsOf(merged), load)
  if (number !== null) {
    const data = { load: number, hash: load.hash, ...load.changes }
    await appendAudit(tx, {
      at: now,
      actor,
      subject: 'structure',
      kind: 'structure-imported',
      data,
    })
  }
  return { ...read, changes, version, load: number }
}

/**
 * Takes files into the structure, whole or not at all: everything in one transaction, with a line in the history and
 * in the audit log. The same files again change nothing and leave no line.
 */
export const importStructure = async (
  db: Db,
  read: ReadImport,
  applying: Applying,
): Promise<Result<ImportResult, ImportRefusal>> => {
  const refusal = refusalOfImport(read)
  if (refusal) return err(refusal)
  return inTransaction(db, async (tx) => {
    await lockStructure(tx)
    const version = await structureVersion(tx)
    if (applying.version !== undefined && applying.version !== version)
      return err<ImportRefusal>({ kind: 'changed-meanwhile', version })
    return ok(await apply(tx, read, applying, version))
  })
}
