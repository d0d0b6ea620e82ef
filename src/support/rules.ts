import type { Db } from '../platform/database.ts'
import { compareDates, type PlainDate } from '../platform/time.ts'
import {
  type Example,
  examplesFor,
  type Scheme,
  schemesOf,
  schemeToJudgeBy,
  shippedExamples,
} from '../scheme/index.ts'

/** The rules as the public pages read them: every scheme, with the worked examples beside it. */
export interface RuleBook {
  schemes: readonly Scheme[]
  examples: readonly Example[]
}

/** Where the pages get the rules from. */
export type ReadRules = (db: Db) => Promise<RuleBook>

/** The rules as this instance has them: the files that ship, with what an administrator has set since. */
export const readRules: ReadRules = async (db) => ({
  schemes: await schemesOf(db),
  examples: await shippedExamples(),
})

/** The scheme that a public page explains on a day, and whether it is in force then. */
export interface SchemeMoment {
  scheme: Scheme
  phase: 'before' | 'running' | 'ended'
}

const phaseOf = ({ period }: Scheme, day: PlainDate): SchemeMoment['phase'] => {
  if (compareDates(day, period.from) < 0) return 'before'
  return compareDates(day, period.until) > 0 ? 'ended' : 'running'
}

/** The scheme in force on a day, else the one that ended last, else the one that starts first; throws without any. */
export const schemeMoment = (schemes: readonly Scheme[], day: PlainDate): SchemeMoment => {
  const scheme = schemeToJudgeBy(schemes, day)
  if (!scheme) throw new Error('There is no scheme to explain.')
  return { scheme, phase: phaseOf(scheme, day) }
}

/** The scheme that starts first after a day, when one is known. */
export const nextScheme = (schemes: readonly Scheme[], day: PlainDate): Scheme | null =>
  schemes
    .filter(({ period }) => compareDates(period.from, day) > 0)
    .toSorted((a, b) => compareDates(a.period.from, b.period.from))[0] ?? null

/** A worked example of a condition. */
export type ConditionExample = Extract<Example, { voorwaarde: string }>

/** The worked examples beside one condition of this scheme. */
export const conditionExamples = (
  { examples }: RuleBook,
  scheme: Scheme,
  code: string,
): ConditionExample[] =>
  examplesFor(examples, code).filter(
    (item): item is ConditionExample => 'voorwaarde' in item && item.scheme === scheme.id,
  )
