import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates, plainDate } from '../platform/time.ts'
import {
  calendarOf,
  dayOff,
  holidays,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  PLAIN_CALENDAR,
  workingDays,
} from './calendar.ts'
import { experiment2017 } from './testing.ts'

/** The library marks Good Friday and 5 May as school days: filtering on "public" would lose them. */
const oracle = (year: number): string[] =>
  new Holidays('NL')
    .getHolidays(year, 'nl')
    .filter((day) => day.type === 'public' || day.type === 'school')
    .map((day) => day.date.slice(0, 10))

const years = Array.from({ length: 24 }, (_, index) => 2017 + index)
const anyDay = fc
  .integer({ min: 0, max: 8700 })
  .map((days) => plainDate('2017-01-01').add({ days }))

describe('the holidays of the law', () => {
  test.each(years)('%i equals the holiday library without Sundays', (year) => {
    const library = oracle(year).filter((iso) => plainDate(iso).dayOfWeek !== 7)
    const ours = holidays(year)
      .map((day) => day.date)
      .filter((date) => date.dayOfWeek !== 7)
      .map((date) => date.toString())
    expect([...new Set(ours)].toSorted()).toEqual([...new Set(library)].toSorted())
  })

  test('Good Friday and 5 May count every year', () => {
    const names = holidays(2021).map((day) => day.name.nl)
    expect(names).toContain('Goede Vrijdag')
    expect(names).toContain('Bevrijdingsdag')
  })

  test("King's Day moves to the Saturday when it is a Sunday", () => {
    const kingsDay = (year: number) =>
      holidays(year)
        .find((day) => day.name.nl === 'Koningsdag')
        ?.date.toString()
    expect(kingsDay(2024)).toBe('2024-04-27')
    expect(kingsDay(2025)).toBe('2025-04-26')
  })

  test('nine days in order', () => {
    for (const year of years) {
      const dates = holidays(year).map((day) => day.date)
      expect(dates).toHaveLength(9)
      expect(dates).toEqual(dates.toSorted(compareDates))
    }
  })
})

describe('moving to a working day', () => {
  const calendar = calendarOf(experiment2017())

  test.each([
    ['2019-10-04', '2019-10-04'],
    ['2019-10-05', '2019-10-07'],
    ['2019-12-25', '2019-12-27'],
    ['2020-04-10', '2020-04-14'],
    ['2020-05-21', '2020-05-25'],
    ['2024-12-25', '2024-12-30'],
  ])('%s → %s', (from, to) => {
    expect(nextWorkingDay(plainDate(from), calendar).toString()).toBe(to)
  })

  test('without the equalled days the Friday after Ascension Day is a working day', () => {
    expect(nextWorkingDay(plainDate('2020-05-21'), PLAIN_CALENDAR).toString()).toBe('2020-05-22')
  })

  test('says why a day does not count', () => {
    expect(dayOff(plainDate('2020-05-22'), calendar)?.nl).toContain('gelijkgesteld')
    expect(dayOff(plainDate('2020-05-23'), calendar)?.nl).toBe('een zaterdag')
    expect(dayOff(plainDate('2020-05-24'), calendar)?.en).toBe('a Sunday')
    expect(dayOff(plainDate('2020-05-25'), calendar)).toBeNull()
  })

  test('lands on a working day, never earlier, with only days off between', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = nextWorkingDay(day, calendar)
        expect(isWorkingDay(next, calendar)).toBe(true)
        expect(workingDays(day, next, calendar)).toBe(1)
        const last = lastWorkingDay(day, calendar)
        expect(isWorkingDay(last, calendar)).toBe(true)
        expect(compareDates(last, day)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
