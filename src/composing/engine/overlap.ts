import type { JudgedPart } from './judged-parts.ts'
import type { NumberLists } from './structure-index.ts'

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
      const unit = neighbours.units[n] as number
      const score = neighbours.scores[n] as number
      const end = owners.starts[unit + 1] as number
      for (let at = owners.starts[unit] as number; at < end; at++) {
        visit(owners.items[at] as number, p, unit, score)
      }
    }
  }
}

/** Groups the pairs by owner, each group sorted by part and unit. Linear in the number of pairs. */
export const overlapOf = (
  parts: readonly JudgedPart[],
  lists: NumberLists,
  ownerCount: number,
): Overlap => {
  const counts = new Int32Array(ownerCount)
  eachPair(parts, lists, (owner) => counts[owner]!++)
  const owners = Int32Array.from(counts.keys().filter((owner) => counts[owner]! > 0))
  const starts = new Int32Array(owners.length + 1)
  const next = new Int32Array(ownerCount)
  for (const [k, owner] of owners.entries()) {
    next[owner] = starts[k]!
    starts[k + 1] = starts[k]! + counts[owner]!
  }
  const size = starts[owners.length] ?? 0
  const [partOf, units] = [new Int32Array(size), new Int32Array(size)]
  const scores = new Float64Array(size)
  eachPair(parts, lists, (owner, part, unit, score) => {
    const at = next[owner]!++
    partOf[at] = part
    units[at] = unit
    scores[at] = score
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
  for (let at = overlap.starts[k] ?? 0; at < (overlap.starts[k + 1] ?? 0); at++) {
    pairs.push({
      part: overlap.parts[at] as number,
      unit: overlap.units[at] as number,
      score: overlap.scores[at] as number,
    })
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
  for (let at = overlap.starts[k] ?? 0; at < (overlap.starts[k + 1] ?? 0); at++) {
    if (overlap.parts[at] !== part) {
      sum += part >= 0 ? best * worth(part) : 0
      part = overlap.parts[at] as number
      best = 0
    }
    best = Math.max(best, overlap.scores[at] as number)
  }
  return sum + (part >= 0 ? best * worth(part) : 0)
}
