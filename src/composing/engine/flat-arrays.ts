/** A flat list of numbers, whole or real. */
export type Numbers = Int32Array | Float64Array

/** The number at a place that is known to exist. */
export const at = (numbers: Numbers, i: number): number => numbers[i] as number

/** Adds to the number at a place and gives what stood there before. */
export const addAt = (numbers: Numbers, i: number, by: number): number => {
  const before = at(numbers, i)
  numbers[i] = before + by
  return before
}

/** A list of numbers per item in two flat arrays; `starts[i]` to `starts[i + 1]` is the i-th. */
export interface NumberLists {
  starts: Int32Array
  items: Int32Array
}

/** Calls `add(list, item)` for every item; called twice, in the same order. */
type EachItem = (add: (list: number, item: number) => void) => void

/** Puts items into `count` lists by counting first: two passes, no list grows. */
export const numberLists = (count: number, each: EachItem): NumberLists => {
  const starts = new Int32Array(count + 1)
  each((list) => addAt(starts, list + 1, 1))
  for (let i = 0; i < count; i++) addAt(starts, i + 1, at(starts, i))
  const items = new Int32Array(at(starts, count))
  const next = starts.slice()
  each((list, item) => {
    items[addAt(next, list, 1)] = item
  })
  return { starts, items }
}
