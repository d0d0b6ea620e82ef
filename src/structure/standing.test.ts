import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { type PlainDate, plainDate } from '../platform/time.ts'
import { type StandingDays, standingOn } from './standing.ts'

const db = await testDatabase()
const day = (text: string) => plainDate(text)

const inDatabase = async (days: StandingDays, on: PlainDate) => {
  const { rows } = await sql<{ standing: string }>`
    select structure_standing(${days.validFrom}::date, ${days.intakeUntil}::date,
      ${days.trainingUntil}::date, ${days.listed}, ${on}::date) as standing`.execute(db)
  return rows[0]?.standing
}

const known = {
  validFrom: day('2015-08-01'),
  intakeUntil: day('2018-07-31'),
  trainingUntil: day('2022-07-31'),
  listed: false,
}
const unknown = { validFrom: null, intakeUntil: null, trainingUntil: null }

it.each([
  [known, '2015-07-31', 'not-yet'],
  [known, '2015-08-01', 'in-force'],
  [known, '2018-07-31', 'in-force'],
  [known, '2018-08-01', 'no-intake'],
  [known, '2022-07-31', 'no-intake'],
  [known, '2022-08-01', 'ended'],
  [{ ...unknown, listed: true }, '2019-10-01', 'not-known'],
  [{ ...unknown, listed: true }, '2026-08-01', 'in-force'],
  [{ ...unknown, listed: false }, '2026-08-01', 'ended'],
  [{ ...unknown, validFrom: day('2015-08-01'), listed: false }, '2019-10-01', 'not-known'],
  [{ ...unknown, validFrom: day('2015-08-01'), listed: true }, '2019-10-01', 'in-force'],
])('%o on %s is %s', (days, on, standing) => {
  expect(standingOn(days, day(on))).toBe(standing)
})

it('is the same in the database', async () => {
  const days = fc.constantFrom('2015-08-01', '2018-07-31', '2022-07-31', '2026-08-01', '2027-01-01')
  const perhaps = fc.option(days.map(day))
  const all = fc.record({
    validFrom: perhaps,
    intakeUntil: perhaps,
    trainingUntil: perhaps,
    listed: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(all, days, fc.integer({ min: -1, max: 1 }), async (some, on, shift) => {
      const asked = day(on).add({ days: shift })
      expect(await inDatabase(some, asked)).toBe(standingOn(some, asked))
    }),
    { numRuns: 300 },
  )
})
