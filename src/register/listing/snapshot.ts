import type { Db } from '../../platform/database.ts'
import type { PlainDate } from '../../platform/time.ts'
import type { RegisterVersion } from '../entry.ts'
import { matches } from './filters.ts'
import type { Question } from './question.ts'
import { wholeRegister } from '../read-register.ts'
import { registerVersion } from '../register.store.ts'
import type { Registered } from '../registered.ts'
import { sortRows } from './row.ts'
import type { At } from '../two-times.ts'

/** The register as it stands on a day, with the number of the last change it holds. */
export interface Snapshot extends RegisterVersion {
  items: readonly Registered[]
}

const KEPT = 8

type Kept = Map<string, Promise<readonly Registered[]>>

const snapshots = new WeakMap<Db, Kept>()

const keptOf = (db: Db): Kept => {
  const known = snapshots.get(db)
  if (known) return known
  const fresh: Kept = new Map()
  snapshots.set(db, fresh)
  return fresh
}

const forget = (kept: Kept): void => {
  const oldest = kept.keys().next().value
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
}

/**
 * The whole register on a day. Kept in memory under the number of the last change: a decision that publishes
 * raises that number, so the next reader sees it.
 */
export const snapshotOf = async (db: Db, on: PlainDate, at: At): Promise<Snapshot> => {
  const version = await registerVersion(db)
  const kept = keptOf(db)
  const key = [version.version, on, at.valid, at.known].join('|')
  const reading = kept.get(key) ?? wholeRegister(db, on, at)
  kept.set(key, reading)
  forget(kept)
  try {
    return { ...version, items: await reading }
  } catch (error) {
    kept.delete(key)
    throw error
  }
}

/** What answers a question, in no order. */
export const matching = (snapshot: Snapshot, { filters }: Question): readonly Registered[] =>
  Object.keys(filters).length === 0
    ? snapshot.items
    : snapshot.items.filter((item) => matches(item, filters))

/** The answer to a question, in the order that it asks for. */
export const answerFrom = (snapshot: Snapshot, question: Question): Registered[] =>
  sortRows(matching(snapshot, question), question.sort, question.direction)

/** How many of these have each value; for the counts behind the filters. */
export const countBy = (
  items: readonly Registered[],
  valuesOf: (item: Registered) => readonly string[],
): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items)
    for (const value of new Set(valuesOf(item))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
