import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates, plainDate } from '../platform/time.ts'
import {
  canStartOn,
  daysOfCrossOver,
  diplomaTail,
  LIFE_AFTER_STATES,
  type LifeAfterState,
  type LifeDays,
  stateOn,
} from './life-after.ts'
import { isOpenForPermission } from './open-for-permission.ts'
import { publishedRecord } from './publish-cross-over.ts'
import { schoolYearOf } from './school-year.ts'
import { experiment, publication } from './testing.ts'

const day = plainDate
const all: LifeDays = {
  publishedOn: day('2019-12-02'),
  firstIntake: day('2020-08-01'),
  lastIntake: day('2022-08-01'),
  teachOutEnd: day('2027-08-01'),
  revokedFrom: null,
}
const scheme = experiment()
const record = publishedRecord('26045', publication('CO-1'))

test.each([
  ['2019-12-01', 'not-yet'],
  ['2019-12-02', 'published'],
  ['2020-07-31', 'published'],
  ['2020-08-01', 'intake-open'],
  ['2022-08-01', 'intake-open'],
  ['2022-08-02', 'teach-out'],
  ['2027-08-01', 'teach-out'],
  ['2027-08-02', 'ended'],
])('on %s the state is %s', (on, state) => {
  expect(stateOn(all, day(on))).toBe(state)
})

test('a withdrawn permission is withdrawn from its day on', () => {
  const days = { ...all, revokedFrom: day('2021-01-01') }
  expect(stateOn(days, day('2020-12-31'))).toBe('intake-open')
  expect(stateOn(days, day('2021-01-01'))).toBe('revoked')
})

test('the diploma tail is the duration and two years', () => {
  expect(diplomaTail(day('2022-08-01'), 3)).toEqual(day('2027-08-01'))
  expect(diplomaTail(day('2022-08-01'), 1.5)).toEqual(day('2026-02-01'))
})

test('the last intake is never later than the scheme allows', () => {
  expect(daysOfCrossOver(record, scheme).lastIntake).toEqual(day('2022-08-01'))
})

const anyDay = fc
  .integer({ min: 0, max: 4500 })
  .map((days) => plainDate('2016-01-01').add({ days }))
const maybeDay = fc.option(anyDay)

describe('properties', () => {
  test('what is not known is never guessed: without days nothing is said', () => {
    const nothing: LifeDays = {
      publishedOn: null,
      firstIntake: null,
      lastIntake: null,
      teachOutEnd: null,
      revokedFrom: null,
    }
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(stateOn(nothing, on)).toBe('unknown')
        expect(canStartOn(nothing, on)).toBeNull()
      }),
    )
  })

  test('a life only goes forward', () => {
    const order: LifeAfterState[] = [
      'not-yet',
      'unknown',
      'published',
      'intake-open',
      'teach-out',
      'ended',
    ]
    const known = fc
      .tuple(anyDay, anyDay, anyDay, anyDay)
      .map((days) => days.toSorted(compareDates))
      .map(([publishedOn, firstIntake, lastIntake, teachOutEnd]) => ({
        publishedOn: publishedOn ?? null,
        firstIntake: firstIntake ?? null,
        lastIntake: lastIntake ?? null,
        teachOutEnd: teachOutEnd ?? null,
        revokedFrom: null,
      }))
    fc.assert(
      fc.property(known, anyDay, fc.integer({ min: 1, max: 900 }), (days, on, later) => {
        const [now, then] = [stateOn(days, on), stateOn(days, on.add({ days: later }))]
        expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(now))
      }),
    )
  })

  test('a day that becomes known never turns a closed intake open', () => {
    fc.assert(
      fc.property(maybeDay, maybeDay, maybeDay, anyDay, (publishedOn, firstIntake, end, on) => {
        const closed = { ...all, publishedOn, firstIntake, teachOutEnd: end, lastIntake: on }
        expect(canStartOn(closed, on.add({ days: 1 }))).toBe(false)
      }),
    )
  })

  test('every state can be filtered on', () => {
    fc.assert(
      fc.property(maybeDay, maybeDay, maybeDay, maybeDay, anyDay, (p, f, l, e, on) => {
        const days = {
          publishedOn: p,
          firstIntake: f,
          lastIntake: l,
          teachOutEnd: e,
          revokedFrom: null,
        }
        expect(LIFE_AFTER_STATES).toContain(stateOn(days, on))
      }),
    )
  })
})

describe('open for a shortened application', () => {
  test('until the last day on which a start can finish within the scheme', () => {
    expect(isOpenForPermission(record, day('2022-08-01'), scheme)).toEqual({
      open: true,
      lastStart: day('2022-08-01'),
    })
    expect(isOpenForPermission(record, day('2022-08-02'), scheme)).toMatchObject({
      open: false,
      reason: { kind: 'intake-over' },
    })
  })

  test('what is not known does not stand in the way; the duration does', () => {
    const unknownDays = { ...record, lastIntake: { value: null, certainty: 'unknown' as const } }
    expect(isOpenForPermission(unknownDays, day('2022-08-02'), scheme)).toMatchObject({
      reason: { kind: 'cannot-finish', durationYears: 3 },
    })
    expect(isOpenForPermission(unknownDays, day('2020-01-01'), scheme).open).toBe(true)
  })

  test('not after the scheme, and not without one', () => {
    expect(isOpenForPermission(record, day('2025-08-01'), scheme)).toMatchObject({
      reason: { kind: 'scheme-over' },
    })
    expect(isOpenForPermission(record, day('2020-01-01'), null)).toMatchObject({
      reason: { kind: 'no-scheme' },
    })
  })
})

test('a school year runs from 1 August to 31 July', () => {
  expect(schoolYearOf(day('2020-07-31'))).toBe('2019-2020')
  expect(schoolYearOf(day('2020-08-01'))).toBe('2020-2021')
})
