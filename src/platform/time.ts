import { Temporal } from 'temporal-polyfill'

export { Temporal }

/** A moment on the time line. */
export type Instant = Temporal.Instant

/** A calendar day in the Netherlands. */
export type PlainDate = Temporal.PlainDate

/** Legal time of the Netherlands, summer time included. */
export const DUTCH_TIME = 'Europe/Amsterdam'

/** The calendar day in the Netherlands on which a moment falls. */
export const dayOf = (moment: Instant): PlainDate =>
  moment.toZonedDateTimeISO(DUTCH_TIME).toPlainDate()

/** The first moment of a calendar day in the Netherlands. */
export const startOfDay = (day: PlainDate): Instant => day.toZonedDateTime(DUTCH_TIME).toInstant()

/** Reads an ISO date (2019-10-01); throws a RangeError on anything else. */
export const plainDate = (iso: string): PlainDate => Temporal.PlainDate.from(iso)

/** `a` before `b`: -1, the same day: 0, after: 1. */
export const compareDates = (a: PlainDate, b: PlainDate): number => Temporal.PlainDate.compare(a, b)
