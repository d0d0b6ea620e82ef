import type { Language } from './localized.ts'
import type { Outcome, OutcomeKind } from './outcome.ts'
import { viewTexts } from './view-texts.ts'

/** Outcomes under one heading; an outcome stands in the first group that takes it. */
export interface OutcomeGroup {
  id: string
  title: string
  takes: (outcome: Outcome) => boolean
}

/** Puts each outcome in the first group that takes it; `null` holds what is left over. Empty groups fall away. */
export const groupOutcomes = (
  outcomes: readonly Outcome[],
  groups: readonly OutcomeGroup[],
): { group: OutcomeGroup | null; outcomes: Outcome[] }[] => {
  const groupOf = (outcome: Outcome) => groups.find(({ takes }) => takes(outcome)) ?? null
  return [...groups, null]
    .map((group) => ({ group, outcomes: outcomes.filter((item) => groupOf(item) === group) }))
    .filter((item) => item.outcomes.length > 0)
}

/** Groups by what came out: what is wrong first, what asks for somebody next. */
export const byOutcome = (lang: Language): OutcomeGroup[] => {
  const texts = viewTexts(lang)
  const titles: [OutcomeKind, string][] = [
    ['not-met', texts.groupNotMet],
    ['needs-judgement', texts.groupNeedsJudgement],
    ['not-known', texts.groupNotKnown],
    ['met', texts.groupMet],
  ]
  return titles.map(([kind, title]) => ({
    id: kind,
    title,
    takes: ({ outcome }) => outcome === kind,
  }))
}

export type CountKind = OutcomeKind | 'not-applicable'

const KINDS: readonly OutcomeKind[] = ['not-met', 'not-known', 'needs-judgement', 'met']

/** How many conditions come to which outcome; those that do not apply are counted apart. */
export const countOutcomes = (
  outcomes: readonly Outcome[],
): { kind: CountKind; count: number }[] => {
  const applying = outcomes.filter(({ applies }) => applies)
  const counts = KINDS.map((kind) => ({
    kind,
    count: applying.filter(({ outcome }) => outcome === kind).length,
  }))
  const rest = { kind: 'not-applicable' as const, count: outcomes.length - applying.length }
  return [...counts, rest].filter(({ count }) => count > 0)
}
