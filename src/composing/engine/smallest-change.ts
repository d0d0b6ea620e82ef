import type { Change, ChangeSpace, PartClass } from './change-classes.ts'
import { changeSpace } from './change-classes.ts'
import type { Composition } from './composition.ts'
import type { Thresholds } from './conditions.ts'
import { isAbove } from './conditions.ts'
import type { StructureView } from './structure-view.ts'
import type { StudyNorms } from './study-load.ts'
import { studyLoad } from './study-load.ts'

/** A change that makes the computed conditions pass, with the figures it gives. */
export interface ChangeProposal {
  changes: Change[]
  /** Number of domains afterwards. */
  domains: number
  /** Share of every source afterwards, in the reading that counts. */
  shares: { code: string; share: number }[]
}

/** What has to change so that domains and shares pass. */
export type SmallestChange =
  | { kind: 'passes' }
  /** Every proposal has `size` changes; nothing smaller passes. */
  | { kind: 'found'; size: number; proposals: ChangeProposal[] }
  /** Nothing with fewer than `below` changes passes; the search stopped there. */
  | { kind: 'not-found'; below: number }

/** Proposals given at most. */
const PROPOSALS = 5
/** Tries before the search stops: some tens of milliseconds. */
const TRIES = 100_000
/** Changes that an author can still oversee. */
const LARGEST = 12

interface Situation {
  domains: number
  shares: { code: string; share: number }[]
  passes: boolean
}

type Judge = (counts: readonly number[]) => Situation

/** Weight of one part in each class when it holds `counts` parts; the same rules as `exactWeights`. */
const classWeights = (
  classes: readonly PartClass[],
  counts: readonly number[],
  taskWeights: ReadonlyMap<string, number>,
  total: number,
): number[] => {
  const pools = new Map<string | null, { own: number; free: number }>()
  for (const [i, { own, pool }] of classes.entries()) {
    const known = pools.get(pool) ?? { own: 0, free: 0 }
    known.own += (own ?? 0) * (counts[i] ?? 0)
    known.free += own === null ? (counts[i] ?? 0) : 0
    pools.set(pool, known)
  }
  let left = total
  for (const [pool, { own, free }] of pools) {
    if (pool !== null) left -= free > 0 ? Math.max(taskWeights.get(pool) ?? 0, own) : own
  }
  return classes.map(({ own, pool }) => {
    const { own: taken = 0, free = 0 } = pools.get(pool) ?? {}
    if (own !== null || free === 0) return own ?? 0
    return Math.max(0, (pool === null ? left : (taskWeights.get(pool) ?? 0)) - taken) / free
  })
}

const judgeWith = (
  { classes, sources }: ChangeSpace,
  composition: Composition,
  norms: StudyNorms,
  { minDomains, minShare, reading }: Thresholds,
): Judge => {
  const taskWeights = new Map(
    composition.coreTasks.flatMap((t) => (t.weight === null ? [] : [[t.id, t.weight] as const])),
  )
  const total = studyLoad(composition, norms).qualification
  const add = (sums: Map<string, number>, code: string, value: number): void => {
    sums.set(code, (sums.get(code) ?? 0) + value)
  }
  return (counts) => {
    const weights = classWeights(classes, counts, taskWeights, total)
    const [parts, weight] = [new Map<string, number>(), new Map<string, number>()]
    let [whole, all] = [0, 0]
    for (const [i, { source }] of classes.entries()) {
      const count = counts[i] ?? 0
      if (count === 0) continue
      add(parts, source, count)
      add(weight, source, count * (weights[i] ?? 0))
      whole += count * (weights[i] ?? 0)
      all += count
    }
    const domains = new Set<string>()
    const shares = [...parts].flatMap(([code, count]) => {
      const { domain = null, size = 0 } = sources.get(code) ?? {}
      if (domain !== null) domains.add(domain)
      const ofCrossover = whole > 0 ? (weight.get(code) ?? 0) / whole : count / all
      const share = reading === 'of-crossover' ? ofCrossover : size > 0 ? count / size : null
      return share === null ? [] : [{ code, share }]
    })
    const enough = shares.every(({ share }) => isAbove(share, minShare))
    return {
      domains: domains.size,
      shares,
      passes: all > 0 && enough && domains.size >= minDomains,
    }
  }
}

const changesOf = (classes: readonly PartClass[], deltas: readonly number[]): Change[] =>
  classes.flatMap(({ present, addable }, i) => {
    const delta = deltas[i] ?? 0
    return delta < 0 ? present.slice(0, -delta) : addable.slice(0, delta)
  })

/** Visits every way to spread `size` changes over the classes; stops when `visit` says so. */
const spread = (
  classes: readonly PartClass[],
  size: number,
  visit: (deltas: readonly number[]) => boolean,
): boolean => {
  const deltas = classes.map(() => 0)
  const place = (i: number, left: number): boolean => {
    const it = classes[i]
    if (!it) return left > 0 || visit(deltas)
    for (let used = 0; used <= left; used++) {
      for (const delta of used === 0 ? [0] : [used, -used]) {
        if (delta > it.addable.length || -delta > it.present.length) continue
        deltas[i] = delta
        if (!place(i + 1, left - used)) return false
      }
    }
    deltas[i] = 0
    return true
  }
  return place(0, size)
}

/**
 * The smallest set of additions and removals that makes "enough domains" and "more than the threshold of each
 * source" pass. Searches size by size, so nothing smaller exists. An added part gets an even share of the study
 * load, outside core tasks with a weight of their own.
 */
export const smallestChange = (
  composition: Composition,
  structure: StructureView,
  thresholds: Thresholds,
  norms: StudyNorms,
): SmallestChange => {
  const space = changeSpace(composition, structure, thresholds)
  const judge = judgeWith(space, composition, norms, thresholds)
  const now = space.classes.map(({ present }) => present.length)
  if (judge(now).passes) return { kind: 'passes' }
  let tries = 0
  for (let size = 1; size <= LARGEST; size++) {
    const proposals: ChangeProposal[] = []
    const finished = spread(space.classes, size, (deltas) => {
      const { passes, domains, shares } = judge(now.map((count, i) => count + (deltas[i] ?? 0)))
      if (passes) proposals.push({ changes: changesOf(space.classes, deltas), domains, shares })
      return ++tries < TRIES && proposals.length < PROPOSALS
    })
    if (proposals.length > 0) return { kind: 'found', size, proposals }
    if (!finished) return { kind: 'not-found', below: size }
  }
  return { kind: 'not-found', below: LARGEST + 1 }
}
