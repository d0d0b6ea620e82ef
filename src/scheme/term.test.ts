import { describe, expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import { PLAIN_CALENDAR } from './calendar.ts'
import { type Length, mergeStops, type Stop, termEnd } from './term.ts'

const stop = (from: string, until: string): Stop => ({
  from: plainDate(from),
  until: plainDate(until),
  open: false,
})

const end = (start: string, lengths: Length[], stops: Stop[] = []): string =>
  termEnd({
    start: plainDate(start),
    because: { nl: 'begin', en: 'start' },
    lengths,
    stops,
    calendar: PLAIN_CALENDAR,
  }).date.toString()

describe('the end of a term', () => {
  test('a term of three days holds two working days', () => {
    expect(end('2019-12-24', [{ days: 3 }])).toBe('2019-12-30')
  })

  test('a term of two days need not', () => {
    expect(end('2019-12-25', [{ days: 2 }])).toBe('2019-12-27')
  })

  test('twelve weeks move on, thirteen do not', () => {
    expect(end('2019-10-02', [{ weeks: 12 }])).toBe('2019-12-27')
    expect(end('2019-09-25', [{ weeks: 13 }])).toBe('2019-12-24')
  })

  test('two terms of twelve weeks or less after each other move on', () => {
    expect(end('2019-09-25', [{ weeks: 12 }, { weeks: 1 }])).toBe('2019-12-27')
  })

  test('ninety days move on, ninety-one do not', () => {
    expect(end('2019-09-26', [{ days: 90 }])).toBe('2019-12-27')
    expect(end('2019-09-25', [{ days: 91 }])).toBe('2019-12-24')
  })

  test('a stop that began before the term counts from its first day', () => {
    expect(end('2019-10-01', [{ weeks: 1 }], [stop('2019-09-20', '2019-10-03')])).toBe('2019-10-10')
  })
})

describe('stops', () => {
  test('that touch become one', () => {
    expect(
      mergeStops([stop('2020-01-05', '2020-01-06'), stop('2020-01-01', '2020-01-04')]),
    ).toEqual([stop('2020-01-01', '2020-01-06')])
  })

  test('with a day between stay two', () => {
    expect(
      mergeStops([stop('2020-01-01', '2020-01-03'), stop('2020-01-05', '2020-01-06')]),
    ).toHaveLength(2)
  })
})
