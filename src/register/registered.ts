import { compareDates, type Instant, type PlainDate } from '../platform/time.ts'
import type { Scheme } from '../scheme/index.ts'
import type { CrossOver } from './cross-over.ts'
import type { CrossOverEntry, PermissionEntry } from './entry.ts'
import {
  daysOfCrossOver,
  daysOfPermission,
  type LifeAfterState,
  type LifeDays,
  stateOn,
} from './life-after.ts'
import type { Permission } from './permission.ts'

/** A permission as it stands on a day. */
export interface StandingPermission {
  record: Permission
  days: LifeDays
  state: LifeAfterState
}

/** A cross-over as it stands on a day, with the permissions of schools for it. */
export interface Registered {
  record: CrossOver
  permissions: StandingPermission[]
  days: LifeDays
  state: LifeAfterState
  /** When this was last changed in the register: the record itself or a permission. */
  changedAt: Instant
  version: number
}

const standing = (record: Permission, of: LifeDays, on: PlainDate): StandingPermission => {
  const days = daysOfPermission(record, of)
  return { record, days, state: stateOn(days, on) }
}

const edge = (days: (PlainDate | null)[], pick: 1 | -1): PlainDate | null =>
  days.filter((day) => day !== null).toSorted((a, b) => pick * compareDates(a, b))[0] ?? null

/** The first intake of a cross-over is that of the first school, where the record itself does not know it. */
const withPermissions = (days: LifeDays, permissions: readonly Permission[]): LifeDays => ({
  ...days,
  firstIntake:
    days.firstIntake ??
    edge(
      permissions.map(({ firstIntake }) => firstIntake.value),
      1,
    ),
})

/** Puts a record and its permissions together for one day. `scheme` is that of the record. */
export const registered = (
  entry: CrossOverEntry,
  permissions: readonly PermissionEntry[],
  scheme: Scheme | null,
  on: PlainDate,
): Registered => {
  const own = daysOfCrossOver(entry.record, scheme)
  const days = withPermissions(
    own,
    permissions.map(({ record }) => record),
  )
  const latest = [entry, ...permissions].toSorted((a, b) => b.version - a.version)[0] ?? entry
  return {
    record: entry.record,
    permissions: permissions.map(({ record }) => standing(record, own, on)),
    days,
    state: stateOn(days, on),
    changedAt: latest.recordedAt,
    version: latest.version,
  }
}
