import type { Edge } from './assignment.ts'
import type { Composition } from './composition.ts'
import type { JudgedPart } from './judged-parts.ts'
import { judgedParts } from './judged-parts.ts'
import { LIKENESS } from './likeness.ts'
import { explain } from './neighbours.ts'
import type { StructureIndex } from './structure-index.ts'
import { DEFAULT_NORMS } from './study-load.ts'

/** The parts of a composition, looked up under the usual norms. */
export const partsIn = (composition: Composition, index: StructureIndex): JudgedPart[] =>
  judgedParts(composition, index, DEFAULT_NORMS)

/** Every pair of a part and a unit of an owner that coincides, found without any index. */
export const plainEdges = (
  parts: readonly JudgedPart[],
  units: Int32Array,
  index: StructureIndex,
): Edge[] =>
  parts.flatMap((part, row) =>
    [...units].flatMap((column) => {
      const { score } = explain(part.described, index, column)
      return score < LIKENESS.coincides ? [] : [{ row, column, value: score * part.share }]
    }),
  )
