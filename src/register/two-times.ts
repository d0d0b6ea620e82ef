import { dayOf, type Instant, type PlainDate, startOfDay } from '../platform/time.ts'

/** The two times of a question: how it was on a day, as we knew it on a day. Left out: the latest. */
export interface At {
  /** The day it is about (`?op=`). */
  valid?: PlainDate
  /** Known by the end of this day in the Netherlands (`?bekend=`). */
  known?: PlainDate
}

/** The two times of an entry: known from `recordedAt` on, holding from `validFrom` on (`null`: always). */
export interface InTwoTimes {
  seq: number
  recordedAt: Instant
  validFrom: PlainDate | null
}

/** The first moment that no longer belongs to what was known on a day. */
export const knownBefore = (known: PlainDate): Instant => startOfDay(known.add({ days: 1 }))

/** The day on which an entry was recorded. */
export const recordedOn = (entry: InTwoTimes): PlainDate => dayOf(entry.recordedAt)
