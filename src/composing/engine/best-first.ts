const SLACK = 1e-9

interface Ranked<T> {
  item: T
  value: number
  key: string
}

const better = <T>(a: Ranked<T>, b: Ranked<T>): number =>
  Math.abs(b.value - a.value) > SLACK ? b.value - a.value : a.key < b.key ? -1 : 1

/**
 * The `top` best items by exact value without working out all of them: goes through them by falling upper bound
 * and stops when no bound can still reach the worst of the best. Equal values go by key.
 */
export const bestFirst = <C, T>(
  candidates: readonly { bound: number; candidate: C }[],
  top: number,
  exact: (candidate: C) => Ranked<T>,
): Ranked<T>[] => {
  const best: Ranked<T>[] = []
  for (const { bound, candidate } of candidates.toSorted((a, b) => b.bound - a.bound)) {
    const worst = best[top - 1]
    if (worst && bound < worst.value - SLACK) break
    const ranked = exact(candidate)
    const place = best.findIndex((other) => better(ranked, other) < 0)
    best.splice(place < 0 ? best.length : place, 0, ranked)
    if (best.length > top) best.pop()
  }
  return best
}
