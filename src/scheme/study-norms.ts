import type { PlainDate } from '../platform/time.ts'
import type { Level, Pathway } from '../structure/structure.ts'
import type { LocalText } from './localized.ts'
import { type Basis, holdsOn, type Scheme } from './scheme.ts'

export type DurationNorm = Scheme['studyNorms']['durations'][number]

/** Clock hours of a whole programme (bol) or of one year (bbl). */
export interface HoursNorm {
  pathway: Pathway
  total: number
  taught: number
  bpv: number
  /** Hours taught in the first year; only the bol has such a norm. */
  firstYearTaught: number | null
  basis: Basis
}

export interface ElectiveObligation {
  sbu: number
  basis: Basis
}

/** SBU of a programme of so many years. */
export const normLoad = (scheme: Scheme, years: number): number =>
  scheme.studyNorms.sbuPerYear.value * years

/** The durations that the law allows for a level, in the order of the scheme. */
export const durationsFor = (scheme: Scheme, level: Level): DurationNorm[] =>
  scheme.studyNorms.durations.filter((norm) => norm.level === level)

/** The norm that a duration fits in, or `null` when it fits none. */
export const durationNorm = (scheme: Scheme, level: Level, years: number): DurationNorm | null =>
  durationsFor(scheme, level).find((norm) => years >= norm.minYears && years <= norm.maxYears) ??
  null

type BolHours = Scheme['studyNorms']['bol']['value']['byYears'][number]

const longest = (rows: readonly BolHours[]): BolHours | undefined =>
  rows.toSorted((a, b) => b.years - a.years)[0]

/** Longer than the longest row of the table: the same hours per year (pro rata). */
const bolHours = (rows: readonly BolHours[], years: number): BolHours | null => {
  const exact = rows.find((row) => row.years === years)
  if (exact) return exact
  const last = longest(rows)
  if (!last || years < last.years) return null
  const factor = years / last.years
  const { total, taught, bpv } = last
  return { years, total: total * factor, taught: taught * factor, bpv: bpv * factor }
}

/** The hours norm of a pathway; `null` when the scheme has none for this duration. */
export const hoursNorm = (scheme: Scheme, pathway: Pathway, years: number): HoursNorm | null => {
  const { bol, bbl } = scheme.studyNorms
  if (pathway === 'bbl') {
    return { pathway, ...bbl.value, firstYearTaught: null, basis: bbl.basis }
  }
  const row = bolHours(bol.value.byYears, years)
  if (!row) return null
  const { total, taught, bpv } = row
  const { firstYearTaught } = bol.value
  return { pathway, total, taught, bpv, firstYearTaught, basis: bol.basis }
}

/**
 * The elective load (SBU) that a student who starts on `day` must at least take. A rule for this
 * very duration goes before one for the level. `null`: the scheme has no obligation.
 */
export const electiveObligation = (
  scheme: Scheme,
  level: Level,
  years: number,
  day: PlainDate,
): ElectiveObligation | null => {
  const rules = scheme.studyNorms.electives.filter(
    (rule) => rule.levels.includes(level) && holdsOn(rule, day),
  )
  const rule =
    rules.find((item) => item.years === years) ?? rules.find((item) => item.years === undefined)
  return rule ? { sbu: rule.sbu, basis: rule.basis } : null
}

/** The fixed generic parts of a level, which no author edits. */
export const genericParts = (scheme: Scheme, level: Level): LocalText[] =>
  scheme.studyNorms.generic.value
    .filter((part) => part.levels.includes(level))
    .map((part) => part.name)

/** The guideline split of a study load (SBU) over generic part, basis, profile and electives. */
export const guidelineSplit = (
  scheme: Scheme,
  load: number,
): { generic: number; basis: number; profile: number; electives: number } => {
  const { generic, basis, profile, electives } = scheme.studyNorms.split.value
  const part = (percent: number): number => (load * percent) / 100
  return {
    generic: part(generic),
    basis: part(basis),
    profile: part(profile),
    electives: part(electives),
  }
}
