/** A source of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export type Random = () => number

export const random = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of a list. */
export const pick = <T>(items: readonly T[], next: Random): T => {
  const item = items[Math.floor(next() * items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}
