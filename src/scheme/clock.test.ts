import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates, type PlainDate, plainDate } from '../platform/time.ts'
import { anyEvents, anyStop, FILED, stoppedCase } from './arbitraries.ts'
import { calendarOf, isWorkingDay } from './calendar.ts'
import type { CaseEvent } from './case-events.ts'
import { clock, proposedEnd } from './clock.ts'
import { renderStep } from './clock-texts.ts'
import type { Deadline } from './deadline.ts'
import type { TermId } from './scheme.ts'
import { experiment2017, madeUpScheme } from './testing.ts'

const scheme = experiment2017()
const other = madeUpScheme()
const day = plainDate

const find = (
  events: readonly CaseEvent[],
  today: PlainDate,
  rule: TermId = 'decision',
): Deadline | undefined => clock(scheme, events, today).deadlines.find((item) => item.rule === rule)

const anyToday = fc.integer({ min: 0, max: 400 }).map((days) => FILED.add({ days }))

const earlyToday = fc.integer({ min: 0, max: 110 }).map((days) => FILED.add({ days }))

describe('properties of the clock', () => {
  test('no deadline falls on a day off, under either scheme', () => {
    for (const under of [scheme, other]) {
      const calendar = calendarOf(under)
      fc.assert(
        fc.property(anyEvents, anyToday, (events, today) => {
          for (const item of clock(under, events, today).deadlines) {
            expect(isWorkingDay(item.date, calendar)).toBe(true)
          }
        }),
        { numRuns: 400 },
      )
    }
  })

  test('it never runs while stopped: the days left stay the same', () => {
    let stoppedDays = 0
    fc.assert(
      fc.property(stoppedCase, earlyToday, (events, today) => {
        const next = today.add({ days: 1 })
        fc.pre(!events.some((event) => event.on.equals(next)))
        const before = clock(scheme, events, today)
        const after = clock(scheme, events, next)
        for (const item of before.deadlines) {
          const same = after.deadlines.find((found) => found.rule === item.rule)
          if (!item.stopped || !same?.stopped) continue
          stoppedDays += 1
          expect(same.daysLeft).toBe(item.daysLeft)
        }
      }),
      { numRuns: 600 },
    )
    expect(stoppedDays).toBeGreaterThan(100)
  })

  test('while running the days left go down by one a day', () => {
    fc.assert(
      fc.property(stoppedCase, anyToday, (events, today) => {
        const next = today.add({ days: 1 })
        fc.pre(!events.some((event) => event.on.equals(next)))
        const before = find(events, today)
        const after = find(events, next)
        if (before?.daysLeft == null || after?.daysLeft == null) return
        if (before.stopped || after.stopped) return
        expect(after.daysLeft).toBe(before.daysLeft - 1)
      }),
      { numRuns: 400 },
    )
  })

  test('adding a stop never makes the decision earlier', () => {
    let moved = 0
    fc.assert(
      fc.property(fc.oneof(stoppedCase, anyEvents), anyStop, anyToday, (events, stop, today) => {
        const without = find(events, today)
        const date = find([...events, stop], today)?.date
        if (!without || !date) return
        const change = compareDates(date, without.date)
        expect(change).toBeGreaterThanOrEqual(0)
        moved += change
      }),
      { numRuns: 600 },
    )
    expect(moved).toBeGreaterThan(50)
  })

  test('answering sooner never makes the decision later', () => {
    const offset = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(offset, offset, anyToday, (a, b, today) => {
        const asked: CaseEvent[] = [
          { kind: 'filed', on: FILED },
          { kind: 'completion-asked', on: FILED.add({ days: 7 }), until: FILED.add({ days: 35 }) },
        ]
        const answered = (days: number): CaseEvent => ({
          kind: 'completed',
          on: FILED.add({ days: 7 + days }),
        })
        const sooner = find([...asked, answered(Math.min(a, b))], today)
        const later = find([...asked, answered(Math.max(a, b))], today)
        if (!sooner || !later) throw new Error('A filed case has a decision term.')
        expect(compareDates(sooner.date, later.date)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('the sum can be followed: every step is said, the last one stands at the date', () => {
    fc.assert(
      fc.property(anyEvents, anyToday, (events, today) => {
        for (const item of clock(scheme, events, today).deadlines) {
          expect(item.steps.at(-1)?.date.toString()).toBe(item.date.toString())
          for (const step of item.steps) {
            expect(renderStep(step, 'nl')).not.toMatch(/[{}]|undefined/)
            expect(renderStep(step, 'en')).not.toMatch(/[{}]|undefined/)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('order of the events does not matter when their days differ', () => {
    fc.assert(
      fc.property(anyEvents, anyToday, (events, today) => {
        const days = new Set(events.map((event) => event.on.toString()))
        fc.pre(days.size === events.length)
        expect(clock(scheme, events.toReversed(), today)).toEqual(clock(scheme, events, today))
      }),
      { numRuns: 300 },
    )
  })

  test('it never looks ahead', () => {
    fc.assert(
      fc.property(anyEvents, anyToday, (events, today) => {
        const past = events.filter((event) => compareDates(event.on, today) <= 0)
        expect(clock(scheme, past, today)).toEqual(clock(scheme, events, today))
      }),
      { numRuns: 300 },
    )
  })
})

test('a new date one day after the legal one keeps the days left still over a weekend', () => {
  const events: CaseEvent[] = [
    { kind: 'filed', on: day('2019-10-01') },
    { kind: 'extended', on: day('2019-10-01'), until: day('2019-11-27') },
    { kind: 'completion-asked', on: day('2019-10-03'), until: day('2019-10-16') },
  ]
  const left = ['2019-10-14', '2019-10-15', '2019-10-16'].map(
    (today) => find(events, day(today))?.daysLeft,
  )
  expect(new Set(left).size).toBe(1)
})

describe('the sum in words', () => {
  test('a person can follow a completed application', () => {
    const events: CaseEvent[] = [
      { kind: 'filed', on: day('2019-10-01') },
      { kind: 'completion-asked', on: day('2019-10-08'), until: day('2019-11-05') },
      { kind: 'completed', on: day('2019-10-26') },
    ]
    const steps = find(events, day('2019-11-01'))?.steps ?? []
    expect(steps.map((step) => renderStep(step, 'nl'))).toEqual([
      'Begin: aanvraag ontvangen op 1 oktober 2019.',
      '8 weken erbij: 26 november 2019.',
      'De klok stond stil van 9 oktober 2019 tot en met 25 oktober 2019: 17 dagen erbij: 13 december 2019.',
    ])
  })

  test('two stops on the same days count once', () => {
    const events: CaseEvent[] = [
      { kind: 'filed', on: day('2019-10-01') },
      { kind: 'delay-agreed', on: day('2019-10-07'), until: day('2019-10-21') },
      { kind: 'suspended', on: day('2019-10-14'), until: day('2019-10-21') },
    ]
    expect(find(events, day('2019-11-01'))?.date.toString()).toBe('2019-12-10')
  })

  test('a delay that is due to the school stops the clock', () => {
    const events: CaseEvent[] = [
      { kind: 'filed', on: day('2019-10-01') },
      { kind: 'suspended', on: day('2019-10-14'), until: day('2019-10-21') },
    ]
    expect(find(events, day('2019-11-01'))?.date.toString()).toBe('2019-12-03')
    expect(clock(scheme, events, day('2019-10-15')).state).toBe('stopped')
    expect(clock(scheme, events, day('2019-10-22')).state).toBe('running')
  })

  test('a stop after the term has ended changes nothing', () => {
    const filed: CaseEvent = { kind: 'filed', on: day('2019-10-01') }
    const stop: CaseEvent = { kind: 'suspended', on: day('2019-12-01'), until: day('2019-12-20') }
    expect(find([filed, stop], day('2019-12-30'))?.date.toString()).toBe('2019-11-26')
    expect(find([filed, stop], day('2019-12-30'))?.status).toBe('missed')
  })
})

describe('states', () => {
  test('nothing filed, nothing runs', () => {
    expect(clock(scheme, [], day('2020-01-01'))).toEqual({
      state: 'not-started',
      deadlines: [],
      next: null,
    })
  })

  test('withdrawn: nobody has to do anything', () => {
    const events: CaseEvent[] = [
      { kind: 'filed', on: day('2019-10-01') },
      { kind: 'inspection-asked', on: day('2019-10-02') },
      { kind: 'withdrawn', on: day('2019-10-10') },
    ]
    expect(clock(scheme, events, day('2019-10-11'))).toMatchObject({ state: 'ended', next: null })
  })

  test('decided too late shows as late', () => {
    const events: CaseEvent[] = [
      { kind: 'filed', on: day('2019-10-01') },
      { kind: 'decided', on: day('2019-12-05') },
    ]
    expect(find(events, day('2019-12-06'))).toMatchObject({ status: 'late', daysLeft: null })
  })

  test('a missed objection term asks nothing any more', () => {
    const events: CaseEvent[] = [
      { kind: 'filed', on: day('2019-10-01') },
      { kind: 'decided', on: day('2019-11-26') },
    ]
    expect(clock(scheme, events, day('2020-01-07')).next?.rule).toBe('objection')
    expect(clock(scheme, events, day('2020-01-08')).next).toBeNull()
  })

  test('the next thing to do is the first open deadline', () => {
    const events: CaseEvent[] = [{ kind: 'filed', on: day('2019-10-01') }]
    const state = clock(scheme, events, day('2019-10-02'))
    expect(state.next).toMatchObject({ rule: 'completeness-check', actor: 'duo', daysLeft: 13 })
  })
})

describe('another scheme has other terms', () => {
  const filed: CaseEvent[] = [{ kind: 'filed', on: day('2030-02-04') }]

  test('thirteen weeks do not move on: the last working day before counts', () => {
    const onGoodFriday: CaseEvent[] = [{ kind: 'filed', on: day('2030-03-15') }]
    const decision = clock(other, onGoodFriday, day('2030-03-20')).deadlines.find(
      (item) => item.rule === 'decision',
    )
    expect(decision?.date.toString()).toBe('2030-06-13')
    expect(renderStep(decision?.steps.at(-1) ?? fail(), 'nl')).toContain('artikel 4')
  })

  test('its own length counts', () => {
    const decision = clock(other, filed, day('2030-02-05')).deadlines.find(
      (item) => item.rule === 'decision',
    )
    expect(decision?.date.toString()).toBe('2030-05-06')
  })

  test('proposals for a form follow the scheme', () => {
    expect(proposedEnd(scheme, 'completion', day('2019-10-08')).toString()).toBe('2019-11-05')
    expect(proposedEnd(other, 'completion', day('2030-02-04')).toString()).toBe('2030-02-14')
  })
})

const fail = (): never => {
  throw new Error('There is no step.')
}
