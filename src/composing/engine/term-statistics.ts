import type {
  CoreTask,
  Elective,
  QualificationContent,
  WorkProcess,
} from '../../structure/structure.ts'
import { unitId } from '../../structure/structure.ts'
import { unitsOf } from './structure-view.ts'
import { termsOf } from './terms.ts'
import type { SparseVector } from './vector-store.ts'

/** In how many documents each term stands. */
export interface Frequencies {
  documents: number
  terms: ReadonlyMap<string, number>
}

/**
 * What makes a term telling: how rare it is in titles and in texts. Kept apart from the index, so that a
 * judgement can be repeated later with the statistics of its day.
 */
export interface TermStatistics {
  titles: Frequencies
  texts: Frequencies
}

/** Everything a work process says besides its title, as one text; empty when nothing is known. */
export const textOf = (unit: WorkProcess): string =>
  [unit.description, unit.result, unit.behaviour].filter((text) => text !== null).join('\n')

/** The distinct work processes of core tasks. */
const distinctUnits = (coreTasks: readonly CoreTask[]): WorkProcess[] => {
  const units = new Map<string, WorkProcess>()
  for (const { workProcess } of unitsOf({ coreTasks })) {
    const id = unitId(workProcess)
    if (!units.has(id)) units.set(id, workProcess)
  }
  return [...units.values()]
}

const frequencies = (texts: readonly string[]): Frequencies => {
  const terms = new Map<string, number>()
  let documents = 0
  for (const text of texts) {
    if (text === '') continue
    documents++
    for (const term of new Set(termsOf(text))) terms.set(term, (terms.get(term) ?? 0) + 1)
  }
  return { documents, terms }
}

/** Counts the terms over the distinct work processes, those of electives included, and the titles of electives. */
export const termStatistics = (
  contents: readonly QualificationContent[],
  electives: readonly Elective[] = [],
  electiveTasks: readonly CoreTask[] = [],
): TermStatistics => {
  const units = distinctUnits([...contents.flatMap((it) => it.coreTasks), ...electiveTasks])
  return {
    titles: frequencies([...units.map((unit) => unit.title), ...electives.map((e) => e.title)]),
    texts: frequencies(units.map(textOf)),
  }
}

/** Terms with a number each, the rarest first: the order that the prefix index lives on. */
export interface Vocabulary {
  numbers: ReadonlyMap<string, number>
  frequencies: Frequencies
}

/** Numbers the terms of a set of frequencies. */
export const vocabulary = (counted: Frequencies): Vocabulary => {
  const ordered = [...counted.terms].toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
  return { numbers: new Map(ordered.map(([term], i) => [term, i])), frequencies: counted }
}

/** How telling a term is: the logarithm of how rare it is. */
export const rarity = ({ documents, terms }: Frequencies, term: string): number =>
  Math.log(1 + Math.max(1, documents) / (terms.get(term) ?? 1))

/**
 * Weighted terms as a vector of length one. A term counts for its rarity, and a repeated one a
 * little more; terms outside the vocabulary make it longer but match nothing.
 */
export const vectorOf = (terms: readonly string[], words: Vocabulary): SparseVector => {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weighed = [...counts].map(([term, count]) => ({
    number: words.numbers.get(term) ?? -1,
    weight: (1 + Math.log(count)) * rarity(words.frequencies, term),
  }))
  const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1
  const known = weighed.filter(({ number }) => number >= 0).toSorted((a, b) => a.number - b.number)
  return {
    terms: Int32Array.from(known, ({ number }) => number),
    weights: Float32Array.from(known, ({ weight }) => weight / length),
  }
}
