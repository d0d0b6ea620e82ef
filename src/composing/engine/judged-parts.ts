import type { Composition } from './composition.ts'
import type { Neighbours } from './neighbours.ts'
import { describePart, neighboursOf } from './neighbours.ts'
import type { StructureIndex } from './structure-index.ts'
import type { StudyNorms } from './study-load.ts'
import type { DescribedUnit } from './unit-table.ts'
import type { WeightedPart } from './weights.ts'
import { weightedParts } from './weights.ts'

/** A part with its weight and everything in the structure that coincides with it. */
export interface JudgedPart extends WeightedPart {
  /** Part of the whole weight, 0 to 1; all together 1. */
  share: number
  described: DescribedUnit
  neighbours: Neighbours
}

/** Looks up every part once; all that follows works on this. Sorted by identity. */
export const judgedParts = (
  composition: Composition,
  index: StructureIndex,
  norms: StudyNorms,
): JudgedPart[] => {
  const parts = weightedParts(composition, norms)
  const whole = parts.reduce((sum, part) => sum + part.exact, 0)
  return parts.map((part) => {
    const described = describePart(part.part, index)
    return {
      ...part,
      share: whole > 0 ? part.exact / whole : 1 / parts.length,
      described,
      neighbours: neighboursOf(described, index),
    }
  })
}
