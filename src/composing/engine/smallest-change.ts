import type { Change, PartClass } from './change-classes.ts'
import { changeSpace } from './change-classes.ts'
import type { Hopeless } from './change-situation.ts'
import { fewestChanges, hopelessIn, situationOf } from './change-situation.ts'
import type { Composition } from './composition.ts'
import type { Thresholds } from './conditions.ts'
import type { StructureView } from './structure-view.ts'
import type { StudyNorms } from './study-load.ts'

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
/** Steps before the search stops: a few milliseconds. */
const TRIES = 15_000
/** Changes that an author can still oversee. */
const LARGEST = 12

const changesOf = (classes: readonly PartClass[], counts: readonly number[]): Change[] =>
  classes.flatMap(({ present, addable }, i) => {
    const delta = (counts[i] ?? 0) - present.length
    return delta < 0 ? present.slice(0, -delta) : addable.slice(0, delta)
  })

/** Visits every way to spread `size` changes over the classes that is not hopeless; stops when `visit` says so. */
const spread = (
  classes: readonly PartClass[],
  size: number,
  hopeless: Hopeless,
  visit: (counts: readonly number[]) => boolean,
): boolean => {
  const counts = classes.map(({ present }) => present.length)
  const place = (i: number, left: number): boolean => {
    const it = classes[i]
    if (!it) return left > 0 || visit(counts)
    const now = it.present.length
    for (let used = 0; used <= left; used++) {
      for (const delta of used === 0 ? [0] : [used, -used]) {
        if (delta > it.addable.length || -delta > now) continue
        counts[i] = now + delta
        if (!hopeless(counts, i, left - used) && !place(i + 1, left - used)) return false
      }
    }
    counts[i] = now
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
  const judge = situationOf(space, composition, norms, thresholds)
  const hopeless = hopelessIn(space, thresholds)
  if (judge(space.classes.map(({ present }) => present.length)).passes) return { kind: 'passes' }
  let tries = 0
  const patient = (): boolean => ++tries < TRIES
  for (let size = fewestChanges(space, thresholds); size <= LARGEST; size++) {
    const proposals: ChangeProposal[] = []
    const seeHope: Hopeless = (...at) => !patient() || hopeless(...at)
    spread(space.classes, size, seeHope, (counts) => {
      const { passes, domains, shares } = judge(counts)
      if (passes) proposals.push({ changes: changesOf(space.classes, counts), domains, shares })
      return patient() && proposals.length < PROPOSALS
    })
    if (proposals.length > 0) return { kind: 'found', size, proposals }
    if (tries >= TRIES) return { kind: 'not-found', below: size }
  }
  return { kind: 'not-found', below: LARGEST + 1 }
}
