import type { CoreTask, Elective, QualificationContent } from '../../structure/structure.ts'
import { unitId } from '../../structure/structure.ts'
import type { NumberLists } from './flat-arrays.ts'
import { numberLists } from './flat-arrays.ts'
import type { StructureView } from './structure-view.ts'
import { unitsOf } from './structure-view.ts'
import type { TermStatistics } from './term-statistics.ts'
import { termStatistics } from './term-statistics.ts'
import type { CosineScratch, TitleIndex } from './title-index.ts'
import { titleIndex } from './title-index.ts'
import type { Succession, UnitReader, UnitTable } from './unit-table.ts'
import type { DenseVector } from './vector-store.ts'
import { contentSources, electiveSources, unitReader, unitTable } from './unit-table.ts'

/** A qualification with its units as numbers of the unit table, sorted. */
export interface IndexedQualification {
  content: QualificationContent
  units: Int32Array
  /** Only a part of its content is known: what is to do in it is more than what we can see. */
  partlyKnown: boolean
}

/** An elective with its units as numbers of the unit table. */
export interface IndexedElective {
  elective: Elective
  units: Int32Array
}

/** Working memory for looking up one part at a time; left as it was found. */
export interface Scratch extends CosineScratch {
  titles: DenseVector
  texts: DenseVector
  /** Round in which a unit was last seen. */
  seen: Int32Array
  round: number
}

/** A structure prepared for judging; built once, never changed. */
export interface StructureIndex {
  view: StructureView
  statistics: TermStatistics
  reader: UnitReader
  units: UnitTable
  titles: TitleIndex
  /** Units of each lineage. */
  lineages: ReadonlyMap<number, number[]>
  /** Sorted by code. */
  qualifications: IndexedQualification[]
  electives: IndexedElective[]
  /** Qualifications that hold a unit. */
  qualificationsOf: NumberLists
  /** Electives that hold a unit. */
  electivesOf: NumberLists
  scratch: Scratch
}

export interface IndexOptions {
  /** Fixed statistics, to repeat a judgement of another day; by default those of the structure itself. */
  statistics?: TermStatistics
  /** Old code → successor, of dossiers and qualifications. */
  succession?: Succession
  /** Units of electives of which more than the title is known. */
  electiveUnits?: ReadonlyMap<string, readonly CoreTask[]>
}

/** Turns "units of each owner" round into "owners of each unit". */
const ownersOf = (owners: readonly { units: Int32Array }[], unitCount: number): NumberLists =>
  numberLists(unitCount, (add) => {
    for (const [owner, { units }] of owners.entries()) for (const unit of units) add(unit, owner)
  })

const numbersOf = (ids: readonly string[], units: UnitTable): Int32Array =>
  Int32Array.from(new Set(ids.map((id) => units.numbers.get(id) ?? -1))).toSorted()

/**
 * A regular qualification has a basis, and a profile where its dossier holds more than one. Content that lacks one
 * of both is known in part. A cross-over has no profile.
 */
const isPartlyKnown = ({ qualification, coreTasks }: QualificationContent, siblings: number) => {
  if (qualification.kind === 'cross-over') return coreTasks.length === 0
  const has = (part: CoreTask['part']): boolean =>
    coreTasks.some((task) => task.part === part && task.workProcesses.length > 0)
  return !has('basis') || (siblings > 1 && !has('profile'))
}

const unitsByLineage = ({ lineage }: UnitTable): Map<number, number[]> => {
  const lists = new Map<number, number[]>()
  for (const [unit, number] of lineage.entries()) {
    if (number < 0) continue
    const list = lists.get(number) ?? []
    list.push(unit)
    lists.set(number, list)
  }
  return lists
}

const byCode = <T>(items: readonly T[], codeOf: (item: T) => string): T[] =>
  items.toSorted((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1))

/** Prepares a structure for judging: reads every text once and lays the inverted index. */
export const buildIndex = (view: StructureView, options: IndexOptions = {}): StructureIndex => {
  const contents = byCode(view.facts.contents, (content) => content.qualification.code)
  const electiveList = byCode(view.facts.electives, (elective) => elective.code)
  const electiveTasks = [...(options.electiveUnits?.values() ?? [])].flat()
  const statistics = options.statistics ?? termStatistics(contents, electiveList, electiveTasks)
  const reader = unitReader(statistics, options.succession ?? new Map())
  const sourcesOf = (elective: Elective) =>
    electiveSources(elective, options.electiveUnits?.get(elective.code))
  const units = unitTable(
    [...contents.flatMap(contentSources), ...electiveList.flatMap(sourcesOf)],
    reader,
  )
  const dossiers = Map.groupBy(contents, ({ qualification }) => qualification.dossierCode)
  const qualifications = contents.map((content) => ({
    content,
    partlyKnown: isPartlyKnown(
      content,
      dossiers.get(content.qualification.dossierCode)?.length ?? 1,
    ),
    units: numbersOf(
      unitsOf(content).map(({ workProcess }) => unitId(workProcess)),
      units,
    ),
  }))
  const electives = electiveList.map((elective) => ({
    elective,
    units: numbersOf(
      sourcesOf(elective).map(([id]) => id),
      units,
    ),
  }))
  const { titles, texts } = reader
  return {
    view,
    statistics,
    reader,
    units,
    titles: titleIndex(units.titleVectors, titles.numbers.size),
    lineages: unitsByLineage(units),
    qualifications,
    electives,
    qualificationsOf: ownersOf(qualifications, units.ids.length),
    electivesOf: ownersOf(electives, units.ids.length),
    scratch: {
      sums: new Float32Array(units.ids.length),
      touched: new Int32Array(units.ids.length),
      titles: new Float64Array(titles.numbers.size),
      texts: new Float64Array(texts.numbers.size),
      seen: new Int32Array(units.ids.length),
      round: 0,
    },
  }
}
