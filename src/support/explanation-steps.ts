import type { Body, TermId } from '../scheme/index.ts'
import { defineTexts } from '../ui/texts.ts'

/** One step on the way to a cross-over; its text stands in `content/<lang>/support/steps/`. */
export interface Step {
  id: string
  actor: Body | 'school'
  /** The term of the scheme that says how long it takes; `null` when the rules name none. */
  term: TermId | null
}

/** From idea to register. A successor keeps the steps and changes their terms. */
export const STEPS: readonly Step[] = [
  { id: 'compose', actor: 'school', term: null },
  { id: 'file', actor: 'school', term: null },
  { id: 'completeness', actor: 'duo', term: 'completeness-check' },
  { id: 'inspection', actor: 'inspectie', term: 'inspection-advice' },
  { id: 'advice', actor: 'sbb', term: 'content-advice' },
  { id: 'adjust', actor: 'school', term: 'adjustment' },
  { id: 'final-test', actor: 'sbb', term: 'final-test' },
  { id: 'decision', actor: 'minister', term: 'decision' },
  { id: 'publish', actor: 'minister', term: null },
  { id: 'objection', actor: 'school', term: 'objection' },
]

/** Who acts, as a short name for the margin. */
export const actorNames = defineTexts({
  school: { nl: 'School', en: 'School' },
  duo: { nl: 'DUO', en: 'DUO' },
  inspectie: { nl: 'Inspectie', en: 'Inspectorate' },
  sbb: { nl: 'SBB', en: 'SBB' },
  minister: { nl: 'Minister', en: 'Minister' },
})
