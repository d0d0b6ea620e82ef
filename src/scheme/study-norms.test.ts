import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import {
  durationNorm,
  electiveObligation,
  genericParts,
  guidelineSplit,
  hoursNorm,
  normLoad,
} from './study-norms.ts'
import { experiment2017, madeUpScheme } from './testing.ts'

const scheme = experiment2017()
const other = madeUpScheme()

describe('study load', () => {
  test('1600 SBU a year', () => {
    expect(normLoad(scheme, 3)).toBe(4800)
    expect(normLoad(other, 3)).toBe(4500)
  })

  test('the guideline split of three years', () => {
    expect(guidelineSplit(scheme, 4800)).toEqual({
      generic: 720,
      basis: 1680,
      profile: 1680,
      electives: 720,
    })
  })

  test('the split adds up for any load', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (load) => {
        const { generic, basis, profile, electives } = guidelineSplit(scheme, load)
        expect(generic + basis + profile + electives).toBeCloseTo(load)
      }),
    )
  })
})

describe('durations', () => {
  test.each([
    [2, 1, 'basisberoepsopleiding', false],
    [2, 2, 'basisberoepsopleiding', false],
    [3, 2.5, 'vakopleiding', false],
    [4, 3, 'middenkaderopleiding', false],
    [4, 4, 'middenkaderopleiding', true],
    [4, 1, 'specialistenopleiding', false],
  ] as const)('level %i in %d years: %s', (level, years, programme, exception) => {
    expect(durationNorm(scheme, level, years)).toMatchObject({ programme, exception })
  })

  test.each([
    [1, 1],
    [2, 3],
    [3, 1],
    [4, 2],
    [4, 5],
  ] as const)('level %i in %d years fits nothing', (level, years) => {
    expect(durationNorm(scheme, level, years)).toBeNull()
  })
})

describe('hours', () => {
  test.each([
    [1, 1000, 700, 250],
    [2, 2000, 1250, 450],
    [3, 3000, 1800, 900],
    [4, 4000, 2400, 1200],
  ])('bol of %i years', (years, total, taught, bpv) => {
    expect(hoursNorm(scheme, 'bol', years)).toMatchObject({
      total,
      taught,
      bpv,
      firstYearTaught: 700,
    })
  })

  test('bbl counts per year', () => {
    expect(hoursNorm(scheme, 'bbl', 3)).toMatchObject({ total: 850, taught: 200, bpv: 610 })
  })

  test('between two rows the law gives no figure', () => {
    expect(hoursNorm(scheme, 'bol', 1.5)).toBeNull()
  })
})

describe('the obligation to take electives', () => {
  test.each([
    [2, 2, '2020-08-01', 480],
    [3, 3, '2020-08-01', 720],
    [4, 3, '2020-08-01', 720],
    [4, 4, '2022-07-31', 960],
    [4, 4, '2022-08-01', 720],
  ] as const)('level %i, %i years, start %s: %i SBU', (level, years, start, sbu) => {
    expect(electiveObligation(scheme, level, years, plainDate(start))?.sbu).toBe(sbu)
  })

  test('a level without a rule has none', () => {
    expect(electiveObligation(scheme, 1, 1, plainDate('2020-08-01'))).toBeNull()
  })
})

test('English is a generic part at level 4 only', () => {
  const names = (level: 2 | 4) => genericParts(scheme, level).map((part) => part.nl)
  expect(names(2)).toEqual(['Nederlands', 'Rekenen', 'Loopbaan en burgerschap'])
  expect(names(4)).toContain('Engels')
})
