import type {
  CoreTask,
  Elective,
  QualificationContent,
  WorkProcess,
} from '../../structure/structure.ts'
import { unitId } from '../../structure/structure.ts'
import { actionsOf } from './actions.ts'
import type { Actions } from './actions.ts'
import { LIKENESS } from './likeness.ts'
import { unitsOf } from './structure-view.ts'
import type { TermStatistics, Vocabulary } from './term-statistics.ts'
import { rarity, textOf, vectorOf, vocabulary } from './term-statistics.ts'
import { termsOf } from './terms.ts'
import type { SparseVector, VectorStore } from './vector-store.ts'
import { vectorStore } from './vector-store.ts'

/** Old code → the code that took its place, of dossiers and qualifications. */
export type Succession = ReadonlyMap<string, string>

/** What the engine compares of a unit, once read. */
export interface DescribedUnit {
  id: string
  title: string
  titleVector: SparseVector
  textVector: SparseVector
  /** Knowledge texts as sorted numbers. */
  knowledge: Int32Array
  /** Competences A–Y as bits. */
  competences: number
  actions: Actions
  general: boolean
  /** Number of the owner's lineage, -1 when it stands alone. */
  lineage: number
}

/** All distinct units of a structure and its electives, as columns: flat memory at any size. */
export interface UnitTable {
  ids: string[]
  titles: string[]
  numbers: ReadonlyMap<string, number>
  titleVectors: VectorStore
  textVectors: VectorStore
  knowledge: Int32Array[]
  competences: Int32Array
  actionBits: Int32Array
  helps: Uint8Array
  general: Uint8Array
  lineage: Int32Array
}

/** Reads units into vectors against one vocabulary. */
export interface UnitReader {
  titles: Vocabulary
  texts: Vocabulary
  describe(id: string, unit: WorkProcess, knowledge: readonly string[]): DescribedUnit
}

const isGeneral = (terms: readonly string[], { frequencies }: Vocabulary): boolean => {
  const telling = Math.hypot(...[...new Set(terms)].map((term) => rarity(frequencies, term)))
  return telling < LIKENESS.generalTitle * Math.log(1 + Math.max(1, frequencies.documents))
}

const competenceBits = (letters: readonly string[]): number =>
  letters.reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 65)), 0)

const lastOf = (code: string, succession: Succession): string => {
  let last = code
  for (const seen = new Set<string>(); !seen.has(last); last = succession.get(last) ?? last) {
    seen.add(last)
  }
  return last
}

const interner = () => {
  const numbers = new Map<string, number>()
  return (text: string): number => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
}

/** A reader over the statistics of a structure. */
export const unitReader = (statistics: TermStatistics, succession: Succession): UnitReader => {
  const [titles, texts] = [vocabulary(statistics.titles), vocabulary(statistics.texts)]
  const [knowledgeNumber, lineageNumber] = [interner(), interner()]
  const seen = new WeakMap<readonly string[], Int32Array>()
  const linked = new Set([...succession.keys(), ...succession.values()])
  const knowledgeOf = (items: readonly string[]): Int32Array => {
    const known = seen.get(items)
    if (known) return known
    const numbers = items.map((item) => knowledgeNumber(termsOf(item).join(' ')))
    const made = Int32Array.from(new Set(numbers)).toSorted()
    seen.set(items, made)
    return made
  }
  const describe: UnitReader['describe'] = (id, unit, knowledge) => {
    const titleTerms = termsOf(unit.title)
    return {
      id,
      title: unit.title,
      titleVector: vectorOf(titleTerms, titles),
      textVector: vectorOf(termsOf(textOf(unit)), texts),
      knowledge: knowledgeOf(knowledge),
      competences: competenceBits(unit.competences),
      actions: actionsOf(unit.title),
      general: isGeneral(titleTerms, titles),
      lineage: linked.has(unit.ownerCode) ? lineageNumber(lastOf(unit.ownerCode, succession)) : -1,
    }
  }
  return { titles, texts, describe }
}

/** A unit that is known by its title alone: an elective, or a part whose source is gone. */
export const titleOnly = (ownerCode: string, code: string, title: string): WorkProcess => ({
  ownerCode,
  code,
  title,
  confidence: 'medium',
  description: null,
  result: null,
  behaviour: null,
  competences: [],
})

type Source = readonly [id: string, unit: WorkProcess, knowledge: readonly string[]]

const taskSources = (tasks: readonly CoreTask[]): Source[] =>
  unitsOf({ coreTasks: tasks }).map(({ coreTask, workProcess }) => [
    unitId(workProcess),
    workProcess,
    coreTask.knowledge,
  ])

/** The units of an elective: its own when known, else its title as one unit. */
export const electiveSources = (
  elective: Elective,
  tasks: readonly CoreTask[] | undefined,
): Source[] =>
  tasks?.length
    ? taskSources(tasks)
    : elective.title === ''
      ? []
      : [[elective.code, titleOnly(elective.code, elective.code, elective.title), []]]

/** The units of a qualification. */
export const contentSources = (content: QualificationContent): Source[] =>
  taskSources(content.coreTasks)

/** Puts described units into columns, sorted by identity; a unit that comes twice counts once. */
export const unitTable = (sources: Iterable<Source>, reader: UnitReader): UnitTable => {
  const distinct = new Map<string, Source>()
  for (const source of sources) if (!distinct.has(source[0])) distinct.set(source[0], source)
  const units = [...distinct.values()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map((source) => reader.describe(...source))
  const ids = units.map((unit) => unit.id)
  return {
    ids,
    titles: units.map((unit) => unit.title),
    numbers: new Map(ids.map((id, i) => [id, i])),
    titleVectors: vectorStore(units.map((unit) => unit.titleVector)),
    textVectors: vectorStore(units.map((unit) => unit.textVector)),
    knowledge: units.map((unit) => unit.knowledge),
    competences: Int32Array.from(units, (unit) => unit.competences),
    actionBits: Int32Array.from(units, (unit) => unit.actions.bits),
    helps: Uint8Array.from(units, (unit) => Number(unit.actions.helps)),
    general: Uint8Array.from(units, (unit) => Number(unit.general)),
    lineage: Int32Array.from(units, (unit) => unit.lineage),
  }
}
