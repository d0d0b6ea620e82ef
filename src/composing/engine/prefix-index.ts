import type { SparseVector, VectorStore } from './vector-store.ts'
import { prefixLength, vectorAt } from './vector-store.ts'

/**
 * For every term the vectors that have it among their prefix (see `prefixLength`). Two vectors whose cosine
 * reaches `cosine` share a term in both prefixes, so nothing is missed and common terms are hardly ever read.
 */
export interface PrefixIndex {
  cosine: number
  starts: Int32Array
  entries: Int32Array
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
export const prefixIndex = (store: VectorStore, termCount: number, cosine: number): PrefixIndex => {
  const starts = new Int32Array(termCount + 1)
  eachPrefix(store, cosine, (term) => starts[term + 1]!++)
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!
  const entries = new Int32Array(starts[termCount] ?? 0)
  const next = starts.slice()
  eachPrefix(store, cosine, (term, i) => {
    entries[next[term]!++] = i
  })
  return { cosine, starts, entries }
}

/** Calls `visit` for every vector that may reach the cosine with `query`; some more than once. */
export const candidates = (
  index: PrefixIndex,
  query: SparseVector,
  visit: (i: number) => void,
): void => {
  const length = prefixLength(query, index.cosine)
  for (let k = 0; k < length; k++) {
    const term = query.terms[k] as number
    const end = index.starts[term + 1] ?? 0
    for (let at = index.starts[term] ?? 0; at < end; at++) visit(index.entries[at] as number)
  }
}
