import type { Level, QualificationKind } from '../../structure/structure.ts'
import type { Assignment } from './assignment.ts'
import { bestAssignment } from './assignment.ts'
import { bestFirst } from './best-first.ts'
import { at } from './flat-arrays.ts'
import type { JudgedPart } from './judged-parts.ts'
import type { LikenessReason } from './likeness.ts'
import { explain } from './neighbours.ts'
import type { Overlap } from './overlap.ts'
import { overlapOf, pairsOf, upperBound } from './overlap.ts'
import type { IndexedQualification, StructureIndex } from './structure-index.ts'

/** A part that coincides with a unit of the structure. */
export interface Match {
  /** Identity of the part: 23185:B1-K1-W1. */
  part: string
  partTitle: string
  /** Identity of the unit it coincides with. */
  unit: string
  unitTitle: string
  /** Likeness, from `LIKENESS.coincides` to 1. */
  score: number
  reasons: LikenessReason[]
  /** Weight of the part in SBU. */
  sbu: number
}

/** A unit or part by name. */
export interface Named {
  id: string
  title: string
}

/** A qualification as the engine names it. */
export interface QualificationName {
  code: string
  name: string
  kind: QualificationKind
  level: Level | null
  /** True when only a part of its content is known: it may cover more, and ask more, than the figures say. */
  partlyKnown: boolean
}

/** How far one qualification covers a composition. */
export interface Coverage {
  qualification: QualificationName
  /** Sum over the matches of weight × likeness, as part of the whole weight: 0 to 1. */
  covered: number
  matches: Match[]
  /** Parts of the composition that the qualification does not have. */
  uncovered: Named[]
  /** Units of the qualification that the composition does not have. */
  unused: Named[]
}

/** The name of an indexed qualification. */
export const nameOf = ({ content, partlyKnown }: IndexedQualification): QualificationName => {
  const { code, name, kind, level } = content.qualification
  return { code, name, kind, level, partlyKnown }
}

/** Overlap of the parts with all qualifications. */
export const qualificationOverlap = (
  parts: readonly JudgedPart[],
  index: StructureIndex,
): Overlap => overlapOf(parts, index.qualificationsOf)

/** The chosen edges as matches, in the order of the parts. */
export const matchesOf = (
  { edges }: Assignment,
  parts: readonly JudgedPart[],
  index: StructureIndex,
): Match[] =>
  edges
    .toSorted((a, b) => a.row - b.row)
    .flatMap(({ row, column }) => {
      const part = parts[row]
      if (!part) return []
      const { score, reasons } = explain(part.described, index, column)
      return {
        part: part.id,
        partTitle: part.part.title,
        unit: index.units.ids[column] ?? '',
        unitTitle: index.units.titles[column] ?? '',
        score,
        reasons,
        sbu: part.sbu,
      }
    })

/** Parts that stand in no match. */
export const uncoveredParts = (
  parts: readonly JudgedPart[],
  matches: readonly Match[],
): Named[] => {
  const matched = new Set(matches.map((match) => match.part))
  return parts
    .filter((part) => !matched.has(part.id))
    .map((part) => ({ id: part.id, title: part.part.title }))
}

/** Units of a qualification that stand in no match. */
export const unusedUnits = (
  qualification: IndexedQualification,
  matches: readonly Match[],
  index: StructureIndex,
): Named[] => {
  const matched = new Set(matches.map((match) => match.unit))
  return [...qualification.units]
    .map((unit) => ({ id: index.units.ids[unit] ?? '', title: index.units.titles[unit] ?? '' }))
    .filter(({ id }) => !matched.has(id))
}

/** The best one-to-one matching of the k-th qualification of an overlap by weight × likeness. */
export const weightMatching = (
  overlap: Overlap,
  k: number,
  parts: readonly JudgedPart[],
): Assignment =>
  bestAssignment(
    pairsOf(overlap, k).map(({ part, unit, score }) => ({
      row: part,
      column: unit,
      value: score * (parts[part]?.share ?? 0),
    })),
  )

/** Candidates of an overlap with their upper bounds, for `bestFirst`. */
export const boundsOf = (
  overlap: Overlap,
  worth: (part: number) => number,
  wanted: (owner: number) => boolean,
): { bound: number; candidate: number }[] => {
  const bounds: { bound: number; candidate: number }[] = []
  for (const [k, owner] of overlap.owners.entries()) {
    if (wanted(owner)) bounds.push({ bound: upperBound(overlap, k, worth), candidate: k })
  }
  return bounds
}

/** The `top` qualifications that cover a composition best; exact, ties by code. */
export const coverage = (
  parts: readonly JudgedPart[],
  overlap: Overlap,
  index: StructureIndex,
  top: number,
): Coverage[] => {
  const worth = (part: number): number => parts[part]?.share ?? 0
  const bounds = boundsOf(overlap, worth, () => true)
  const best = bestFirst(bounds, top, (k) => {
    const owner = at(overlap.owners, k)
    const matching = weightMatching(overlap, k, parts)
    const key = index.qualifications[owner]?.content.qualification.code ?? ''
    return { item: { owner, matching }, value: matching.value, key }
  })
  return best.flatMap(({ item: { owner, matching } }) => {
    const qualification = index.qualifications[owner]
    if (!qualification) return []
    const matches = matchesOf(matching, parts, index)
    return {
      qualification: nameOf(qualification),
      covered: Math.min(1, matching.value),
      matches,
      uncovered: uncoveredParts(parts, matches),
      unused: unusedUnits(qualification, matches, index),
    }
  })
}
