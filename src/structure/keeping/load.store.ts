import type { Selectable } from 'kysely'
import type { Db, Tx } from '../../platform/database.ts'
import type { StructureEdition } from '../../platform/database.types.ts'
import type { FactSource } from './facts.ts'
import { type KeptLoad, type Load, storedLoad } from './load.ts'

const loadOf = (row: Selectable<StructureEdition>): KeptLoad => ({
  ...storedLoad.parse(row),
  id: row.id,
  at: row.at,
  actor: row.actor,
  hash: row.hash,
})

/** Writes a load in the history; returns its number. */
export const insertLoad = async (tx: Tx, load: Load): Promise<number> => {
  const { id } = await tx
    .insertInto('structure_edition')
    .values({
      ...load,
      files: JSON.stringify(load.files),
      counts: JSON.stringify(load.counts),
      changes: JSON.stringify(load.changes),
      problems: JSON.stringify(load.problems),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The last load from this source; `undefined` when there was none. */
export const lastLoad = async (db: Db, source: FactSource): Promise<KeptLoad | undefined> => {
  const row = await db
    .selectFrom('structure_edition')
    .selectAll()
    .where('source', '=', source)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && loadOf(row)
}

/** The number of the last load from any source; 0 when there was none. It changes whenever a fact does. */
export const structureVersion = async (db: Db): Promise<number> => {
  const row = await db
    .selectFrom('structure_edition')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst()
  return row?.id ?? 0
}

/** One load by its number. */
export const findLoad = async (db: Db, id: number): Promise<KeptLoad | undefined> => {
  const row = await db
    .selectFrom('structure_edition')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && loadOf(row)
}

/** The history, newest first. */
export const listLoads = async (
  db: Db,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ loads: KeptLoad[]; total: number }> => {
  const rows = await db
    .selectFrom('structure_edition')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const { total } = await db
    .selectFrom('structure_edition')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { loads: rows.map(loadOf), total }
}
