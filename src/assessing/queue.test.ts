import { describe, expect, test } from 'vitest'
import type { Findings, LifeState } from '../applying/index.ts'
import { type PlainDate, plainDate } from '../platform/time.ts'
import type { CaseEvent } from '../scheme/index.ts'
import { experiment2017 } from '../scheme/testing.ts'
import { turnOf } from './queue.ts'
import { urgencyOf } from './urgency.ts'

const scheme = experiment2017()
const day = plainDate
const FILED: CaseEvent = { kind: 'filed', on: day('2019-10-01') }
const waiting: Findings = { inspection: { '79000': null }, advice: null, finalTest: null }

const turn = (
  life: LifeState,
  events: CaseEvent[] = [],
  today: PlainDate = day('2019-10-02'),
  kind: 'new' | 'shortened' = 'new',
) => turnOf({ life, kind, scheme, events: [FILED, ...events], today })

describe('whose turn it is', () => {
  test('just filed: the handler, within the term for the completeness check', () => {
    expect(turn({ state: 'filed' })).toEqual({
      next: 'handler',
      expected: ['handler'],
      deadline: day('2019-10-15'),
      rule: 'completeness-check',
      recheckOn: day('2019-10-16'),
    })
  })

  const asked: CaseEvent = {
    kind: 'completion-asked',
    on: day('2019-10-02'),
    until: day('2019-10-30'),
  }
  const incomplete: LifeState = { state: 'incomplete', until: day('2019-10-30'), missing: 'x' }

  test('asked to complete: the school, and the handler from the day after the term', () => {
    const before = turn(incomplete, [asked], day('2019-10-30'))
    expect(before).toMatchObject({
      next: 'school',
      rule: 'completion',
      recheckOn: day('2019-10-31'),
    })
    const after = turn(incomplete, [asked], day('2019-10-31'))
    expect(after).toMatchObject({
      next: 'handler',
      rule: 'not-handled',
      deadline: day('2019-11-27'),
    })
  })

  test('Inspectie and SBB side by side; of a shortened application the Inspectie alone', () => {
    const events: CaseEvent[] = [
      { kind: 'found-complete', on: day('2019-10-02') },
      { kind: 'inspection-asked', on: day('2019-10-02') },
      { kind: 'advice-asked', on: day('2019-10-02') },
    ]
    const life: LifeState = { state: 'in-advice', findings: waiting }
    expect(turn(life, events)).toMatchObject({
      next: 'inspector',
      expected: ['inspector', 'adviser'],
      rule: 'inspection-advice',
    })
    expect(turn(life, events, day('2019-10-02'), 'shortened').expected).toEqual(['inspector'])
  })

  test('what the school is asked counts, while the decision stands still, however near it is', () => {
    const late: CaseEvent = { ...asked, on: day('2019-11-25'), until: day('2020-01-20') }
    const life: LifeState = { state: 'incomplete', until: day('2020-01-20'), missing: 'x' }
    expect(turn(life, [late], day('2019-12-02'))).toMatchObject({
      rule: 'completion',
      deadline: day('2020-01-20'),
      recheckOn: day('2020-01-21'),
    })
  })

  test('the decision counts when it comes before what is asked', () => {
    const events: CaseEvent[] = [{ kind: 'final-test-asked', on: day('2019-11-20') }]
    const life: LifeState = { state: 'final-test', findings: waiting }
    expect(turn(life, events, day('2019-11-20'))).toMatchObject({
      next: 'adviser',
      rule: 'decision',
      deadline: day('2019-11-26'),
    })
  })

  test('closed: nobody, and never again', () => {
    const life: LifeState = { state: 'withdrawn', on: day('2019-10-02'), reason: '' }
    expect(turn(life, [{ kind: 'withdrawn', on: day('2019-10-02') }])).toEqual({
      next: 'nobody',
      expected: [],
      deadline: null,
      rule: null,
      recheckOn: null,
    })
  })
})

test('a deadline is over, soon, ahead or none', () => {
  const today = day('2019-10-10')
  const of = (iso: string) => urgencyOf(day(iso), today)
  expect(of('2019-10-09')).toEqual({ urgency: 'late', days: -1 })
  expect(of('2019-10-10')).toEqual({ urgency: 'soon', days: 0 })
  expect(of('2019-10-17')).toEqual({ urgency: 'soon', days: 7 })
  expect(of('2019-10-18')).toEqual({ urgency: 'ahead', days: 8 })
  expect(urgencyOf(null, today).urgency).toBe('none')
})
