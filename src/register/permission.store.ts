import { sql } from 'kysely'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import type { NewEntry, PermissionEntry } from './entry.ts'
import { type Permission, permissionSchema } from './permission.ts'
import { nextVersion } from './register.store.ts'
import { type At, knownBefore } from './two-times.ts'

interface Row {
  seq: number
  version: number
  recorded_at: Instant
  valid_from: PermissionEntry['validFrom']
  record: unknown
  author: string
  reason: string
}

const entryOf = (row: Row): PermissionEntry => ({
  seq: row.seq,
  version: row.version,
  recordedAt: row.recorded_at,
  validFrom: row.valid_from,
  record: permissionSchema.parse(row.record),
  author: row.author,
  reason: row.reason,
})

const COLUMNS = [
  'permission_id',
  'seq',
  'version',
  'recorded_at',
  'valid_from',
  'record',
  'author',
  'reason',
] as const

/** Whose permissions: of one cross-over, of one school (by organisation or by BRIN), or all. */
export interface Whose {
  code?: string
  organisationId?: string
}

const entriesAt = (db: Db, whose: Whose, at: At) =>
  db
    .selectFrom('permission_entry')
    .select(COLUMNS)
    .$if(whose.code !== undefined, (query) => query.where('code', '=', whose.code ?? ''))
    .$if(whose.organisationId !== undefined, (query) =>
      query.where(({ eb, or, selectFrom }) =>
        or([
          eb('organisation_id', '=', whose.organisationId ?? null),
          eb(
            'brin',
            '=',
            selectFrom('organisation')
              .select('organisation.brin')
              .where('organisation.id', '=', whose.organisationId ?? ''),
          ),
        ]),
      ),
    )
    .$if(at.known !== undefined, (query) =>
      query.where('recorded_at', '<', at.known ? knownBefore(at.known) : null),
    )
    .$if(at.valid !== undefined, (query) =>
      query.where((where) =>
        where.or([where('valid_from', 'is', null), where('valid_from', '<=', at.valid ?? null)]),
      ),
    )

/** The entry that says how each permission was at these two times, by id. */
export const permissionEntries = async (
  db: Db,
  whose: Whose = {},
  at: At = {},
): Promise<PermissionEntry[]> => {
  const rows = await entriesAt(db, whose, at)
    .distinctOn('permission_id')
    .orderBy('permission_id')
    .orderBy(sql`valid_from desc nulls last`)
    .orderBy('seq', 'desc')
    .execute()
  return rows.map(entryOf)
}

/** Everything ever recorded of these permissions, in the order in which it was recorded. */
export const permissionHistory = async (db: Db, whose: Whose = {}): Promise<PermissionEntry[]> => {
  const rows = await entriesAt(db, whose, {}).orderBy('version').execute()
  return rows.map(entryOf)
}

/** The number for the next permission of a cross-over, from 1; call it after `nextVersion`. */
export const nextPermissionNumber = async (tx: Tx, code: string): Promise<number> => {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(split_part(permission_id, '-', 2)::integer), 0) as last
    from permission_entry where code = ${code}`.execute(tx)
  return (rows[0]?.last ?? 0) + 1
}

/** Adds an entry of a permission; the code of its cross-over must be taken. Returns its sequence number. */
export const addPermissionEntry = async (
  tx: Tx,
  entry: NewEntry<Permission>,
  now: Instant,
): Promise<number> => {
  const { version, recordedAt } = await nextVersion(tx, now)
  const { id, code, school } = entry.record
  const last = await tx
    .selectFrom('permission_entry')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('permission_id', '=', id)
    .executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  await tx
    .insertInto('permission_entry')
    .values({
      permission_id: id,
      seq,
      version,
      recorded_at: recordedAt,
      valid_from: entry.validFrom,
      code,
      organisation_id: school.organisationId,
      brin: school.brin,
      record: JSON.stringify(entry.record),
      author: entry.author,
      reason: entry.reason,
    })
    .execute()
  return seq
}
