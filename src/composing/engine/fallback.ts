import type { Pathway } from '../../structure/structure.ts'
import type { Assignment } from './assignment.ts'
import { bestFirst } from './best-first.ts'
import type { Composition } from './composition.ts'
import type { Match, Named, QualificationName } from './coverage.ts'
import { boundsOf, matchesOf, nameOf, unusedUnits } from './coverage.ts'
import type { CertificateOption } from './certificates.ts'
import { certificatesOf, unitMatching } from './certificates.ts'
import { at } from './flat-arrays.ts'
import type { JudgedPart } from './judged-parts.ts'
import type { Overlap } from './overlap.ts'
import { overlapOf } from './overlap.ts'
import type { IndexedQualification, StructureIndex } from './structure-index.ts'
import { studyYears, yearCount } from './study-years.ts'

/** How a qualification suits a student who stops; `null` where a fact is not known. */
export interface Fit {
  /** Not above the level of the cross-over. */
  level: boolean | null
  /** Offered in a pathway of the cross-over. */
  pathway: boolean | null
  /** Loses at most the allowed extra time. */
  duration: boolean | null
}

/** A qualification in which a student who stops can go on. */
export interface FallbackOption {
  qualification: QualificationName
  /** Part of the qualification that is done already, its units weighed evenly: 0 to 1. */
  done: number
  matches: Match[]
  toDo: Named[]
  /** Years still to go, pro rata to what is to do; `null` when its duration is not known. */
  yearsToGo: number | null
  /** Years longer than when the student had started here at once; `null` when not known. */
  extraYears: number | null
  fit: Fit
}

/** What a student has who stops at the end of a study year. */
export interface YearFallback {
  year: number
  /** Parts finished by then. */
  finished: string[]
  options: FallbackOption[]
  certificates: CertificateOption[]
}

export interface FallbackSettings {
  /** Options a year. */
  top: number
  /** Extra years that are still held to be reasonable. */
  allowedExtraYears: number
}

const suits = (
  { content }: IndexedQualification,
  composition: Composition,
): Pick<Fit, 'level' | 'pathway'> => {
  const { level, pathways } = content.qualification
  const shared = (pathway: Pathway): boolean => composition.pathways.includes(pathway)
  return {
    level: level === null || composition.level === null ? null : level <= composition.level,
    pathway:
      pathways.length === 0 || composition.pathways.length === 0 ? null : pathways.some(shared),
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

interface Found {
  owner: number
  matching: Assignment
  done: number
}

const optionOf = (
  { owner, matching, done }: Found,
  parts: readonly JudgedPart[],
  index: StructureIndex,
  composition: Composition,
  year: number,
  settings: FallbackSettings,
): FallbackOption[] => {
  const qualification = index.qualifications[owner]
  if (!qualification) return []
  const matches = matchesOf(matching, parts, index)
  const duration = qualification.content.qualification.durationYears
  const extra = duration === null ? null : Math.max(0, year - done * duration)
  return [
    {
      qualification: nameOf(qualification),
      done,
      matches,
      toDo: unusedUnits(qualification, matches, index),
      yearsToGo: duration === null ? null : round((1 - done) * duration),
      extraYears: extra === null ? null : round(extra),
      fit: {
        ...suits(qualification, composition),
        duration: extra === null ? null : extra <= settings.allowedExtraYears + 1e-9,
      },
    },
  ]
}

const bestOf = (
  overlap: Overlap,
  index: StructureIndex,
  finished: ReadonlySet<number>,
  wanted: (owner: number) => boolean,
  top: number,
): Found[] => {
  const size = (k: number): number => index.qualifications[at(overlap.owners, k)]?.units.length || 1
  const bounds = boundsOf(overlap, (part) => (finished.has(part) ? 1 : 0), wanted)
    .filter(({ bound }) => bound > 0)
    .map(({ bound, candidate }) => ({ bound: Math.min(1, bound / size(candidate)), candidate }))
  return bestFirst(bounds, top, (k) => {
    const owner = at(overlap.owners, k)
    const matching = unitMatching(overlap, k, finished)
    const done = Math.min(1, matching.value / size(k))
    const key = index.qualifications[owner]?.content.qualification.code ?? ''
    return { item: { owner, matching, done }, value: done, key }
  }).map(({ item }) => item)
}

/**
 * For the end of each study year: the qualifications of which most is done already (those that suit level and
 * pathway first, of them those whose content is known in part last; approved cross-overs left out), and the
 * elective certificates within reach.
 */
export const fallback = (
  parts: readonly JudgedPart[],
  overlap: Overlap,
  index: StructureIndex,
  composition: Composition,
  settings: FallbackSettings,
): YearFallback[] => {
  const laid = studyYears(parts, composition.durationYears)
  const electives = overlapOf(parts, index.electivesOf)
  const regular = (owner: number): IndexedQualification | undefined => {
    const found = index.qualifications[owner]
    return found?.content.qualification.kind === 'cross-over' ? undefined : found
  }
  const tierOf = (owner: number): number => {
    const found = regular(owner)
    if (found === undefined) return 3
    if (Object.values(suits(found, composition)).includes(false)) return 2
    return found.partlyKnown ? 1 : 0
  }
  const tiers = new Map([...overlap.owners].map((owner) => [owner, tierOf(owner)]))
  return Array.from({ length: yearCount(composition.durationYears) }, (_, i) => {
    const year = i + 1
    const done = parts.flatMap((part, p) => ((laid.get(part.id) ?? year + 1) <= year ? [p] : []))
    const finished = new Set(done)
    const found = [0, 1, 2].reduce<Found[]>((best, tier) => {
      const left = settings.top - best.length
      const inTier = (owner: number): boolean => tiers.get(owner) === tier
      return left > 0 ? [...best, ...bestOf(overlap, index, finished, inTier, left)] : best
    }, [])
    return {
      year,
      finished: done.flatMap((p) => parts[p]?.id ?? []),
      options: found.flatMap((it) => optionOf(it, parts, index, composition, year, settings)),
      certificates: certificatesOf(parts, electives, index, composition, finished, year),
    }
  })
}
