import type { NumberLists } from './flat-arrays.ts'
import { at, numberLists } from './flat-arrays.ts'
import type { SparseVector, VectorStore } from './vector-store.ts'
import { prefixLength, vectorAt } from './vector-store.ts'

/**
 * For every term the vectors that have it among their prefix (see `prefixLength`). Two vectors whose cosine
 * reaches `cosine` share a term in both prefixes, so nothing is missed and common terms are hardly ever read.
 */
export interface PrefixIndex {
  cosine: number
  /** Vectors per term. */
  lists: NumberLists
}

const eachPrefix = (
  store: VectorStore,
  cosine: number,
  visit: (term: number, i: number) => void,
): void => {
  for (let i = 0; i + 1 < store.starts.length; i++) {
    const vector = vectorAt(store, i)
    const length = prefixLength(vector, cosine)
    for (let k = 0; k < length; k++) visit(vector.terms[k] as number, i)
  }
}

/** Builds the index over a store with terms 0 to `termCount`. */
export const prefixIndex = (
  store: VectorStore,
  termCount: number,
  cosine: number,
): PrefixIndex => ({
  cosine,
  lists: numberLists(termCount, (add) => eachPrefix(store, cosine, add)),
})

/** Calls `visit` for every vector that may reach the cosine with `query`; some more than once. */
export const candidates = (
  index: PrefixIndex,
  query: SparseVector,
  visit: (i: number) => void,
): void => {
  const { starts, items } = index.lists
  const length = prefixLength(query, index.cosine)
  for (let k = 0; k < length; k++) {
    const term = query.terms[k] as number
    const end = at(starts, term + 1)
    for (let i = at(starts, term); i < end; i++) visit(at(items, i))
  }
}
