import type { Edge } from './assignment.ts'
import { bestAssignment } from './assignment.ts'

/** An elective that can cover something: what it costs in SBU and its edges with the parts. */
export interface ElectiveOption {
  /** Number of the elective in the index. */
  elective: number
  sbu: number
  edges: Edge[]
  /** The most it can add to anything: its own best matching. */
  alone: number
}

/** The best choice of electives beside a qualification. */
export interface ElectiveChoice {
  value: number
  options: ElectiveOption[]
}

const SLACK = 1e-12

const byRatio = (a: { gain: number; sbu: number }, b: { gain: number; sbu: number }): number =>
  b.gain / b.sbu - a.gain / a.sbu

/** The most that fits in a budget when an option may be cut (fractional knapsack). */
export const fractionalBest = (
  items: readonly { gain: number; sbu: number }[],
  budget: number,
): number => {
  let [left, sum] = [budget, 0]
  for (const { gain, sbu } of items.toSorted(byRatio)) {
    if (left <= 0) break
    sum += gain * Math.min(1, left / sbu)
    left -= sbu
  }
  return sum
}

/**
 * Leaves out options that can never be needed: those with one part only, when enough others of the same size
 * cover that part at least as well. `budget / 240` bounds how many can be chosen at once.
 */
export const withoutDominated = (
  options: readonly ElectiveOption[],
  budget: number,
): ElectiveOption[] => {
  const taken = new Map<string, number>()
  return options
    .toSorted((a, b) => b.alone - a.alone || a.elective - b.elective)
    .filter(({ sbu, edges }) => {
      if (sbu > budget) return false
      const rows = new Set(edges.map((edge) => edge.row))
      if (rows.size > 1) return true
      const key = `${sbu}:${[...rows].join()}`
      taken.set(key, (taken.get(key) ?? 0) + 1)
      // The part can be covered once; a second option for it adds nothing beside the best.
      return taken.get(key) === 1
    })
}

/**
 * The choice of electives within a budget that adds most to a qualification, exactly, by branch and bound.
 * What an option adds to the bare qualification (`gain`) is never less than what it adds later, for the best
 * one-to-one matching has diminishing returns; so the fractional knapsack over gains is an upper bound.
 * Gives `undefined` when nothing reaches above `atLeast`.
 */
export const bestElectives = (
  base: readonly Edge[],
  options: readonly ElectiveOption[],
  budget: number,
  atLeast: number,
): ElectiveChoice | undefined => {
  const bare = bestAssignment(base).value
  let best: ElectiveChoice | undefined
  let limit = atLeast
  const offer = (value: number, chosen: ElectiveOption[]): void => {
    if (value <= limit + SLACK) return
    limit = value
    best = { value, options: chosen }
  }
  offer(bare, [])
  if (
    bare +
      fractionalBest(
        options.map(({ alone, sbu }) => ({ gain: alone, sbu })),
        budget,
      ) <=
    limit + SLACK
  )
    return best
  const valueOf = (chosen: readonly ElectiveOption[]): number =>
    bestAssignment([...base, ...chosen.flatMap((option) => option.edges)]).value
  const ranked = options
    .map((option) => ({ option, gain: valueOf([option]) - bare, sbu: option.sbu }))
    .filter(({ gain }) => gain > SLACK)
    .toSorted(byRatio)
  const search = (from: number, chosen: ElectiveOption[], value: number, left: number): void => {
    offer(value, chosen)
    for (let i = from; i < ranked.length; i++) {
      if (value + fractionalBest(ranked.slice(i), left) <= limit + SLACK) return
      const next = ranked[i]
      if (!next || next.sbu > left) continue
      const wider = [...chosen, next.option]
      search(i + 1, wider, valueOf(wider), left - next.sbu)
    }
  }
  search(0, [], bare, budget)
  return best
}
