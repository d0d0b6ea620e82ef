import type { Coverage, ExistingProgramme, Facts, Known } from '../../scheme/index.ts'
import type { Composition, Judgement, QualificationName, Share } from '../engine/index.ts'
import { partsOf } from '../engine/index.ts'

const UNKNOWN = 'unknown'

const known = <T>(value: T | null): Known<T> => value ?? UNKNOWN

const programme = ({ code, name, kind }: QualificationName): ExistingProgramme => ({
  code,
  name,
  crossOver: kind === 'cross-over',
})

const named = ({ code, name }: Share) => ({ code: code ?? '', name: name ?? code ?? '' })

const hasCode = ({ code }: Share): boolean => code !== null

const coverageOf = ({ necessity, coverage }: Judgement): Coverage[] => {
  const { qualification, covered } = necessity
  const best = qualification ? [{ ...programme(qualification), covered }] : []
  const others = coverage
    .filter((it) => it.qualification.kind !== 'cross-over')
    .filter((it) => it.qualification.code !== qualification?.code)
    .map((it) => ({ ...programme(it.qualification), covered: it.covered }))
  return [...best, ...others]
}

/** Full coverage is a sum of fractions. */
const WHOLE = 1 - 1e-9

const equalsOf = ({ equal, coverage }: Judgement): ExistingProgramme[] => [
  ...equal.map((it) => programme(it.qualification)),
  ...coverage
    .filter((it) => it.qualification.kind !== 'cross-over')
    .filter((it) => it.covered >= WHOLE && it.unused.length === 0)
    .map((it) => programme(it.qualification)),
]

/** Qualifications that suit a student who stops at the end of some study year, each once. */
const fallbacksOf = ({ fallback }: Judgement): ExistingProgramme[] => {
  const suited = fallback
    .flatMap((year) => year.options)
    .filter(({ done, fit }) => done > 0 && !Object.values(fit).includes(false))
  return [
    ...new Map(suited.map((it) => [it.qualification.code, programme(it.qualification)])).values(),
  ]
}

/** SBU of the whole programme: generic part, elective obligation and what the parts weigh together. */
const studyLoadOf = ({ studyLoad, weights }: Judgement): Known<number> => {
  if (studyLoad.provisional) return UNKNOWN
  const parts = weights.reduce((sum, { sbu }) => sum + sbu, 0)
  return studyLoad.generic + studyLoad.electiveObligation + parts
}

/** What is known is enough when it fills the obligation already. */
const electiveLoadOf = ({ studyLoad }: Judgement): Known<number> => {
  const { electivesChosen, electivesUnknown, electiveObligation, provisional } = studyLoad
  if (electivesUnknown.length === 0) return electivesChosen
  return !provisional && electivesChosen >= electiveObligation ? electivesChosen : UNKNOWN
}

const untracedOf = ({ sourceChanges }: Judgement): number =>
  new Set(
    sourceChanges
      .filter(({ kind }) => kind === 'unit-gone' || kind === 'qualification-gone')
      .map(({ part }) => part),
  ).size

type ContentFacts = Pick<
  Facts,
  'domains' | 'sources' | 'untracedParts' | 'studyLoad' | 'coverage' | 'equals' | 'fallbacks'
>

const contentFacts = (judgement: Judgement): ContentFacts => ({
  domains: judgement.shares.domains
    .filter(hasCode)
    .map((share) => ({ ...named(share), share: share.ofCrossover })),
  sources: judgement.shares.qualifications.map((share) => ({
    ...named(share),
    ofSource: known(share.ofSource),
    ofCrossOver: share.ofCrossover,
  })),
  untracedParts: untracedOf(judgement),
  studyLoad: studyLoadOf(judgement),
  coverage: coverageOf(judgement),
  equals: equalsOf(judgement),
  fallbacks: fallbacksOf(judgement),
})

/**
 * What a composition and its judgement tell the evaluator of the scheme. Everything that no part was chosen for
 * stays unknown; school, dates and partners are for others to fill in.
 */
export const factsOf = (composition: Composition, judgement: Judgement): Partial<Facts> => ({
  kind: 'new',
  level: known(composition.level),
  durationYears: known(composition.durationYears),
  pathways: composition.pathways.length > 0 ? composition.pathways : UNKNOWN,
  electiveLoad: electiveLoadOf(judgement),
  ...(partsOf(composition).length > 0 ? contentFacts(judgement) : {}),
})
