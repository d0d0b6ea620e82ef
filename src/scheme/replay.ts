import type { PlainDate } from '../platform/time.ts'
import type { CaseEvent } from './case-events.ts'
import { clock } from './clock.ts'
import { compareOutcomes, type Difference } from './compare.ts'
import type { Deadline } from './deadline.ts'
import { blocksApproval, blocksFiling, evaluate } from './evaluate.ts'
import type { Facts } from './facts.ts'
import type { Scheme, TermId } from './scheme.ts'

/** What is kept of a case to judge it again: its facts, what happened to it, and the day it is looked at. */
export interface ReplayCase {
  facts: Facts
  events: readonly CaseEvent[]
  on: PlainDate
}

/** One date of the clock under two schemes; `null`: that scheme makes no such date. */
export interface DeadlineDifference {
  rule: TermId
  before: Deadline | null
  after: Deadline | null
}

/** What the rules allow for these facts. */
export interface Allowed {
  filing: boolean
  approval: boolean
}

/** What differs when a case is judged under another scheme, or another version of its own. */
export interface Replay {
  outcomes: Difference[]
  deadlines: DeadlineDifference[]
  before: Allowed
  after: Allowed
}

const allowed = (scheme: Scheme, facts: Facts): Allowed => {
  const outcomes = evaluate(scheme, facts)
  return {
    filing: blocksFiling(outcomes).length === 0,
    approval: blocksApproval(outcomes).length === 0,
  }
}

const differs = ({ before, after }: DeadlineDifference): boolean =>
  before?.date.toString() !== after?.date.toString() || before?.status !== after?.status

/** Deadlines of one term come in the order of their dates, so the first goes with the first. */
const compareDeadlines = (
  before: readonly Deadline[],
  after: readonly Deadline[],
): DeadlineDifference[] => {
  const rules = [...new Set([...before, ...after].map(({ rule }) => rule))]
  return rules.flatMap((rule) => {
    const first = before.filter((item) => item.rule === rule)
    const second = after.filter((item) => item.rule === rule)
    return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => ({
      rule,
      before: first[index] ?? null,
      after: second[index] ?? null,
    })).filter(differs)
  })
}

/**
 * Judges a case again under another scheme than its own, or another version of it, and names what would differ:
 * outcomes, dates of the clock, and whether it could have been filed and approved. Pure: nothing changes in the case.
 */
export const replay = (own: Scheme, other: Scheme, { facts, events, on }: ReplayCase): Replay => ({
  outcomes: compareOutcomes(own, other, facts),
  deadlines: compareDeadlines(clock(own, events, on).deadlines, clock(other, events, on).deadlines),
  before: allowed(own, facts),
  after: allowed(other, facts),
})
