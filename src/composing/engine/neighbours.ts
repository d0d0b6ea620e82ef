import { unitId } from '../../structure/structure.ts'
import { actionFactor } from './actions.ts'
import type { CompositionPart } from './composition.ts'
import type { Likeness, Measures } from './likeness.ts'
import { LIKENESS, likenessOf, likenessScore, sharedBits, sharedItems } from './likeness.ts'
import { candidates } from './prefix-index.ts'
import type { StructureIndex } from './structure-index.ts'
import type { DescribedUnit, UnitTable } from './unit-table.ts'
import { titleOnly } from './unit-table.ts'
import { dotWith, lengthAt, vectorAt } from './vector-store.ts'

/** The units of a structure that coincide with one part, by number, with their scores. */
export interface Neighbours {
  units: Int32Array
  scores: Float64Array
}

const describedAt = (table: UnitTable, i: number): DescribedUnit => ({
  id: table.ids[i] ?? '',
  title: table.titles[i] ?? '',
  titleVector: vectorAt(table.titleVectors, i),
  textVector: vectorAt(table.textVectors, i),
  knowledge: table.knowledge[i] ?? new Int32Array(),
  competences: table.competences[i] ?? 0,
  actions: { bits: table.actionBits[i] ?? 0, helps: table.helps[i] === 1 },
  general: table.general[i] === 1,
  lineage: table.lineage[i] ?? -1,
})

/** What the engine compares of a part: the unit in the structure, or its own title when that is gone. */
export const describePart = (part: CompositionPart, index: StructureIndex): DescribedUnit => {
  const id = unitId(part)
  const number = index.units.numbers.get(id)
  if (number !== undefined) return describedAt(index.units, number)
  return index.reader.describe(id, titleOnly(part.ownerCode, part.code, part.title), [])
}

const measure = (a: DescribedUnit, table: UnitTable, i: number): Measures => ({
  sameUnit: a.id === table.ids[i],
  lineage: a.lineage >= 0 && a.lineage === table.lineage[i],
  title:
    a.titleVector.terms.length > 0 && lengthAt(table.titleVectors, i) > 0
      ? Math.min(1, dotWith(a.titleVector, table.titleVectors, i))
      : null,
  action: actionFactor(a.actions, {
    bits: table.actionBits[i] as number,
    helps: table.helps[i] === 1,
  }),
  generalTitle: a.general,
  text:
    a.textVector.terms.length > 0 && lengthAt(table.textVectors, i) > 0
      ? Math.min(1, dotWith(a.textVector, table.textVectors, i))
      : null,
  knowledge: sharedItems(a.knowledge, table.knowledge[i] as Int32Array),
  competences: sharedBits(a.competences, table.competences[i] as number),
})

/** Likeness of a part with one unit of the structure, with reasons. */
export const explain = (part: DescribedUnit, index: StructureIndex, unit: number): Likeness =>
  likenessOf(measure(part, index.units, unit))

const candidateUnits = (part: DescribedUnit, index: StructureIndex): Set<number> => {
  const found = new Set<number>(index.lineages.get(part.lineage))
  const own = index.units.numbers.get(part.id)
  if (own !== undefined) found.add(own)
  candidates(index.titles, part.titleVector, (unit) => found.add(unit))
  candidates(index.texts, part.textVector, (unit) => found.add(unit))
  return found
}

/** Every unit of the structure that coincides with a part: none missed, by the bounds of the prefix index. */
export const neighboursOf = (part: DescribedUnit, index: StructureIndex): Neighbours => {
  const units: number[] = []
  const scores: number[] = []
  for (const unit of [...candidateUnits(part, index)].toSorted((a, b) => a - b)) {
    const score = likenessScore(measure(part, index.units, unit))
    if (score < LIKENESS.coincides) continue
    units.push(unit)
    scores.push(score)
  }
  return { units: Int32Array.from(units), scores: Float64Array.from(scores) }
}
