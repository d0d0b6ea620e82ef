import type { Selectable } from 'kysely'
import type { Db, Tx } from '../platform/database.ts'
import type { Composition as CompositionTable } from '../platform/database.types.ts'
import type { Instant } from '../platform/time.ts'
import type { Change } from './change.ts'
import type { Composition } from './engine/index.ts'
import { compositionSchema } from './engine/index.ts'
import type { Owner, StoredComposition } from './stored-composition.ts'

type Row = Selectable<CompositionTable>

const ownerOf = ({ organisation_id, key_hash }: Row): Owner =>
  organisation_id === null
    ? { kind: 'browser', keyHash: key_hash ?? '' }
    : { kind: 'school', organisationId: organisation_id }

/** What the list pages need to know of the history. */
interface Undoable {
  parent: number | null
}

const storedOf = (row: Row & Undoable): StoredComposition => ({
  id: row.id,
  owner: ownerOf(row),
  shared: row.shared,
  doc: compositionSchema.parse(row.doc),
  version: row.version,
  canUndo: row.parent !== null,
  canRedo: row.redo.length > 0,
  createdAt: row.created_at,
  createdBy: row.created_by,
  changedAt: row.changed_at,
  changedBy: row.changed_by,
  deletedAt: row.deleted_at,
})

const all = (db: Db) =>
  db
    .selectFrom('composition')
    .innerJoin('composition_revision as current', (join) =>
      join
        .onRef('current.composition_id', '=', 'composition.id')
        .onRef('current.version', '=', 'composition.cursor'),
    )
    .selectAll('composition')
    .select('current.parent')

const lastFirst = (db: Db) => all(db).orderBy('changed_at', 'desc').orderBy('id')

/** A composition, also a removed one (`deletedAt`); `null` when there is none with this id. */
export const readComposition = async (db: Db, id: string): Promise<StoredComposition | null> => {
  const row = await all(db).where('composition.id', '=', id).executeTakeFirst()
  return row ? storedOf(row) : null
}

/** The same, held until the end of the transaction: nobody else changes it meanwhile. */
export const holdComposition = async (tx: Tx, id: string): Promise<StoredComposition | null> => {
  const held = await tx
    .selectFrom('composition')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return held ? readComposition(tx, id) : null
}

/** The compositions of a school, the one that changed last first; removed ones are left out. */
export const compositionsOf = async (
  db: Db,
  organisationId: string,
): Promise<StoredComposition[]> => {
  const rows = await lastFirst(db)
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .execute()
  return rows.map(storedOf)
}

/** Everything of one owner, also what can still be brought back. */
export const ownedCompositions = async (db: Db, owner: Owner): Promise<StoredComposition[]> => {
  const rows = await (owner.kind === 'school'
    ? lastFirst(db).where('organisation_id', '=', owner.organisationId)
    : lastFirst(db).where('key_hash', '=', owner.keyHash)
  ).execute()
  return rows.map(storedOf)
}

const ownerColumns = (owner: Owner) =>
  owner.kind === 'school'
    ? { organisation_id: owner.organisationId, key_hash: null }
    : { organisation_id: null, key_hash: owner.keyHash }

/** What stands behind every write: who did it (`null` without an account) and when. */
export interface Author {
  by: string | null
  now: Instant
}

/** Adds a composition with its first version. */
export const insertComposition = async (
  tx: Tx,
  made: { id: string; owner: Owner; doc: Composition; change: Change },
  { by, now }: Author,
): Promise<void> => {
  const doc = JSON.stringify(made.doc)
  await tx
    .insertInto('composition')
    .values({
      id: made.id,
      ...ownerColumns(made.owner),
      shared: made.owner.kind === 'browser',
      doc,
      created_at: now,
      created_by: by,
      changed_at: now,
      changed_by: by,
    })
    .execute()
  await tx
    .insertInto('composition_revision')
    .values({
      composition_id: made.id,
      version: 1,
      doc,
      change: JSON.stringify(made.change),
      by,
      at: now,
    })
    .execute()
}

/** Gives a composition another owner; one of a school is shared only when the school says so again. */
export const updateOwner = async (
  tx: Tx,
  id: string,
  owner: Owner,
  { by, now }: Author,
): Promise<void> => {
  await tx
    .updateTable('composition')
    .set({
      ...ownerColumns(owner),
      shared: owner.kind === 'browser',
      created_by: by,
      changed_at: now,
      changed_by: by,
    })
    .where('id', '=', id)
    .execute()
}

/** Whether anybody with the link may look. */
export const updateShared = async (tx: Tx, id: string, shared: boolean): Promise<void> => {
  await tx.updateTable('composition').set({ shared }).where('id', '=', id).execute()
}

/** Removes a composition for now, or brings it back (`null`). */
export const updateDeleted = async (tx: Tx, id: string, at: Instant | null): Promise<void> => {
  await tx.updateTable('composition').set({ deleted_at: at }).where('id', '=', id).execute()
}

/** What was removed before `removedBefore`, and what no account keeps and nobody changed since `untouchedSince`. */
export const oldCompositions = async (
  db: Db,
  { removedBefore, untouchedSince }: { removedBefore: Instant; untouchedSince: Instant },
): Promise<string[]> => {
  const rows = await db
    .selectFrom('composition')
    .select('id')
    .where((row) =>
      row.or([
        row('deleted_at', '<', removedBefore),
        row.and([row('key_hash', 'is not', null), row('changed_at', '<', untouchedSince)]),
      ]),
    )
    .execute()
  return rows.map(({ id }) => id)
}

/** Removes a composition with all its versions; throws when one was handed in or an application names it. */
export const deleteComposition = async (tx: Tx, id: string): Promise<void> => {
  await tx.deleteFrom('composition').where('id', '=', id).execute()
}
