import { compareDates, type Instant, type PlainDate } from '../platform/time.ts'
import type { FactSource } from './keeping/facts.ts'

/** One version of a fact in both times. */
export interface Version<Item> {
  item: Item
  /** First day on which it holds; `null` is not known. */
  validFrom: PlainDate | null
  /** Last day on which it holds; `null`: no end known. */
  validUntil: PlainDate | null
  knownFrom: Instant
  /** When we stopped holding it true; `null`: we still do. */
  knownUntil: Instant | null
  /** Where we have it from: the number of the load and its source. */
  load: number
  source: FactSource
}

const holds = ({ validFrom, validUntil }: Version<unknown>, on: PlainDate): boolean =>
  (validFrom === null || compareDates(validFrom, on) <= 0) &&
  (validUntil === null || compareDates(validUntil, on) >= 0)

/**
 * The version that counts on a day, out of versions in the order of their first day. Before the first one the first,
 * so that what does not exist yet can still be looked at; `undefined` when there are none.
 */
export const versionOn = <Item>(
  versions: readonly Version<Item>[],
  on: PlainDate,
): Version<Item> | undefined => {
  const known = versions.filter(({ knownUntil }) => knownUntil === null)
  const passed = known.filter(
    ({ validFrom }) => validFrom !== null && compareDates(validFrom, on) <= 0,
  )
  return known.find((one) => holds(one, on)) ?? passed.at(-1) ?? known[0]
}
