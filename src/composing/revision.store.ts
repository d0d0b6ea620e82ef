import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import type { Change } from './change.ts'
import { changeSchema } from './change.ts'
import type { Author } from './composition.store.ts'
import type { Composition } from './engine/index.ts'
import { compositionSchema } from './engine/index.ts'

/** One version of a composition: what was done, by whom and when. */
export interface Revision {
  version: number
  change: Change
  /** What an undo of it goes back to; `null`: it was the first. */
  parent: number | null
  /** Person and name, `null` without an account. */
  by: { id: string; name: string } | null
  at: Instant
  /** Handed in with an application. */
  frozen: boolean
}

/** Where undo and redo stand: the version whose content is shown, and what can be done again, the next one last. */
export interface UndoState {
  cursor: number
  redo: number[]
}

const revisions = (db: Db, id: string) =>
  db
    .selectFrom('composition_revision')
    .leftJoin('person', 'person.id', 'composition_revision.by')
    .select(['version', 'change', 'parent', 'by', 'person.name', 'at', 'frozen_at'])
    .where('composition_id', '=', id)
    .orderBy('version', 'desc')

type RevisionRow = Awaited<ReturnType<ReturnType<typeof revisions>['execute']>>[number]

const revisionOf = (row: RevisionRow): Revision => ({
  version: row.version,
  change: changeSchema.parse(row.change),
  parent: row.parent,
  by: row.by === null ? null : { id: row.by, name: row.name ?? '' },
  at: row.at,
  frozen: row.frozen_at !== null,
})

/** The versions of a composition, newest first. */
export const revisionsOf = async (db: Db, id: string): Promise<Revision[]> =>
  (await revisions(db, id).execute()).map(revisionOf)

/** The newest version. */
export const lastRevision = async (db: Db, id: string): Promise<Revision | null> => {
  const row = await revisions(db, id).limit(1).executeTakeFirst()
  return row ? revisionOf(row) : null
}

/** A version of a composition as it was; `null` when there is none. */
export const compositionAt = async (
  db: Db,
  id: string,
  version: number,
): Promise<Composition | null> => {
  const row = await db
    .selectFrom('composition_revision as asked')
    .leftJoin('composition_revision as origin', (join) =>
      join
        .onRef('origin.composition_id', '=', 'asked.composition_id')
        .onRef('origin.version', '=', 'asked.same_as'),
    )
    .select(['asked.doc', 'origin.doc as sameDoc'])
    .where('asked.composition_id', '=', id)
    .where('asked.version', '=', version)
    .executeTakeFirst()
  return row ? compositionSchema.parse(row.doc ?? row.sameDoc) : null
}

/** What one version changed. */
export const changeAt = async (db: Db, id: string, version: number): Promise<Change> => {
  const row = await db
    .selectFrom('composition_revision')
    .select('change')
    .where('composition_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return changeSchema.parse(row.change)
}

/** Where undo and redo stand, and what an undo would go back to. */
export const readUndoState = async (
  tx: Tx,
  id: string,
): Promise<UndoState & { parent: number | null; change: Change }> => {
  const row = await tx
    .selectFrom('composition')
    .innerJoin('composition_revision as current', (join) =>
      join
        .onRef('current.composition_id', '=', 'composition.id')
        .onRef('current.version', '=', 'composition.cursor'),
    )
    .select(['cursor', 'redo', 'current.parent', 'current.change'])
    .where('composition.id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...row, change: changeSchema.parse(row.change) }
}

/** A version to add. `sameAs`: an earlier version whose document it takes over. */
export interface NewRevision {
  /** The version it follows on; another one by now means that somebody was first. */
  after: number
  doc: Composition
  sameAs: number | null
  change: Change
  undo: UndoState
  parent: number | null
}

/** Adds a version and makes it the latest; `false` when the composition is not at `after` any more. */
export const insertRevision = async (
  tx: Tx,
  id: string,
  { after, doc, sameAs, change, undo, parent }: NewRevision,
  { by, now }: Author,
): Promise<boolean> => {
  const version = after + 1
  const text = JSON.stringify(doc)
  const { numUpdatedRows } = await tx
    .updateTable('composition')
    .set({ doc: text, version, ...undo, changed_at: now, changed_by: by })
    .where('id', '=', id)
    .where('version', '=', after)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await tx
    .insertInto('composition_revision')
    .values({
      composition_id: id,
      version,
      doc: sameAs === null ? text : null,
      same_as: sameAs,
      parent,
      change: JSON.stringify(change),
      by,
      at: now,
    })
    .execute()
  return true
}

/**
 * Keeps a version for good, because it is handed in: it can never change or be removed, and later edits go on as
 * new versions. Freezing it again does nothing; `false` when there is no such version.
 */
export const freezeComposition = async (
  tx: Tx,
  id: string,
  version: number,
  now: Instant,
): Promise<boolean> => {
  await tx.selectFrom('composition').select('id').where('id', '=', id).forUpdate().execute()
  const row = await tx
    .selectFrom('composition_revision')
    .select('frozen_at')
    .where('composition_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) return false
  await tx
    .updateTable('composition_revision')
    .set({ frozen_at: now })
    .where('composition_id', '=', id)
    .where('version', '=', version)
    .where('frozen_at', 'is', null)
    .execute()
  return true
}

/** Whether a version was ever handed in. */
export const hasFrozenVersion = async (db: Db, id: string): Promise<boolean> => {
  const row = await db
    .selectFrom('composition_revision')
    .select('version')
    .where('composition_id', '=', id)
    .where('frozen_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
