import { compareDates, type PlainDate } from '../platform/time.ts'
import { lastIntake, type Scheme } from '../scheme/index.ts'
import type { CrossOver } from './cross-over.ts'
import { daysOfCrossOver, ownLastIntake } from './life-after.ts'

/** Why a school cannot ask permission for a cross-over on a day. */
export type NotOpenReason =
  /** No scheme is in force on that day, or it is another one than that of the cross-over. */
  | { kind: 'no-scheme' }
  | { kind: 'scheme-over'; until: PlainDate }
  /** Students can no longer start: the last intake has passed. */
  | { kind: 'intake-over'; lastIntake: PlainDate }
  /** A start from this day on would not end within the scheme. */
  | { kind: 'cannot-finish'; lastStart: PlainDate; durationYears: number }

/** Open for a shortened application (verkorte aanvraag), or not and why. */
export type OpenForPermission =
  | { open: true; lastStart: PlainDate | null }
  | { open: false; reason: NotOpenReason }

const passed = (day: PlainDate, last: PlainDate | null): last is PlainDate =>
  last !== null && compareDates(day, last) > 0

/**
 * Whether a school can still ask permission for an approved cross-over on a day under a scheme (`null`: none is in
 * force). What is not known of the cross-over does not stand in the way.
 */
export const isOpenForPermission = (
  record: CrossOver,
  on: PlainDate,
  scheme: Scheme | null,
): OpenForPermission => {
  if (!scheme) return { open: false, reason: { kind: 'no-scheme' } }
  if (passed(on, scheme.period.until))
    return { open: false, reason: { kind: 'scheme-over', until: scheme.period.until } }
  const ownLast = ownLastIntake(record)
  if (passed(on, ownLast))
    return { open: false, reason: { kind: 'intake-over', lastIntake: ownLast } }
  const durationYears = record.durationYears.value
  if (durationYears === null) return { open: true, lastStart: null }
  const lastStart = lastIntake(scheme, durationYears)
  if (passed(on, lastStart))
    return { open: false, reason: { kind: 'cannot-finish', lastStart, durationYears } }
  return { open: true, lastStart: daysOfCrossOver(record, scheme).lastIntake }
}
