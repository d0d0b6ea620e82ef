import type { FactKey, Known } from './facts.ts'
import type { Param, Params } from './localized.ts'
import type { ReasonKey } from './reasons.ts'
import type { Condition, LegalSource, Severity } from './scheme.ts'
import type { FigureKey } from './texts.ts'

export type OutcomeKind = 'met' | 'not-met' | 'needs-judgement' | 'not-known'

/** A sentence as key and values, so that it can be said in either language. */
export interface Reason {
  key: ReasonKey
  params: Params
}

export type Unit = 'count' | 'percent' | 'sbu' | 'hours' | 'years'

/** A number that was used. With unit `percent` the value is 0–100. `of` names what it belongs to. */
export interface Figure {
  key: FigureKey
  of: Param | null
  value: number
  unit: Unit
}

export interface TrailFact {
  key: FactKey
  value: Known<Param>
}

/** How an outcome came about: which facts, which figures, against which threshold, on which law. */
export interface Trail {
  facts: TrailFact[]
  figures: Figure[]
  threshold: Figure | null
  source: LegalSource
}

/** What one condition comes to for some facts. Every page shows this same record. */
export interface Outcome {
  code: string
  id: string
  outcome: OutcomeKind
  severity: Severity
  /** False when the condition does not concern this application; its outcome is then `met`. */
  applies: boolean
  reason: Reason
  trail: Trail
  /** What the school or a body can do about it; `null` when nothing is needed. */
  whatWouldChange: Reason | null
  condition: Condition
}
