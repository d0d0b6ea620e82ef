import { partFrom } from '../src/composing/engine/add-parts.ts'
import type { Composition } from '../src/composing/engine/composition.ts'
import { emptyComposition } from '../src/composing/engine/composition.ts'
import type { StructureView } from '../src/composing/engine/structure-view.ts'
import { unitsOf } from '../src/composing/engine/structure-view.ts'
import { unitId } from '../src/structure/structure.ts'
import type { Random } from './random.ts'
import { pick } from './random.ts'

/** Parts out of each source: three sources, together forty parts. */
const FROM_SOURCES = [16, 14, 10]

/** A composition of forty parts out of three qualifications, four years at level 4. */
export const someComposition = (view: StructureView, next: Random): Composition => {
  const used = new Set<string>()
  const coreTasks = FROM_SOURCES.map((count, k) => {
    const content = pick(view.facts.contents, next)
    const parts = unitsOf(content)
      .map(({ workProcess }) => workProcess)
      .filter((unit) => !used.has(unitId(unit)))
      .slice(0, count)
      .map((unit) => partFrom(content.qualification.code, unit, view))
    for (const part of parts) used.add(unitId(part))
    return { id: `k${k + 1}`, title: `Kerntaak ${k + 1}`, weight: null, parts }
  })
  return {
    ...emptyComposition('Proef'),
    level: 4,
    durationYears: 4,
    pathways: ['bol'],
    coreTasks,
    nextTask: 4,
  }
}
