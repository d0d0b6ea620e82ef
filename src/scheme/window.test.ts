import { describe, expect, test } from 'vitest'
import { plainDate, Temporal } from '../platform/time.ts'
import { renderReason } from './render.ts'
import { experiment2017, madeUpScheme } from './testing.ts'
import { closesAt, lastIntake, lastIntakes, windowAt, windowOnDay } from './window.ts'

const scheme = experiment2017()
const other = madeUpScheme()
const on = (day: string) => windowOnDay(scheme, 'new', plainDate(day))

describe('open, closed or not yet', () => {
  test.each([
    ['2017-07-31', 'not-yet'],
    ['2017-08-01', 'open'],
    ['2025-07-31', 'open'],
    ['2025-08-01', 'closed'],
  ])('%s: %s', (day, kind) => {
    expect(on(day).kind).toBe(kind)
  })

  test('the last day runs until midnight in the Netherlands, summer time included', () => {
    const at = (iso: string) => windowAt(scheme, 'new', Temporal.Instant.from(iso)).kind
    expect(at('2025-07-31T21:59:59Z')).toBe('open')
    expect(at('2025-07-31T22:00:00Z')).toBe('closed')
    expect(closesAt({ until: plainDate('2025-07-31') }).toString()).toBe('2025-07-31T22:00:00Z')
    expect(closesAt({ until: plainDate('2024-12-31') }).toString()).toBe('2024-12-31T23:00:00Z')
  })

  test('warns in time', () => {
    expect(on('2025-06-05')).toMatchObject({ closesSoon: true, daysLeft: 56 })
    expect(on('2025-06-04')).toMatchObject({ closesSoon: false, daysLeft: 57 })
  })

  test('says in days how long it is still open, and on the last day that it is the last', () => {
    const said = (day: string) => renderReason(on(day).reason, 'nl')
    expect(said('2025-07-30')).toContain('Aanvragen kan nog 1 dag:')
    expect(said('2025-07-31')).toBe(
      'Vandaag, 31 juli 2025, is de laatste dag om aan te vragen. Het kan tot middernacht.',
    )
  })

  test('after the end it says why and what is still possible', () => {
    const state = on('2025-08-01')
    expect(renderReason(state.reason, 'nl')).toContain('geëindigd op 31 juli 2025')
    expect(state.kind === 'closed' && state.since.toString()).toBe('2025-08-01')
    expect(state.kind === 'closed' && state.stillPossible).toHaveLength(4)
  })
})

describe('windows of another scheme', () => {
  const day = (iso: string, kind: 'new' | 'shortened' = 'new') =>
    windowOnDay(other, kind, plainDate(iso))

  test.each([
    ['2030-01-15', 'new', 'not-yet'],
    ['2030-02-01', 'new', 'open'],
    ['2030-02-01', 'shortened', 'not-yet'],
    ['2030-04-01', 'new', 'not-yet'],
    ['2031-10-31', 'shortened', 'open'],
    ['2031-11-01', 'new', 'closed'],
  ] as const)('%s %s: %s', (iso, kind, state) => {
    expect(day(iso, kind).kind).toBe(state)
  })

  test('between two windows it names the next one', () => {
    expect(renderReason(day('2030-04-01').reason, 'en')).toBe(
      'You can apply from 1 September 2031.',
    )
  })

  test('closed while the scheme still runs names the last window', () => {
    expect(renderReason(day('2031-11-01').reason, 'nl')).toBe(
      'Aanvragen kon tot en met 31 oktober 2031.',
    )
  })

  test('a window never reaches outside its scheme', () => {
    const wide = {
      ...scheme,
      windows: scheme.windows.map((window) => ({ ...window, until: plainDate('2030-01-01') })),
    }
    expect(windowOnDay(wide, 'new', plainDate('2025-08-01')).kind).toBe('closed')
  })
})

describe('the last intake that can still finish', () => {
  test.each([
    [1, '2024-08-01'],
    [1.5, '2024-02-01'],
    [2, '2023-08-01'],
    [3, '2022-08-01'],
    [4, '2021-08-01'],
  ])('%d years: %s', (years, start) => {
    expect(lastIntake(scheme, years).toString()).toBe(start)
  })

  test('for every duration of a level', () => {
    expect(lastIntakes(scheme, 4).map((item) => item.years)).toEqual([1, 3, 4])
    expect(lastIntakes(scheme, 2).map((item) => item.lastStart.toString())).toEqual([
      '2024-08-01',
      '2023-08-01',
    ])
  })
})
