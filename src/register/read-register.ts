import type { Db } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import { type Scheme, schemesOf } from '../scheme/index.ts'
import type { CrossOver } from './cross-over.ts'
import type { PermissionEntry } from './entry.ts'
import { matches, type RegisterFilters } from './listing/filters.ts'
import { countsOn, daysOfCrossOver, daysOfPermission } from './life-after.ts'
import type { Permission } from './permission.ts'
import { permissionEntries } from './permission.store.ts'
import { crossOverEntries, crossOverEntry } from './register.store.ts'
import { type Registered, registered } from './registered.ts'
import type { At } from './two-times.ts'

const schemesById = async (db: Db): Promise<ReadonlyMap<string, Scheme>> =>
  new Map((await schemesOf(db)).map((scheme) => [scheme.id, scheme]))

const byCode = (entries: readonly PermissionEntry[]) =>
  Map.groupBy(entries, ({ record }) => record.code)

/** One cross-over at two times; `null` when the register did not know it then. */
export const findCrossOver = async (db: Db, code: string, at: At = {}): Promise<CrossOver | null> =>
  (await crossOverEntry(db, code, at))?.record ?? null

/** The permissions for a cross-over at two times, withdrawn and ended ones included. */
export const permissionsOf = async (db: Db, code: string, at: At = {}): Promise<Permission[]> =>
  (await permissionEntries(db, { code }, at)).map(({ record }) => record)

/** The permissions of a school, withdrawn and ended ones included. */
export const permissionsOfSchool = async (
  db: Db,
  organisationId: string,
  at: At = {},
): Promise<Permission[]> =>
  (await permissionEntries(db, { organisationId }, at)).map(({ record }) => record)

/** How many permissions of a school count on a day for the maximum of the scheme: given, not withdrawn, not ended. */
export const countPermissions = async (
  db: Db,
  organisationId: string,
  on: PlainDate,
): Promise<number> => {
  const permissions = await permissionsOfSchool(db, organisationId)
  const [entries, schemes] = await Promise.all([crossOverEntries(db), schemesById(db)])
  const days = new Map(
    entries.map(({ record }) => [
      record.code,
      daysOfCrossOver(record, schemes.get(record.schemeId) ?? null),
    ]),
  )
  return permissions.filter((permission) => {
    const own = days.get(permission.code)
    return own !== undefined && countsOn(daysOfPermission(permission, own), on)
  }).length
}

/** Every cross-over with its permissions as it stands on a day, by code. */
export const wholeRegister = async (db: Db, on: PlainDate, at: At = {}): Promise<Registered[]> => {
  const [entries, permissions, schemes] = await Promise.all([
    crossOverEntries(db, at),
    permissionEntries(db, {}, at),
    schemesById(db),
  ])
  const ofCode = byCode(permissions)
  return entries.map((entry) =>
    registered(
      entry,
      ofCode.get(entry.record.code) ?? [],
      schemes.get(entry.record.schemeId) ?? null,
      on,
    ),
  )
}

/** The cross-overs that answer a question, as they stand on a day, by code. */
export const listCrossOvers = async (
  db: Db,
  filters: RegisterFilters,
  on: PlainDate,
  at: At = {},
): Promise<Registered[]> =>
  (await wholeRegister(db, on, at)).filter((item) => matches(item, filters))
