/** A sparse vector of length one: term numbers in ascending order (the rarest first) and their weights. */
export interface SparseVector {
  terms: Int32Array
  weights: Float32Array
}

/** Many sparse vectors in three flat arrays; `starts[i]` to `starts[i + 1]` is the i-th. */
export interface VectorStore {
  starts: Int32Array
  terms: Int32Array
  weights: Float32Array
}

/** Packs vectors into one store. */
export const vectorStore = (vectors: readonly SparseVector[]): VectorStore => {
  const starts = new Int32Array(vectors.length + 1)
  for (const [i, { terms }] of vectors.entries()) starts[i + 1] = (starts[i] ?? 0) + terms.length
  const size = starts[vectors.length] ?? 0
  const store = { starts, terms: new Int32Array(size), weights: new Float32Array(size) }
  for (const [i, vector] of vectors.entries()) {
    store.terms.set(vector.terms, starts[i])
    store.weights.set(vector.weights, starts[i])
  }
  return store
}

/** The i-th vector, without a copy. */
export const vectorAt = ({ starts, terms, weights }: VectorStore, i: number): SparseVector => ({
  terms: terms.subarray(starts[i], starts[i + 1]),
  weights: weights.subarray(starts[i], starts[i + 1]),
})

/** Number of terms in the i-th vector. */
export const lengthAt = ({ starts }: VectorStore, i: number): number =>
  (starts[i + 1] ?? 0) - (starts[i] ?? 0)

/** Cosine of a vector with the i-th of a store; both have length one. */
export const dotWith = (a: SparseVector, store: VectorStore, i: number): number => {
  const end = store.starts[i + 1] ?? 0
  const { terms, weights } = store
  let at = store.starts[i] ?? 0
  let sum = 0
  for (let k = 0; k < a.terms.length && at < end; k++) {
    const term = a.terms[k] as number
    while (at < end && (terms[at] as number) < term) at++
    if (at < end && terms[at] === term) sum += (a.weights[k] as number) * (weights[at++] as number)
  }
  return sum
}

/**
 * How many terms, rarest first, another vector has to share one of to reach `cosine`:
 * what comes after them is together shorter than that.
 */
export const prefixLength = ({ weights }: SparseVector, cosine: number): number => {
  let tail = 0
  let length = weights.length
  while (length > 0) {
    tail += (weights[length - 1] as number) ** 2
    if (tail >= cosine * cosine - 1e-6) break
    length--
  }
  return length
}
