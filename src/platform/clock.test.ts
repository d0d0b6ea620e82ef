import { beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { ClockRunsBack, instanceClock, realClock } from './clock.ts'
import { inTransaction } from './database.ts'
import { dayOf, plainDate, Temporal } from './time.ts'

const db = await testDatabase()
const real = Temporal.Instant.from('2026-11-24T15:00:00Z')
const dateOf = async (date: string | null, at = real) =>
  dayOf((await instanceClock(db, date ? plainDate(date) : null, at)).now()).toString()

beforeEach(() => inTransaction(db, async (tx) => void (await tx.deleteFrom('instance').execute())))

test('without a reference date it is the real time', async () => {
  expect(await instanceClock(db, null, real)).toBe(realClock)
})

test('the first start lays down the date, and time passes over restarts', async () => {
  const now = realClock.now()
  expect(await dateOf('2019-10-01', now)).toBe('2019-10-01')
  const aDayLater = await instanceClock(db, plainDate('2019-10-01'), now.add({ hours: 24 }))
  expect(aDayLater.isReference).toBe(true)
  expect(dayOf(aDayLater.now()).toString()).toBe('2019-10-01')
})

test('another day with the same setting: the clock has moved with the real one', async () => {
  const yesterday = realClock.now().subtract({ hours: 24 })
  await instanceClock(db, plainDate('2019-10-01'), yesterday)
  expect(await dateOf('2019-10-01', realClock.now())).toBe('2019-10-02')
})

test('a later date moves the clock on; an earlier one is refused', async () => {
  const now = realClock.now()
  await dateOf('2019-10-01', now)
  expect(await dateOf('2020-03-02', now)).toBe('2020-03-02')
  await expect(dateOf('2019-12-01', now)).rejects.toThrow(ClockRunsBack)
})
