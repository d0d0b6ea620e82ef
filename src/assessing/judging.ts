import type { OrganisationKind } from '../access/index.ts'
import type { Body, Outcome } from '../scheme/index.ts'
import type { Lang } from '../ui/texts.ts'

const BODY_OF: Partial<Record<OrganisationKind, Body>> = {
  duo: 'duo',
  inspectie: 'inspectie',
  sbb: 'sbb',
  ocw: 'minister',
}

/** The body that somebody judges for; `null` when their organisation judges nothing. */
export const bodyOf = (kind: OrganisationKind): Body | null => BODY_OF[kind] ?? null

/** Conditions that this body judges in a case; what does not concern the application is left out. */
export const judgedBy = (outcomes: readonly Outcome[], body: Body): Outcome[] =>
  outcomes.filter(({ applies, condition }) => applies && condition.judgedBy === body)

/** Conditions that hold an approval back: those that are not met, and those on which nothing is decided yet. */
export const holdsBack = (outcomes: readonly Outcome[]): { notMet: Outcome[]; open: Outcome[] } => {
  const weighing = outcomes.filter(({ severity }) => severity !== 'warning')
  return {
    notMet: weighing.filter(({ outcome }) => outcome === 'not-met'),
    open: weighing.filter(
      ({ outcome }) => outcome === 'needs-judgement' || outcome === 'not-known',
    ),
  }
}

/** Conditions by code and title, for a sentence. */
export const namesOfConditions = (outcomes: readonly Outcome[], lang: Lang): string =>
  outcomes.map(({ code, condition }) => `${code} ${condition.title[lang]}`).join('; ')
