import { evaluate } from './evaluate.ts'
import type { Facts } from './facts.ts'
import type { Outcome } from './outcome.ts'
import type { Scheme } from './scheme.ts'

/** What one condition comes to under two schemes; `null`: that scheme has no such condition. */
export interface Difference {
  id: string
  before: Outcome | null
  after: Outcome | null
}

const differs = ({ before, after }: Difference): boolean =>
  before?.outcome !== after?.outcome || before?.applies !== after?.applies

/**
 * The conditions (by id, in the order of `before`, then those new in `after`) that come out
 * differently for the same facts: a case replayed under another scheme or version.
 */
export const compareOutcomes = (before: Scheme, after: Scheme, facts: Facts): Difference[] => {
  const first = evaluate(before, facts)
  const second = evaluate(after, facts)
  const ids = [...new Set([...first, ...second].map((item) => item.id))]
  const find = (outcomes: readonly Outcome[], id: string): Outcome | null =>
    outcomes.find((item) => item.id === id) ?? null
  return ids.map((id) => ({ id, before: find(first, id), after: find(second, id) })).filter(differs)
}
