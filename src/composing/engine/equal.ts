import type { Composition } from './composition.ts'
import type { Match, QualificationName } from './coverage.ts'
import { matchesOf, nameOf, weightMatching } from './coverage.ts'
import type { JudgedPart } from './judged-parts.ts'
import { LIKENESS } from './likeness.ts'
import type { Overlap } from './overlap.ts'
import type { StructureIndex } from './structure-index.ts'

/** An approved cross-over that has the same content: the school can apply by the shortened route. */
export interface EqualCrossover {
  qualification: QualificationName
  /** False when the levels differ, `null` when one is not known. */
  sameLevel: boolean | null
  matches: Match[]
}

/** A general title counts as equal too where no text is known: here every part has to be found. */
const isEqual = ({ score, reasons }: Match): boolean =>
  score >= LIKENESS.equal || (reasons.includes('equal-title') && reasons.includes('general-title'))

/**
 * Approved cross-overs with as many units as the composition has parts, each part equal to one of them.
 * Those with the same level first, then by code.
 */
export const equalCrossovers = (
  composition: Composition,
  parts: readonly JudgedPart[],
  overlap: Overlap,
  index: StructureIndex,
): EqualCrossover[] => {
  const found: EqualCrossover[] = []
  for (const [k, owner] of overlap.owners.entries()) {
    const qualification = index.qualifications[owner]
    if (qualification?.content.qualification.kind !== 'cross-over') continue
    if (qualification.units.length !== parts.length) continue
    const matches = matchesOf(weightMatching(overlap, k, parts), parts, index)
    if (matches.filter(isEqual).length < parts.length) continue
    const { level } = qualification.content.qualification
    const known = level !== null && composition.level !== null
    const sameLevel = known ? level === composition.level : null
    found.push({ qualification: nameOf(qualification), sameLevel, matches })
  }
  return found.toSorted((a, b) => Number(b.sameLevel === true) - Number(a.sameLevel === true))
}
