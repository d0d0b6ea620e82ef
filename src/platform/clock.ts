import { z } from 'zod'
import type { Db, Tx } from './database.ts'
import { inTransaction } from './database.ts'
import { dayOf, type Instant, type PlainDate, startOfDay, Temporal } from './time.ts'

/** The time of this instance. */
export interface Clock {
  now(): Instant
  /** Whether it runs on another date than the real one. */
  isReference: boolean
}

/** The reference date lies before what this state folder has already lived through. */
export class ClockRunsBack extends Error {}

/** The real time. */
export const realClock: Clock = { now: () => Temporal.Now.instant(), isReference: false }

/** A clock at a moment; for tests. */
export const fixedClock = (moment: string): Clock => ({
  now: () => Temporal.Instant.from(moment),
  isReference: true,
})

const stored = z.object({ referenceDate: z.string(), shiftNs: z.string() })

const KEY = 'reference-clock'

const shifted = (shiftNs: bigint): Clock => ({
  now: () =>
    Temporal.Instant.fromEpochNanoseconds(Temporal.Now.instant().epochNanoseconds + shiftNs),
  isReference: true,
})

/** The same hour of the day as now, on the reference date. */
const shiftTo = (date: PlainDate, real: Instant): bigint => {
  const sinceMidnight = real.since(startOfDay(dayOf(real)))
  return startOfDay(date).add(sinceMidnight).epochNanoseconds - real.epochNanoseconds
}

const readStored = async (tx: Tx) => {
  const row = await tx
    .selectFrom('instance')
    .select('value')
    .where('key', '=', KEY)
    .forUpdate()
    .executeTakeFirst()
  return row ? stored.parse(row.value) : null
}

const store = async (tx: Tx, date: PlainDate, shiftNs: bigint): Promise<Clock> => {
  const value = JSON.stringify({ referenceDate: date.toString(), shiftNs: shiftNs.toString() })
  await tx
    .insertInto('instance')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
  return shifted(shiftNs)
}

/**
 * The clock of an instance. Without a reference date: the real time. With one: that date at the first start, and
 * from there time passes as usual, over restarts too. A later reference date moves the clock forward; an earlier
 * one throws `ClockRunsBack`, as records of later days may be there already.
 */
export const instanceClock = (db: Db, date: PlainDate | null, real: Instant): Promise<Clock> =>
  inTransaction(db, async (tx) => {
    if (!date) return realClock
    const known = await readStored(tx)
    if (!known) return store(tx, date, shiftTo(date, real))
    const clock = shifted(BigInt(known.shiftNs))
    if (known.referenceDate === date.toString()) return clock
    const today = dayOf(clock.now())
    if (Temporal.PlainDate.compare(date, today) >= 0) return store(tx, date, shiftTo(date, real))
    throw new ClockRunsBack(
      `This state folder has already reached ${today}; SNIJVLAK_TODAY=${date} lies before it. Choose a later date, or another folder with SNIJVLAK_HOME.`,
    )
  })
