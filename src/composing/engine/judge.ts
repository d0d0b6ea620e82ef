import type { Composition } from './composition.ts'
import { COMPOSITION_FORMAT } from './composition.ts'
import type { Computed, Thresholds } from './conditions.ts'
import { computedConditions, DEFAULT_THRESHOLDS } from './conditions.ts'
import type { Coverage } from './coverage.ts'
import { coverage, qualificationOverlap } from './coverage.ts'
import type { EqualCrossover } from './equal.ts'
import { equalCrossovers } from './equal.ts'
import type { FallbackSettings, YearFallback } from './fallback.ts'
import { fallback } from './fallback.ts'
import { judgedParts } from './judged-parts.ts'
import type { Necessity } from './necessity.ts'
import { necessity } from './necessity.ts'
import type { Shares } from './shares.ts'
import { shares } from './shares.ts'
import type { SmallestChange } from './smallest-change.ts'
import { smallestChange } from './smallest-change.ts'
import type { SourceChange } from './source-changes.ts'
import { sourceChanges } from './source-changes.ts'
import type { StructureIndex } from './structure-index.ts'
import type { StudyLoad, StudyNorms } from './study-load.ts'
import { DEFAULT_NORMS, studyLoad } from './study-load.ts'

/** Name and version of the judgement, for files and the API. */
export const JUDGEMENT_FORMAT = 'snijvlak-judgement/1'

/** Settings of a judgement; they come out of the scheme in force. */
export interface JudgeOptions {
  norms: StudyNorms
  thresholds: Thresholds
  fallback: FallbackSettings
  /** Closest qualifications to give. */
  top: number
}

export const DEFAULT_JUDGE_OPTIONS: JudgeOptions = {
  norms: DEFAULT_NORMS,
  thresholds: DEFAULT_THRESHOLDS,
  fallback: { top: 5, allowedExtraYears: 1 },
  top: 10,
}

/** Weight of one part in whole SBU. */
export interface PartWeight {
  part: string
  sbu: number
  /** True when the author set it. */
  own: boolean
}

/** Everything that can be computed about a composition: plain JSON, the same for the same input. */
export interface Judgement {
  format: typeof JUDGEMENT_FORMAT
  of: typeof COMPOSITION_FORMAT
  /** Date of the structure it was judged against. */
  structureDate: string
  studyLoad: StudyLoad
  weights: PartWeight[]
  shares: Shares
  computed: Computed
  smallestChange: SmallestChange
  /** Closest qualifications and approved cross-overs, best first. */
  coverage: Coverage[]
  necessity: Necessity
  /** Approved cross-overs with the same content. */
  equal: EqualCrossover[]
  fallback: YearFallback[]
  sourceChanges: SourceChange[]
}

/** Judges a composition against a structure. Pure; the order of core tasks and parts never matters. */
export const judge = (
  composition: Composition,
  index: StructureIndex,
  options: JudgeOptions = DEFAULT_JUDGE_OPTIONS,
): Judgement => {
  const { norms, thresholds, top } = options
  const parts = judgedParts(composition, index, norms)
  const overlap = qualificationOverlap(parts, index)
  const load = studyLoad(composition, norms)
  const divided = shares(parts, index.view)
  return {
    format: JUDGEMENT_FORMAT,
    of: COMPOSITION_FORMAT,
    structureDate: index.view.date,
    studyLoad: load,
    weights: parts.map(({ id, sbu, own }) => ({ part: id, sbu, own })),
    shares: divided,
    computed: computedConditions(divided, thresholds),
    smallestChange: smallestChange(composition, index.view, thresholds, norms),
    coverage: coverage(parts, overlap, index, top),
    necessity: necessity(parts, overlap, index, load.electiveObligation),
    equal: equalCrossovers(composition, parts, overlap, index),
    fallback: fallback(parts, overlap, index, composition, options.fallback),
    sourceChanges: sourceChanges(composition, index.view),
  }
}
