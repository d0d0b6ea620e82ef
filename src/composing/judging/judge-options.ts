import type { PlainDate } from '../../platform/time.ts'
import { holdsOn, type Scheme } from '../../scheme/index.ts'
import type { JudgeOptions, StudyNorms } from '../engine/index.ts'
import { DEFAULT_JUDGE_OPTIONS } from '../engine/index.ts'

/** The study norms of a scheme for who starts on a day. A rule for one duration goes before one for the level. */
export const normsOf = ({ studyNorms }: Scheme, on: PlainDate): StudyNorms => ({
  sbuPerYear: studyNorms.sbuPerYear.value,
  genericShare: studyNorms.split.value.generic / 100,
  electiveObligation: studyNorms.electives
    .filter((rule) => holdsOn(rule, on))
    .flatMap(({ levels, years, sbu }) =>
      levels.map((level) => ({ level, durationYears: years ?? null, sbu })),
    )
    .toSorted((a, b) => Number(a.durationYears === null) - Number(b.durationYears === null)),
})

/** What the engine counts with under a scheme. */
export const judgeOptionsOf = (scheme: Scheme, on: PlainDate): JudgeOptions => ({
  ...DEFAULT_JUDGE_OPTIONS,
  norms: normsOf(scheme, on),
  thresholds: {
    minDomains: scheme.limits.minimumDomains.value,
    minShare: scheme.limits.sharePercent.value / 100,
    reading: scheme.limits.shareReading.value === 'of-source' ? 'of-source' : 'of-crossover',
  },
})
