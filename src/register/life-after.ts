import { compareDates, type PlainDate } from '../platform/time.ts'
import { lastIntake, type Scheme } from '../scheme/index.ts'
import type { CrossOver } from './cross-over.ts'
import type { Permission } from './permission.ts'
import { schoolYearEnd } from './school-year.ts'
import { inferred, type Known, unknown } from './stored.ts'

/**
 * Where an approved cross-over is in its life on a day. `unknown`: the days that decide are not known.
 * approved → published → intake open → intake closed (teach-out) → ended; besides: revoked.
 */
export type LifeAfterState =
  | 'not-yet'
  | 'published'
  | 'intake-open'
  | 'teach-out'
  | 'ended'
  | 'revoked'
  | 'unknown'

/** Every state in the order of a life; for filters and counts. */
export const LIFE_AFTER_STATES: readonly LifeAfterState[] = [
  'published',
  'intake-open',
  'teach-out',
  'ended',
  'revoked',
  'unknown',
  'not-yet',
]

/** The days that decide over the life after approval. `null` is not known. */
export interface LifeDays {
  publishedOn: PlainDate | null
  /** First day on which a student could start. */
  firstIntake: PlainDate | null
  /** Last day on which a student may start. */
  lastIntake: PlainDate | null
  /** Last day on which a student may finish. */
  teachOutEnd: PlainDate | null
  /** First day without permission. */
  revokedFrom: PlainDate | null
}

const DIPLOMA_TAIL_YEARS = 2

const months = (years: number): number => Math.round(years * 12)

/**
 * Until when a student who started on the last day may still take the diploma: the study duration and two years
 * after it (inferred from the rule for regular qualifications, WEB).
 */
export const diplomaTail = (lastStart: PlainDate, durationYears: number): PlainDate =>
  lastStart.add({ months: months(durationYears) }).add({ years: DIPLOMA_TAIL_YEARS })

const before = (day: PlainDate, other: PlainDate | null): boolean =>
  other !== null && compareDates(day, other) < 0

const after = (day: PlainDate, other: PlainDate | null): boolean =>
  other !== null && compareDates(day, other) > 0

const from = (day: PlainDate, other: PlainDate | null): boolean =>
  other !== null && compareDates(day, other) >= 0

/** The state on a day. A day that is not known decides nothing; where the others do not decide either: `unknown`. */
export const stateOn = (days: LifeDays, day: PlainDate): LifeAfterState => {
  if (from(day, days.revokedFrom)) return 'revoked'
  if (after(day, days.teachOutEnd)) return 'ended'
  if (after(day, days.lastIntake)) return 'teach-out'
  if (before(day, days.publishedOn)) return 'not-yet'
  if (from(day, days.firstIntake)) return days.lastIntake ? 'intake-open' : 'unknown'
  if (from(day, days.publishedOn) && days.firstIntake) return 'published'
  return 'unknown'
}

/** Whether a student can start on a day; `null`: not known. */
export const canStartOn = (days: LifeDays, day: PlainDate): boolean | null => {
  const state = stateOn(days, day)
  return state === 'unknown' ? null : state === 'intake-open'
}

/** The last day on which a programme of this duration may start under the scheme; not known without a duration. */
export const lastIntakeUnder = (scheme: Scheme, durationYears: number | null): Known<PlainDate> =>
  durationYears === null ? unknown : inferred(lastIntake(scheme, durationYears))

const earliest = (a: PlainDate | null, b: PlainDate | null): PlainDate | null => {
  if (!a || !b) return a ?? b
  return compareDates(a, b) <= 0 ? a : b
}

/** The last start that the record itself knows: a day, or the end of a school year. */
export const ownLastIntake = (record: CrossOver): PlainDate | null => {
  const year = record.lastIntakeYear.value
  return earliest(record.lastIntake.value, year ? schoolYearEnd(year) : null)
}

/** The days of a cross-over: its own where known, and never later than its scheme allows. */
export const daysOfCrossOver = (record: CrossOver, scheme: Scheme | null): LifeDays => {
  const duration = record.durationYears.value
  const limit = scheme ? lastIntakeUnder(scheme, duration).value : null
  const last = earliest(ownLastIntake(record), limit)
  return {
    publishedOn: record.publishedOn.value,
    firstIntake: record.firstIntake.value,
    lastIntake: last,
    teachOutEnd: last && duration ? diplomaTail(last, duration) : null,
    revokedFrom: null,
  }
}

/** The days of a permission: its own where known, else those of its cross-over. */
export const daysOfPermission = (permission: Permission, crossOver: LifeDays): LifeDays => ({
  publishedOn: permission.decision?.date ?? null,
  firstIntake: permission.firstIntake.value,
  lastIntake: earliest(permission.lastIntake.value, crossOver.lastIntake),
  teachOutEnd: permission.teachOutEnd.value ?? crossOver.teachOutEnd,
  revokedFrom: permission.state === 'revoked' ? permission.revokedFrom : null,
})

/** Whether a permission still counts on a day: given, not withdrawn and not ended. What is not known counts. */
export const countsOn = (days: LifeDays, day: PlainDate): boolean =>
  !['revoked', 'ended', 'not-yet'].includes(stateOn(days, day))
