import { unitId } from '../../structure/index.ts'
import type { Composition, StructureView } from '../engine/index.ts'
import { numbered } from '../engine/index.ts'
import { ASSUMED, composeExample } from '../engine/shipped/example-26005.ts'

/**
 * Cross-over 26005 composed again out of its sources, with a note on each part of which the source is assumed.
 * `null` when the structure of the day does not hold all of its parts.
 */
export const exampleComposition = (structure: StructureView, note: string): Composition | null => {
  const composed = composeExample(structure)
  const tasks = numbered(composed)
  const assumed = new Set(
    tasks.flatMap(({ parts }) =>
      parts.filter(({ code }) => ASSUMED.has(code)).map(({ part }) => unitId(part)),
    ),
  )
  if (tasks.some(({ parts }) => parts.length === 0)) return null
  return {
    ...composed,
    coreTasks: composed.coreTasks.map((task) => ({
      ...task,
      parts: task.parts.map((part) => (assumed.has(unitId(part)) ? { ...part, note } : part)),
    })),
  }
}
