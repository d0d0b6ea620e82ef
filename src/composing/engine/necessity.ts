import type { Edge } from './assignment.ts'
import { bestAssignment } from './assignment.ts'
import type { Match, Named, QualificationName } from './coverage.ts'
import { boundsOf, matchesOf, nameOf, uncoveredParts } from './coverage.ts'
import type { ElectiveChoice, ElectiveOption } from './elective-choice.ts'
import { bestElectives, fractionalBest, withoutDominated } from './elective-choice.ts'
import { at } from './flat-arrays.ts'
import type { JudgedPart } from './judged-parts.ts'
import type { Overlap } from './overlap.ts'
import { overlapOf, pairsOf } from './overlap.ts'
import type { StructureIndex } from './structure-index.ts'

/** The smallest size of an elective in SBU; counted with where the size is not known. */
export const SMALLEST_ELECTIVE = 240

/** An elective of the best reach. */
export interface ChosenElective {
  code: string
  title: string
  /** SBU counted with. */
  sbu: number
  /** True when the size is not known and the smallest was counted, in favour of what exists. */
  assumed: boolean
}

/** The best that exists: evidence for or against "no existing qualification already gives this". */
export interface Necessity {
  /** The best qualification; `null` when nothing coincides anywhere. */
  qualification: QualificationName | null
  electives: ChosenElective[]
  /** Elective obligation in SBU that the choice had to fit in. */
  budget: number
  /** Part of the weight of the composition that is covered, 0 to 1. */
  covered: number
  /** The same without electives. */
  withoutElectives: number
  matches: Match[]
  uncovered: Named[]
  proof: {
    /** Qualifications with at least one coinciding part. */
    candidates: number
    /** Of those the ones of which only a part of the content is known: they may reach further. */
    partlyKnown: number
    /** Of those worked out exactly; all others have an upper bound below the best. */
    examined: number
    /** The highest upper bound among those not worked out, 0 when there are none. */
    boundOfRest: number
  }
}

const edgesOf = (overlap: Overlap, k: number, parts: readonly JudgedPart[]): Edge[] =>
  pairsOf(overlap, k).map(({ part, unit, score }) => ({
    row: part,
    column: unit,
    value: score * (parts[part]?.share ?? 0),
  }))

/** All electives that coincide with a part, without those that can never be needed. */
export const electiveOptions = (
  parts: readonly JudgedPart[],
  index: StructureIndex,
  budget: number,
): ElectiveOption[] => {
  const overlap = overlapOf(parts, index.electivesOf)
  const options = [...overlap.owners].map((elective, k) => {
    const edges = edgesOf(overlap, k, parts)
    const sbu = index.electives[elective]?.elective.sbu || SMALLEST_ELECTIVE
    return { elective, sbu, edges, alone: bestAssignment(edges).value }
  })
  return withoutDominated(options, budget)
}

interface Best {
  k: number
  choice: ElectiveChoice
}

interface Search {
  best: Best | undefined
  candidates: number
  partlyKnown: number
  examined: number
  boundOfRest: number
}

/** Goes through the qualifications by falling bound; an approved cross-over is not "existing" here. */
const searchBest = (
  overlap: Overlap,
  parts: readonly JudgedPart[],
  index: StructureIndex,
  options: readonly ElectiveOption[],
  budget: number,
): Search => {
  const regular = (owner: number): boolean =>
    index.qualifications[owner]?.content.qualification.kind !== 'cross-over'
  const extra = fractionalBest(
    options.map(({ alone, sbu }) => ({ gain: alone, sbu })),
    budget,
  )
  const bounds = boundsOf(overlap, (part) => parts[part]?.share ?? 0, regular).toSorted(
    (a, b) => b.bound - a.bound || a.candidate - b.candidate,
  )
  const partly = bounds.filter(
    ({ candidate }) => index.qualifications[at(overlap.owners, candidate)]?.partlyKnown,
  )
  const counted = { candidates: bounds.length, partlyKnown: partly.length }
  let best: Best | undefined
  if (bounds.length === 0) {
    // Nothing coincides: any qualification would do, and only the electives count.
    const choice = bestElectives([], options, budget, 0)
    best = choice && { k: -1, choice }
  }
  for (const [examined, { bound, candidate }] of bounds.entries()) {
    const value = best?.choice.value ?? 0
    if (bound + extra <= value) {
      return { ...counted, best, examined, boundOfRest: Math.min(1, bound + extra) }
    }
    const choice = bestElectives(edgesOf(overlap, candidate, parts), options, budget, value)
    if (choice) best = { k: candidate, choice }
  }
  return { ...counted, best, examined: bounds.length, boundOfRest: 0 }
}

const chosenElective = (index: StructureIndex, option: ElectiveOption): ChosenElective => {
  const elective = index.electives[option.elective]?.elective
  return {
    code: elective?.code ?? '',
    title: elective?.title ?? '',
    sbu: option.sbu,
    assumed: !elective?.sbu,
  }
}

/**
 * The best that one existing qualification with electives up to its obligation can reach. Exact.
 * `budget` is the elective obligation in SBU.
 */
export const necessity = (
  parts: readonly JudgedPart[],
  overlap: Overlap,
  index: StructureIndex,
  budget: number,
): Necessity => {
  const options = electiveOptions(parts, index, budget)
  const { best, ...proof } = searchBest(overlap, parts, index, options, budget)
  const qualification = best && index.qualifications[overlap.owners[best.k] as number]
  const base = best && best.k >= 0 ? edgesOf(overlap, best.k, parts) : []
  const chosen = best?.choice.options ?? []
  const edges = [...base, ...chosen.flatMap((option) => option.edges)]
  const matches = matchesOf(bestAssignment(edges), parts, index)
  return {
    qualification: qualification ? nameOf(qualification) : null,
    electives: chosen.map((option) => chosenElective(index, option)),
    budget,
    covered: Math.min(1, best?.choice.value ?? 0),
    withoutElectives: Math.min(1, bestAssignment(base).value),
    matches,
    uncovered: uncoveredParts(parts, matches),
    proof,
  }
}
