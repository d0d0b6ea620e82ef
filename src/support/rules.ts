import type { Db } from '../platform/database.ts'
import { compareDates, type PlainDate } from '../platform/time.ts'
import { type Example, examplesFor, type Scheme, schemeOn } from '../scheme/index.ts'

/** The rules as the public pages read them: every scheme, with the worked examples beside it. */
export interface RuleBook {
  schemes: readonly Scheme[]
  examples: readonly Example[]
}

/** Where the pages get the rules from: the files that ship, with what an administrator has set since. */
export type ReadRules = (db: Db) => Promise<RuleBook>

/** The scheme that a public page explains on a day, and whether it is in force then. */
export interface SchemeMoment {
  scheme: Scheme
  phase: 'before' | 'running' | 'ended'
}

const newestFirst = (schemes: readonly Scheme[]): Scheme[] =>
  schemes.toSorted((a, b) => compareDates(b.period.from, a.period.from))

/** The scheme in force on a day, else the one that ended last, else the one that starts first; throws without any. */
export const schemeMoment = (schemes: readonly Scheme[], day: PlainDate): SchemeMoment => {
  const running = schemeOn(schemes, day)
  if (running) return { scheme: running, phase: 'running' }
  const ended = schemes
    .filter(({ period }) => compareDates(period.until, day) < 0)
    .toSorted((a, b) => compareDates(b.period.until, a.period.until))[0]
  if (ended) return { scheme: ended, phase: 'ended' }
  const first = newestFirst(schemes).at(-1)
  if (!first) throw new Error('There is no scheme to explain.')
  return { scheme: first, phase: 'before' }
}

/** The scheme that starts after a day, when one is known. */
export const nextScheme = (schemes: readonly Scheme[], day: PlainDate): Scheme | null =>
  newestFirst(schemes).findLast(({ period }) => compareDates(period.from, day) > 0) ?? null

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
