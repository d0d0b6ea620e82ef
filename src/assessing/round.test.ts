import { expect, test } from 'vitest'
import type { LifeState } from '../applying/index.ts'
import { plainDate } from '../platform/time.ts'
import { type CaseEvent, clock } from '../scheme/index.ts'
import { experiment2017 } from '../scheme/testing.ts'
import { eventsOfRound } from './round.ts'

const on = (
  kind: 'filed' | 'found-complete' | 'decided' | 'objection-filed' | 'objection-decided',
  day: string,
) => ({ kind, on: plainDate(day) }) satisfies CaseEvent

const FIRST = [
  on('filed', '2019-10-01'),
  on('found-complete', '2019-10-02'),
  on('decided', '2019-11-01'),
  on('objection-filed', '2019-11-05'),
  on('objection-decided', '2019-12-02'),
]
const preparing: LifeState = {
  state: 'preparing',
  findings: { inspection: {}, advice: null, finalTest: null },
}
const decision = { reason: 'x', by: 'y', on: plainDate('2019-11-01') }
const refused: LifeState = {
  state: 'refused',
  decision,
  findings: preparing.findings,
  objection: null,
}
const scheme = experiment2017()

test('an objection that changed nothing leaves every event', () => {
  expect(eventsOfRound(FIRST, refused)).toEqual(FIRST)
})

test('after a founded objection the term to decide starts again on that day', () => {
  const events = eventsOfRound(FIRST, preparing)
  expect(events).toEqual([on('filed', '2019-12-02'), on('found-complete', '2019-12-02')])
  const { next } = clock(scheme, events, plainDate('2019-12-20'))
  expect(next).toMatchObject({ rule: 'decision', date: plainDate('2020-01-27') })
})

test('against a new refusal one may object anew', () => {
  const again = [...FIRST, on('decided', '2020-01-10')]
  const { deadlines } = clock(scheme, eventsOfRound(again, refused), plainDate('2020-01-11'))
  expect(deadlines.find(({ rule }) => rule === 'objection')?.date).toEqual(plainDate('2020-02-21'))
})
