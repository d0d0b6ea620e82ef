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

/** Working memory for one search at a time; all zeros between searches. */
export interface CosineScratch {
  sums: Float64Array
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

/** Adds what one shared term gives; only the rare terms of the prefix may bring in new units. */
const addTerm = (
  { lists, weights }: TitleIndex,
  term: number,
  weight: number,
  sums: Float64Array,
  touched: number[] | null,
): void => {
  const end = at(lists.starts, term + 1)
  for (let i = at(lists.starts, term); i < end; i++) {
    const unit = at(lists.items, i)
    const sum = at(sums, unit)
    if (sum === 0) {
      if (touched === null) continue
      touched.push(unit)
    }
    sums[unit] = sum + weight * (weights[i] as number)
  }
}

/**
 * Visits every unit whose title reaches `TITLE_COSINE` with the query, with that cosine. What comes after the prefix is together too
 * short to reach it alone, so the long lists of common terms bring in nothing: an exact upper bound.
 */
export const eachNearTitle = (
  index: TitleIndex,
  query: SparseVector,
  { sums }: CosineScratch,
  visit: (unit: number, cosine: number) => void,
): void => {
  const touched: number[] = []
  const prefix = prefixLength(query, TITLE_COSINE)
  for (const [k, term] of query.terms.entries()) {
    addTerm(index, term, query.weights[k] as number, sums, k < prefix ? touched : null)
  }
  for (const unit of touched) {
    const cosine = at(sums, unit)
    sums[unit] = 0
    if (cosine >= TITLE_COSINE - 1e-6) visit(unit, cosine)
  }
}
