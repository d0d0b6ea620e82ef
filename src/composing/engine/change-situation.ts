import type { ChangeSpace, PartClass } from './change-classes.ts'
import type { Composition } from './composition.ts'
import type { Thresholds } from './conditions.ts'
import { isAbove } from './conditions.ts'
import type { StudyNorms } from './study-load.ts'
import { studyLoad } from './study-load.ts'

/** The figures of a composition that holds so many parts of each class. */
export interface Situation {
  domains: number
  /** Share of every source, in the reading that counts. */
  shares: { code: string; share: number }[]
  passes: boolean
}

interface Tally {
  parts: number
  /** Parts that the source still has. */
  known: number
  weight: number
}

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

const tallies = (
  classes: readonly PartClass[],
  counts: readonly number[],
  weights: readonly number[],
): Map<string, Tally> => {
  const bySource = new Map<string, Tally>()
  for (const [i, { source, gone }] of classes.entries()) {
    const count = counts[i] ?? 0
    if (count === 0) continue
    const tally = bySource.get(source) ?? { parts: 0, known: 0, weight: 0 }
    tally.parts += count
    tally.known += gone ? 0 : count
    tally.weight += count * (weights[i] ?? 0)
    bySource.set(source, tally)
  }
  return bySource
}

const sum = (tallied: Iterable<Tally>, of: (tally: Tally) => number): number => {
  let total = 0
  for (const tally of tallied) total += of(tally)
  return total
}

/** A judge over counts per class: the same figures as composing it for real, without composing it. */
export const situationOf = (
  { classes, sources }: ChangeSpace,
  composition: Composition,
  norms: StudyNorms,
  { minDomains, minShare, reading }: Thresholds,
): ((counts: readonly number[]) => Situation) => {
  const taskWeights = new Map(
    composition.coreTasks.flatMap((t) => (t.weight === null ? [] : [[t.id, t.weight] as const])),
  )
  const load = studyLoad(composition, norms).qualification
  return (counts) => {
    const bySource = tallies(classes, counts, classWeights(classes, counts, taskWeights, load))
    const whole = sum(bySource.values(), ({ weight }) => weight)
    const all = sum(bySource.values(), ({ parts }) => parts)
    const domains = new Set<string>()
    const shares = [...bySource].flatMap(([code, { parts, known, weight }]) => {
      const { domain = null, size = 0 } = sources.get(code) ?? {}
      if (domain !== null) domains.add(domain)
      if (reading === 'of-source') return size > 0 ? [{ code, share: known / size }] : []
      return [{ code, share: whole > 0 ? weight / whole : parts / all }]
    })
    const enough = all > 0 && shares.every(({ share }) => isAbove(share, minShare))
    return { domains: domains.size, shares, passes: enough && domains.size >= minDomains }
  }
}

/** Whether classes 0 to `i` hold so many parts that no way to spend `left` more changes can pass. */
export type Hopeless = (counts: readonly number[], i: number, left: number) => boolean

/**
 * Sees early that a source will end below the threshold: by the share of the source at once; by the share of the
 * cross-over where all parts weigh the same, against the smallest total that is still possible.
 */
export const hopelessIn = (
  { classes, sources }: ChangeSpace,
  { minShare, reading }: Thresholds,
): Hopeless => {
  const now = classes.map(({ present }) => present.length)
  const alike = classes.every(({ own, pool }) => own === null && pool === null)
  return (counts, i, left) => {
    const source = classes[i]?.source
    if (source === undefined || classes[i + 1]?.source === source) return false
    let [parts, known, total] = [0, 0, -left]
    for (const [j, it] of classes.entries()) {
      const count = (j <= i ? counts[j] : now[j]) ?? 0
      total += count
      if (it.source !== source) continue
      parts += count
      known += it.gone ? 0 : count
    }
    if (parts === 0) return false
    const size = sources.get(source)?.size ?? 0
    if (reading === 'of-source') return size > 0 && !isAbove(known / size, minShare)
    return alike && total > 0 && !isAbove(parts / total, minShare)
  }
}

/**
 * A size below which nothing can pass, where that is plain to see: a domain is missing, all parts weigh the same,
 * and a new source has to reach the threshold in the smallest total that leaves room for it.
 */
export const fewestChanges = (
  { classes, sources }: ChangeSpace,
  { minDomains, minShare, reading }: Thresholds,
): number => {
  const present = classes.filter((it) => it.present.length > 0)
  const domains = new Set(present.map(({ source }) => sources.get(source)?.domain ?? null))
  domains.delete(null)
  const alike = classes.every(({ own, pool }) => own === null && pool === null)
  if (domains.size >= minDomains || !alike || reading === 'of-source') return 1
  const total = present.reduce((sum, it) => sum + it.present.length, 0)
  const enough = (added: number, removed: number): boolean =>
    isAbove(added / Math.max(added, total + added - removed), minShare)
  let size = 1
  while (!Array.from({ length: size }, (_, i) => i).some((i) => enough(size - i, i))) size++
  return size
}
