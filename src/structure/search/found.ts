import type { Standing } from '../standing.ts'
import type { Level } from '../structure.ts'

export const FOUND_KINDS = ['qualification', 'elective', 'core-task', 'work-process'] as const

export type FoundKind = (typeof FOUND_KINDS)[number]

/** Which part of what was found is asked for. */
export interface Filters {
  kind?: FoundKind
  domain?: string
  dossier?: string
  level?: Level
  standing?: Standing
}

/** One thing that was found. */
export interface Found {
  kind: FoundKind
  /** As `25655`, `K0138` or `23183:B1-K1`. */
  id: string
  code: string
  title: string
  ownerCode: string
  /** The name of the dossier or qualification that holds a unit. */
  ownerName: string | null
  dossierCode: string | null
  domainCode: string | null
  levels: number[]
  /** The qualifications that hold it. */
  qualificationCodes: string[]
  /** Work processes of a qualification that are sure enough to show; 0 for anything else. */
  parts: number
  standing: Standing | null
}

/** How many things of one make-up were found. */
export interface FoundGroup {
  kind: FoundKind
  domainCode: string | null
  standing: Standing | null
  levels: number[]
  count: number
  /** One of them has the search text as its code or title. */
  exact: boolean
}

/** How many there are of each value, as far as the other filters let them through. */
export interface Facets {
  kinds: Map<FoundKind, number>
  domains: Map<string, number>
  levels: Map<number, number>
  standings: Map<Standing, number>
}

const passes = (group: FoundGroup, filters: Filters, but: keyof Filters): boolean =>
  (but === 'kind' || filters.kind === undefined || group.kind === filters.kind) &&
  (but === 'domain' || filters.domain === undefined || group.domainCode === filters.domain) &&
  (but === 'level' || filters.level === undefined || group.levels.includes(filters.level)) &&
  (but === 'standing' || filters.standing === undefined || group.standing === filters.standing)

const tally = <Key>(
  groups: readonly FoundGroup[],
  keysOf: (group: FoundGroup) => readonly (Key | null)[],
): Map<Key, number> => {
  const counts = new Map<Key, number>()
  for (const group of groups)
    for (const key of keysOf(group))
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + group.count)
  return counts
}

/** Counts behind each filter: pure. A filter does not count for its own values. */
export const facetsOf = (groups: readonly FoundGroup[], filters: Filters): Facets => {
  const within = (but: keyof Filters) => groups.filter((group) => passes(group, filters, but))
  return {
    kinds: tally(within('kind'), ({ kind }) => [kind]),
    domains: tally(within('domain'), ({ domainCode }) => [domainCode]),
    levels: tally(within('level'), ({ levels }) => levels),
    standings: tally(within('standing'), ({ standing }) => [standing]),
  }
}

/** The kind to show when none is asked for: that of an exact hit, else the first of which there is any. */
export const likelyKind = (groups: readonly FoundGroup[], filters: Filters): FoundKind => {
  const passing = groups.filter((group) => passes(group, filters, 'kind'))
  const first = (some: readonly FoundGroup[]) =>
    FOUND_KINDS.find((kind) => some.some((group) => group.kind === kind))
  return first(passing.filter(({ exact }) => exact)) ?? first(passing) ?? 'qualification'
}
