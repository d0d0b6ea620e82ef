import type { NumberLists } from './flat-arrays.ts'
import { addAt, at } from './flat-arrays.ts'
import type { JudgedPart } from './judged-parts.ts'

/** All coinciding pairs of parts and units, grouped by the owner (qualification or elective) of the unit. */
export interface Overlap {
  /** Owners with at least one pair, ascending. */
  owners: Int32Array
  /** Pairs of `owners[k]`: `starts[k]` to `starts[k + 1]`. */
  starts: Int32Array
  parts: Int32Array
  units: Int32Array
  scores: Float64Array
}

type Visit = (owner: number, part: number, unit: number, score: number) => void

const eachPair = (parts: readonly JudgedPart[], owners: NumberLists, visit: Visit): void => {
  for (const [p, { neighbours }] of parts.entries()) {
    for (let n = 0; n < neighbours.units.length; n++) {
      const unit = at(neighbours.units, n)
      const score = at(neighbours.scores, n)
      const end = at(owners.starts, unit + 1)
      for (let i = at(owners.starts, unit); i < end; i++) visit(at(owners.items, i), p, unit, score)
    }
  }
}

/** Groups the pairs by owner, each group sorted by part and unit. Grows with the pairs, not with the structure. */
export const overlapOf = (parts: readonly JudgedPart[], lists: NumberLists): Overlap => {
  const counts = new Map<number, number>()
  eachPair(parts, lists, (owner) => counts.set(owner, (counts.get(owner) ?? 0) + 1))
  const owners = Int32Array.from(counts.keys()).toSorted()
  const slots = new Map([...owners].map((owner, k) => [owner, k]))
  const starts = new Int32Array(owners.length + 1)
  for (const [k, owner] of owners.entries())
    starts[k + 1] = at(starts, k) + (counts.get(owner) ?? 0)
  const size = at(starts, owners.length)
  const [partOf, units] = [new Int32Array(size), new Int32Array(size)]
  const scores = new Float64Array(size)
  const next = starts.slice()
  eachPair(parts, lists, (owner, part, unit, score) => {
    const i = addAt(next, slots.get(owner) ?? 0, 1)
    partOf[i] = part
    units[i] = unit
    scores[i] = score
  })
  return { owners, starts, parts: partOf, units, scores }
}

/** One pair out of an overlap. */
export interface Pair {
  part: number
  unit: number
  score: number
}

/** The pairs of the k-th owner. */
export const pairsOf = (overlap: Overlap, k: number): Pair[] => {
  const pairs: Pair[] = []
  for (let i = at(overlap.starts, k); i < at(overlap.starts, k + 1); i++) {
    const [part, unit] = [at(overlap.parts, i), at(overlap.units, i)]
    pairs.push({ part, unit, score: at(overlap.scores, i) })
  }
  return pairs
}

/**
 * The most that the k-th owner could reach when parts did not compete for units: the sum over parts of the best
 * score times `worth`. Never below the exact value.
 */
export const upperBound = (
  overlap: Overlap,
  k: number,
  worth: (part: number) => number,
): number => {
  let [sum, part, best] = [0, -1, 0]
  for (let i = at(overlap.starts, k); i < at(overlap.starts, k + 1); i++) {
    if (at(overlap.parts, i) !== part) {
      sum += part >= 0 ? best * worth(part) : 0
      part = at(overlap.parts, i)
      best = 0
    }
    best = Math.max(best, at(overlap.scores, i))
  }
  return sum + (part >= 0 ? best * worth(part) : 0)
}
