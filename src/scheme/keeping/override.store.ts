import type { Db, Tx } from '../../platform/database.ts'
import type { Instant } from '../../platform/time.ts'
import { type Override, settingValues } from '../override.ts'

/** Every change of assumptions up to and including a moment, of one scheme or of all, in the order they were made. */
export const overridesUntil = async (
  db: Db,
  { schemeId, until }: { schemeId?: string; until?: Instant },
): Promise<Override[]> => {
  const rows = await db
    .selectFrom('scheme_override')
    .selectAll()
    .$if(schemeId !== undefined, (query) => query.where('scheme_id', '=', schemeId ?? ''))
    .$if(until !== undefined, (query) => query.where('changed_at', '<=', until ?? null))
    .orderBy('scheme_id')
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    schemeId: row.scheme_id,
    seq: row.seq,
    path: row.path,
    values: row.value === null ? null : settingValues.parse(row.value),
    reason: row.reason,
    by: row.changed_by,
    at: row.changed_at,
  }))
}

/** Adds a change; `false` when another change of this scheme took its number first. */
export const insertOverride = async (tx: Tx, override: Override): Promise<boolean> => {
  const { schemeId, seq, path, values, reason, by, at } = override
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('scheme_override')
    .values({
      scheme_id: schemeId,
      seq,
      path,
      value: values === null ? null : JSON.stringify(values),
      reason,
      changed_by: by,
      changed_at: at,
    })
    .onConflict((conflict) => conflict.columns(['scheme_id', 'seq']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
