import { Temporal } from '../platform/time.ts'
import { type Cohort, type FactKey, type Facts, isKnown, type Known } from './facts.ts'
import { formatDate, type LocalText, type Param, type Params } from './localized.ts'
import type { Figure, Reason, TrailFact, Unit } from './outcome.ts'
import type { ReasonKey } from './reasons.ts'
import type { ApplicationKind, Condition, Scheme } from './scheme.ts'
import { BODIES, FACT_LABELS, type FigureKey, WORDS } from './texts.ts'

export interface RuleContext {
  scheme: Scheme
  facts: Facts
  condition: Condition
  kind: ApplicationKind
}

/**
 * What a rule makes of the facts. `evidence`: everything computable is there, a body decides.
 * `not-applicable`: the condition does not concern this application.
 */
export interface Verdict {
  verdict: 'met' | 'not-met' | 'evidence' | 'not-known' | 'not-applicable'
  reason: Reason
  facts: TrailFact[]
  figures: Figure[]
  threshold: Figure | null
  change: Reason | null
}

/** A condition as code: pure, total over any facts. */
export type Rule = (context: RuleContext) => Verdict

/** Shares are fractions that were divided and added: differences below this are no differences. */
export const TOLERANCE = 1e-9

export const say = (key: ReasonKey, params: Params = {}): Reason => ({ key, params })

export const figure = (
  key: FigureKey,
  value: number,
  unit: Unit = 'count',
  of: Param | null = null,
): Figure => ({ key, value, unit, of })

export const percentFigure = (key: FigureKey, fraction: number, of: Param | null = null): Figure =>
  figure(key, Math.round(fraction * 10_000) / 100, 'percent', of)

export const named = (item: { code: string; name: string }): string => `${item.code} ${item.name}`

export const bodyName = ({ condition }: RuleContext): Param =>
  BODIES[condition.judgedBy ?? 'minister']

const word = (token: string): Param => WORDS[token] ?? token

/** `bol vanaf 1 augustus 2020`: how an intake is called. */
export const cohortLabel = ({ start, pathway }: Pick<Cohort, 'start' | 'pathway'>): LocalText => ({
  nl: `${pathway} vanaf ${formatDate(start, 'nl')}`,
  en: `${pathway} from ${formatDate(start, 'en')}`,
})

const isCohort = (item: object): item is Cohort => 'start' in item && 'students' in item

const describeItem = (item: unknown): Param => {
  if (typeof item === 'string') return word(item)
  if (typeof item === 'number') return item
  if (typeof item !== 'object' || item === null) return String(item)
  if (isCohort(item)) return cohortLabel(item)
  if ('code' in item && 'name' in item) return `${String(item.code)} ${String(item.name)}`
  if ('name' in item) return String(item.name)
  if ('domain' in item) return String(item.domain)
  return 'pathway' in item ? String(item.pathway) : ''
}

const describe = (value: Facts[FactKey]): Known<Param> => {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return value === 'unknown' ? value : word(value)
  if (Array.isArray(value)) return value.map(describeItem)
  if (value instanceof Temporal.PlainDate) return value
  return Object.entries(value).map(([key, given]) => `${key}: ${String(given)}`)
}

/** The facts a rule looked at, as they were. */
export const seen = (facts: Facts, ...keys: FactKey[]): TrailFact[] =>
  keys.map((key) => ({ key, value: describe(facts[key]) }))

type Extras = Partial<Pick<Verdict, 'figures' | 'threshold' | 'change'>>

export const verdict = (
  kind: Verdict['verdict'],
  reason: Reason,
  facts: TrailFact[],
  extras: Extras = {},
): Verdict => ({
  verdict: kind,
  reason,
  facts,
  figures: extras.figures ?? [],
  threshold: extras.threshold ?? null,
  change: extras.change ?? null,
})

/** The verdict while facts are missing; names only those that are. */
export const waitingFor = (facts: Facts, ...keys: FactKey[]): Verdict => {
  const missing = keys.filter((key) => !isKnown(facts[key]))
  const names = (missing.length > 0 ? missing : keys).map((key) => FACT_LABELS[key])
  return verdict('not-known', say('unknown.facts', { facts: names }), seen(facts, ...keys), {
    change: say('unknown.fill'),
  })
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
