import { sql } from 'kysely'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import { type CrossOver, crossOverSchema } from './cross-over.ts'
import type { CrossOverEntry, NewEntry, RegisterVersion } from './entry.ts'
import { type At, knownBefore } from './two-times.ts'

/** The last change of the register. */
export const registerVersion = (db: Db): Promise<RegisterVersion> =>
  db
    .selectFrom('register_version')
    .select(['version', 'changed_at as changedAt'])
    .executeTakeFirstOrThrow()

/**
 * Takes the number of the next change, and waits for whoever is changing the register now. `recordedAt` is `now`,
 * or the moment of the change before when the clock of this node runs behind.
 */
export const nextVersion = async (
  tx: Tx,
  now: Instant,
): Promise<{ version: number; recordedAt: Instant }> => {
  const row = await tx
    .updateTable('register_version')
    .set({
      version: sql`version + 1`,
      changed_at: sql`greatest(changed_at, ${now.toString()}::timestamptz)`,
    })
    .returning(['version', 'changed_at'])
    .executeTakeFirstOrThrow()
  return { version: row.version, recordedAt: row.changed_at ?? now }
}

/** Takes a code; a code that is taken already stays taken. */
export const takeCode = async (tx: Tx, code: string): Promise<void> => {
  await tx
    .insertInto('register_code')
    .values({ code })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The highest code that is taken; call it after `nextVersion`, so that nobody takes one meanwhile. */
export const highestCode = async (tx: Tx): Promise<string | null> => {
  const row = await tx
    .selectFrom('register_code')
    .select((eb) => eb.fn.max('code').as('code'))
    .executeTakeFirst()
  return row?.code ?? null
}

interface Row {
  seq: number
  version: number
  recorded_at: Instant
  valid_from: CrossOverEntry['validFrom']
  record: unknown
  author: string
  reason: string
}

const entryOf = (row: Row): CrossOverEntry => ({
  seq: row.seq,
  version: row.version,
  recordedAt: row.recorded_at,
  validFrom: row.valid_from,
  record: crossOverSchema.parse(row.record),
  author: row.author,
  reason: row.reason,
})

const COLUMNS = [
  'code',
  'seq',
  'version',
  'recorded_at',
  'valid_from',
  'record',
  'author',
  'reason',
] as const

const entriesAt = (db: Db, at: At) =>
  db
    .selectFrom('register_entry')
    .select(COLUMNS)
    .$if(at.known !== undefined, (query) =>
      query.where('recorded_at', '<', at.known ? knownBefore(at.known) : null),
    )
    .$if(at.valid !== undefined, (query) =>
      query.where((where) =>
        where.or([where('valid_from', 'is', null), where('valid_from', '<=', at.valid ?? null)]),
      ),
    )

/** The entry that says how each cross-over was at these two times, by code. */
export const crossOverEntries = async (db: Db, at: At = {}): Promise<CrossOverEntry[]> => {
  const rows = await entriesAt(db, at)
    .distinctOn('code')
    .orderBy('code')
    .orderBy(sql`valid_from desc nulls last`)
    .orderBy('seq', 'desc')
    .execute()
  return rows.map(entryOf)
}

/** The same for one cross-over; `null` when the register did not know it then. */
export const crossOverEntry = async (
  db: Db,
  code: string,
  at: At = {},
): Promise<CrossOverEntry | null> => {
  const row = await entriesAt(db, at)
    .where('code', '=', code)
    .orderBy(sql`valid_from desc nulls last`)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? entryOf(row) : null
}

/** Everything ever recorded of a cross-over, oldest first. */
export const historyOf = async (db: Db, code: string): Promise<CrossOverEntry[]> => {
  const rows = await db
    .selectFrom('register_entry')
    .select(COLUMNS)
    .where('code', '=', code)
    .orderBy('seq')
    .execute()
  return rows.map(entryOf)
}

/** Everything ever recorded of all cross-overs, in the order in which it was recorded. */
export const allCrossOverEntries = async (db: Db): Promise<CrossOverEntry[]> => {
  const rows = await db.selectFrom('register_entry').select(COLUMNS).orderBy('version').execute()
  return rows.map(entryOf)
}

/** Adds an entry of a cross-over; its code must be taken. Returns its sequence number. */
export const addCrossOverEntry = async (
  tx: Tx,
  entry: NewEntry<CrossOver>,
  now: Instant,
): Promise<number> => {
  const { version, recordedAt } = await nextVersion(tx, now)
  const { code } = entry.record
  const last = await tx
    .selectFrom('register_entry')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('code', '=', code)
    .executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  await tx
    .insertInto('register_entry')
    .values({
      code,
      seq,
      version,
      recorded_at: recordedAt,
      valid_from: entry.validFrom,
      record: JSON.stringify(entry.record),
      author: entry.author,
      reason: entry.reason,
    })
    .execute()
  return seq
}
