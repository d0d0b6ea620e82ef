import type { PlainDate } from '../../platform/time.ts'
import type { Outcome, RuleName, Scheme } from '../../scheme/index.ts'
import { evaluate, NOTHING_KNOWN } from '../../scheme/index.ts'
import type { Composition, Judgement } from '../engine/index.ts'
import { factsOf } from '../judging/facts-of.ts'

/** The rules that the content of a composition can settle; the others are about school, partners and procedure. */
const OF_CONTENT: ReadonlySet<RuleName> = new Set([
  'domains',
  'existing-parts',
  'share',
  'necessary',
  'new',
  'level',
  'pathway',
  'duration',
  'study-load',
  'electives',
  'fallback',
])

/**
 * What the conditions about the content come to. The elective obligation depends on the first intake, which nobody
 * has chosen yet: it is judged as for an intake on this day.
 */
export const contentOutcomes = (
  scheme: Scheme,
  composition: Composition,
  judgement: Judgement,
  today: PlainDate,
): Outcome[] =>
  evaluate(scheme, {
    ...NOTHING_KNOWN,
    ...factsOf(composition, judgement),
    filingDate: today,
    firstIntake: today,
  }).filter(({ condition }) => OF_CONTENT.has(condition.rule))

/** How many conditions are left for the application itself. */
export const otherConditions = (scheme: Scheme): number =>
  scheme.conditions.filter(({ kinds, rule }) => kinds.includes('new') && !OF_CONTENT.has(rule))
    .length
