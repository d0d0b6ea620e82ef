import { unitId } from '../../structure/structure.ts'
import type { Composition, CompositionPart } from './composition.ts'
import type { StudyNorms } from './study-load.ts'
import { studyLoad } from './study-load.ts'

/** A part with what it counts for. */
export interface WeightedPart {
  /** Identity of the unit: 23185:B1-K1-W1. */
  id: string
  /** Core task it stands in. */
  coreTask: string
  part: CompositionPart
  /** Weight before rounding, in SBU; shares and coverage count with this one. */
  exact: number
  /** Whole SBU for people; together exactly the rounded total. */
  sbu: number
  /** True when the author set it. */
  own: boolean
}

/** What a part weighs by itself: its own weight or `null`, and the pool that its even share comes from. */
export interface Weighing {
  own: number | null
  /** A core task with a weight of its own, or `null` for the study load that is left. */
  pool: string | null
}

interface Pool {
  size: number
  own: number
  free: number
}

const poolsOf = (
  items: readonly Weighing[],
  taskWeights: ReadonlyMap<string, number>,
): Map<string | null, Pool> => {
  const pools = new Map<string | null, Pool>()
  for (const { own, pool } of items) {
    const size = pool === null ? 0 : (taskWeights.get(pool) ?? 0)
    const known = pools.get(pool) ?? { size, own: 0, free: 0 }
    known.own += own ?? 0
    known.free += own === null ? 1 : 0
    pools.set(pool, known)
  }
  return pools
}

/** What a core task with a weight of its own takes: that, or its parts' own weights when they say more or all. */
const taken = ({ size, own, free }: Pool): number => (free > 0 ? Math.max(size, own) : own)

/**
 * Exact weights: own ones as set; the others share evenly what is left of their pool.
 * `total` is the study load for all parts; a core task with a weight of its own takes its
 * part out of it first. Never negative.
 */
export const exactWeights = (
  items: readonly Weighing[],
  taskWeights: ReadonlyMap<string, number>,
  total: number,
): number[] => {
  const pools = poolsOf(items, taskWeights)
  const main = pools.get(null)
  if (main) {
    main.size = total
    for (const [name, pool] of pools) if (name !== null) main.size -= taken(pool)
  }
  return items.map(({ own, pool }) => {
    const from = pools.get(pool)
    if (own !== null || !from) return own ?? 0
    return Math.max(0, from.size - from.own) / from.free
  })
}

/**
 * Whole numbers that sum to the rounded sum (largest remainder). `keys` break ties, so that the order of
 * the list never matters.
 */
export const roundToSum = (values: readonly number[], keys: readonly string[]): number[] => {
  const rounded = values.map((value) => Math.floor(value + 1e-9))
  const target = Math.round(values.reduce((a, b) => a + b, 0))
  const missing = target - rounded.reduce((a, b) => a + b, 0)
  const rest = (i: number): number => (values[i] ?? 0) - (rounded[i] ?? 0)
  const order = [...values.keys()].toSorted((a, b) =>
    Math.abs(rest(b) - rest(a)) > 1e-9
      ? rest(b) - rest(a)
      : (keys[a] ?? '') < (keys[b] ?? '')
        ? -1
        : 1,
  )
  for (const i of order.slice(0, Math.max(0, missing))) rounded[i] = (rounded[i] ?? 0) + 1
  return rounded
}

const byId = (a: { id: string }, b: { id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Weights of all parts, sorted by identity: the same whatever the author's order. */
export const weightedParts = (composition: Composition, norms: StudyNorms): WeightedPart[] => {
  const placed = composition.coreTasks
    .flatMap((task) => task.parts.map((part) => ({ task, part, id: unitId(part) })))
    .toSorted(byId)
  const taskWeights = new Map(
    composition.coreTasks.flatMap((t) => (t.weight === null ? [] : [[t.id, t.weight] as const])),
  )
  const exact = exactWeights(
    placed.map(({ task, part }) => ({
      own: part.weight,
      pool: task.weight === null ? null : task.id,
    })),
    taskWeights,
    studyLoad(composition, norms).qualification,
  )
  const sbu = roundToSum(
    exact,
    placed.map(({ id }) => id),
  )
  return placed.map(({ task, part, id }, i) => ({
    id,
    coreTask: task.id,
    part,
    exact: exact[i] ?? 0,
    sbu: sbu[i] ?? 0,
    own: part.weight !== null,
  }))
}
