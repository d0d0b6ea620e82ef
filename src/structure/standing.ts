import { compareDates, type PlainDate, plainDate } from '../platform/time.ts'
import type { Dossier, Qualification } from './structure.ts'

/**
 * How a dossier or qualification stands on a day. `no-intake`: nobody may start any more, who started may finish.
 * `not-known`: the days that would tell are not known.
 */
export type Standing = 'in-force' | 'no-intake' | 'ended' | 'not-yet' | 'not-known'

/** The days that tell how something stands; last days are included. */
export interface StandingDays {
  validFrom: PlainDate | null
  intakeUntil: PlainDate | null
  trainingUntil: PlainDate | null
  /** Stood in the lists of school year 2026-2027, the year of which the shipped facts know the lists whole. */
  listed: boolean
}

/** First day of the school year of which the shipped facts know the national lists. */
export const LISTED_FROM = plainDate('2026-08-01')

const isAfter = (day: PlainDate, other: PlainDate | null): boolean =>
  other !== null && compareDates(day, other) > 0

/** How something stands on a day. The database has the same as `structure_standing`; a test keeps them equal. */
export const standingOn = (days: StandingDays, on: PlainDate): Standing => {
  if (days.validFrom !== null && compareDates(on, days.validFrom) < 0) return 'not-yet'
  if (isAfter(on, days.trainingUntil)) return 'ended'
  if (isAfter(on, days.intakeUntil)) return 'no-intake'
  const hasEnd = days.intakeUntil !== null || days.trainingUntil !== null
  if (days.validFrom !== null && (days.listed || hasEnd)) return 'in-force'
  if (compareDates(on, LISTED_FROM) >= 0) return days.listed ? 'in-force' : 'ended'
  return 'not-known'
}

/** The days of a dossier. */
export const daysOfDossier = (dossier: Dossier): StandingDays => ({
  validFrom: dossier.validFrom,
  intakeUntil: dossier.intakeUntil,
  trainingUntil: dossier.trainingUntil,
  listed: dossier.current,
})

/** The days of a qualification; it begins on `validFrom` as the structure keeps it. */
export const daysOfQualification = (
  { edition, current }: Qualification,
  validFrom: PlainDate | null,
): StandingDays => ({
  validFrom,
  intakeUntil: edition?.intakeUntil ?? null,
  trainingUntil: edition?.trainingUntil ?? null,
  listed: current,
})
