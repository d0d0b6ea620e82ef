import type { NumberLists } from './flat-arrays.ts'
import { at, numberLists } from './flat-arrays.ts'
import { TITLE_COSINE } from './likeness.ts'
import type { SparseVector, VectorStore } from './vector-store.ts'
import { prefixLength, vectorAt } from './vector-store.ts'

/** For every term the units that have it in their title, with the weight it has there. */
export interface TitleIndex {
  lists: NumberLists
  weights: Float32Array
}

/** Working memory for one search at a time; `sums` holds zeros between searches. */
export interface CosineScratch {
  sums: Float32Array
  /** Units that a search has met. */
  touched: Int32Array
}

type EachTerm = (add: (term: number, unit: number) => void) => void

const eachTerm =
  (store: VectorStore): EachTerm =>
  (add) => {
    for (let unit = 0; unit + 1 < store.starts.length; unit++) {
      for (const term of vectorAt(store, unit).terms) add(term, unit)
    }
  }

const weightOf = (store: VectorStore, unit: number, term: number): number => {
  const { terms, weights } = vectorAt(store, unit)
  return weights[terms.indexOf(term)] ?? 0
}

/** Builds the index over the titles of all units, with terms 0 to `termCount`. */
export const titleIndex = (store: VectorStore, termCount: number): TitleIndex => {
  const lists = numberLists(termCount, eachTerm(store))
  const weights = new Float32Array(lists.items.length)
  for (let term = 0; term < termCount; term++) {
    for (let i = at(lists.starts, term); i < at(lists.starts, term + 1); i++) {
      weights[i] = weightOf(store, at(lists.items, i), term)
    }
  }
  return { lists, weights }
}

/** Adds what a rare term gives to every unit that has it; gives how many units are met by now. */
const addRare = (
  { lists: { starts, items }, weights }: TitleIndex,
  term: number,
  weight: number,
  { sums, touched }: CosineScratch,
  met: number,
): number => {
  let count = met
  const end = starts[term + 1] as number
  for (let i = starts[term] as number; i < end; i++) {
    const unit = items[i] as number
    const sum = sums[unit] as number
    if (sum === 0) touched[count++] = unit
    sums[unit] = sum + weight * (weights[i] as number)
  }
  return count
}

/** Adds what a common term gives, only to the units that are met already. */
const addCommon = (
  { lists: { starts, items }, weights }: TitleIndex,
  term: number,
  weight: number,
  { sums }: CosineScratch,
): void => {
  const end = starts[term + 1] as number
  for (let i = starts[term] as number; i < end; i++) {
    const unit = items[i] as number
    const sum = sums[unit] as number
    if (sum !== 0) sums[unit] = sum + weight * (weights[i] as number)
  }
}

/**
 * Visits every unit whose title reaches `TITLE_COSINE` with the query, with that cosine. What comes after the prefix
 * is together too short to reach it alone, so the long lists of common terms bring in nothing: an exact upper bound.
 */
export const eachNearTitle = (
  index: TitleIndex,
  { terms, weights }: SparseVector,
  scratch: CosineScratch,
  visit: (unit: number, cosine: number) => void,
): void => {
  const { sums, touched } = scratch
  const prefix = prefixLength({ terms, weights }, TITLE_COSINE)
  let met = 0
  for (let k = 0; k < prefix; k++) {
    met = addRare(index, terms[k] as number, weights[k] as number, scratch, met)
  }
  for (let k = prefix; k < terms.length; k++) {
    addCommon(index, terms[k] as number, weights[k] as number, scratch)
  }
  for (let i = 0; i < met; i++) {
    const unit = touched[i] as number
    const cosine = sums[unit] as number
    sums[unit] = 0
    if (cosine >= TITLE_COSINE - 1e-6) visit(unit, cosine)
  }
}
