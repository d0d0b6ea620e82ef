import { unitId } from '../../structure/structure.ts'
import { actionFactor } from './actions.ts'
import type { CompositionPart } from './composition.ts'
import type { Likeness, Measures } from './likeness.ts'
import {
  LIKENESS,
  leastText,
  likenessOf,
  likenessScore,
  sharedBits,
  sharedItems,
} from './likeness.ts'
import type { StructureIndex } from './structure-index.ts'
import { eachNearTitle } from './title-index.ts'
import type { DescribedUnit, UnitTable } from './unit-table.ts'
import { titleOnly } from './unit-table.ts'
import { clear, cosineWith, layOut, lengthAt, reaches, vectorAt } from './vector-store.ts'

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

/** Runs `work` while the vectors of a part are laid out in the working memory of the index. */
const withPart = <T>(part: DescribedUnit, { scratch }: StructureIndex, work: () => T): T => {
  layOut(scratch.titles, part.titleVector)
  layOut(scratch.texts, part.textVector)
  const result = work()
  clear(scratch.titles, part.titleVector)
  clear(scratch.texts, part.textVector)
  return result
}

/** What was measured between the part that is laid out and one unit. */
const measure = (a: DescribedUnit, { units, scratch }: StructureIndex, i: number): Measures => {
  const titled = a.titleVector.terms.length > 0 && lengthAt(units.titleVectors, i) > 0
  const described = a.textVector.terms.length > 0 && lengthAt(units.textVectors, i) > 0
  const actions = { bits: units.actionBits[i] as number, helps: units.helps[i] === 1 }
  return {
    sameUnit: a.id === units.ids[i],
    lineage: a.lineage >= 0 && a.lineage === units.lineage[i],
    title: titled ? cosineWith(scratch.titles, units.titleVectors, i) : null,
    action: actionFactor(a.actions, actions),
    generalTitle: a.general,
    text: described ? cosineWith(scratch.texts, units.textVectors, i) : null,
    knowledge: sharedItems(a.knowledge, units.knowledge[i] as Int32Array),
    competences: sharedBits(a.competences, units.competences[i] as number),
  }
}

/** Likeness of a part with one unit of the structure, with reasons. */
export const explain = (part: DescribedUnit, index: StructureIndex, unit: number): Likeness =>
  withPart(part, index, () => likenessOf(measure(part, index, unit)))

/** Whether a unit with so near a title can coincide; looks at no more of the text than it has to. */
const mayCoincide = (
  part: DescribedUnit,
  { units, scratch }: StructureIndex,
  unit: number,
  title: number,
): boolean =>
  part.textVector.terms.length > 0 && lengthAt(units.textVectors, unit) > 0
    ? reaches(scratch.texts, units.textVectors, unit, leastText(title))
    : title >= LIKENESS.coincides - 1e-6

/** Visits every unit that may coincide with the part, each once. */
const eachCandidate = (
  part: DescribedUnit,
  index: StructureIndex,
  visit: (unit: number) => void,
): void => {
  const { scratch } = index
  const round = ++scratch.round
  const once = (unit: number): void => {
    if (scratch.seen[unit] === round) return
    scratch.seen[unit] = round
    visit(unit)
  }
  const own = index.units.numbers.get(part.id)
  if (own !== undefined) once(own)
  index.lineages.get(part.lineage)?.forEach(once)
  eachNearTitle(index.titles, part.titleVector, scratch, (unit, title) => {
    if (mayCoincide(part, index, unit, title)) once(unit)
  })
}

/** Every unit of the structure that coincides with a part: none missed, by the bounds of the title index. */
export const neighboursOf = (part: DescribedUnit, index: StructureIndex): Neighbours => {
  const found: { unit: number; score: number }[] = []
  withPart(part, index, () =>
    eachCandidate(part, index, (unit) => {
      const score = likenessScore(measure(part, index, unit))
      if (score >= LIKENESS.coincides) found.push({ unit, score })
    }),
  )
  const sorted = found.toSorted((a, b) => a.unit - b.unit)
  return {
    units: Int32Array.from(sorted, ({ unit }) => unit),
    scores: Float64Array.from(sorted, ({ score }) => score),
  }
}
