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

/** A vector laid out over the whole vocabulary, to compare it with many at a term a step. */
export type DenseVector = Float64Array

/** Lays a vector out in `dense`, which holds zeros; `clear` makes it zeros again. */
export const layOut = (dense: DenseVector, { terms, weights }: SparseVector): void => {
  for (let k = 0; k < terms.length; k++) dense[terms[k] as number] = weights[k] as number
}

/** Undoes `layOut`. */
export const clear = (dense: DenseVector, { terms }: SparseVector): void => {
  for (const term of terms) dense[term] = 0
}

/** Cosine of a laid out vector with the i-th of a store; both have length one. */
export const cosineWith = (
  dense: DenseVector,
  { starts, terms, weights }: VectorStore,
  i: number,
): number => {
  let sum = 0
  const end = starts[i + 1] as number
  for (let k = starts[i] as number; k < end; k++) {
    sum += (dense[terms[k] as number] as number) * (weights[k] as number)
  }
  return Math.min(1, sum)
}

/**
 * Whether that cosine reaches `least`. Stops as soon as what is left of the stored vector is too short for it:
 * an exact bound, and most vectors need a few of their rarest terms only.
 */
export const reaches = (
  dense: DenseVector,
  { starts, terms, weights }: VectorStore,
  i: number,
  least: number,
): boolean => {
  let [missing, rest] = [least - 1e-6, 1]
  const end = starts[i + 1] as number
  for (let k = starts[i] as number; k < end && missing > 0; k++) {
    if (missing * missing > rest) return false
    const weight = weights[k] as number
    missing -= (dense[terms[k] as number] as number) * weight
    rest -= weight * weight
  }
  return missing <= 0
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
