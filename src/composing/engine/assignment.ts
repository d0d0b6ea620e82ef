/** One possible pair of a row and a column, with what it is worth (> 0). */
export interface Edge {
  row: number
  column: number
  value: number
}

/** The best one-to-one choice: its worth and the edges chosen. */
export interface Assignment {
  value: number
  edges: Edge[]
}

/** Best edge of every row; optimal when no column is asked for twice. */
const firstChoices = (edges: readonly Edge[]): Assignment | undefined => {
  const best = new Map<number, Edge>()
  for (const edge of edges) {
    const known = best.get(edge.row)
    if (!known || edge.value > known.value) best.set(edge.row, edge)
  }
  const chosen = [...best.values()]
  if (new Set(chosen.map((edge) => edge.column)).size < chosen.length) return undefined
  return { value: chosen.reduce((sum, edge) => sum + edge.value, 0), edges: chosen }
}

const numberAll = (values: readonly number[]): Map<number, number> =>
  new Map([...new Set(values)].toSorted((a, b) => a - b).map((value, i) => [value, i]))

/**
 * Shortest augmenting paths with potentials (Hungarian method, rows ≤ columns) over a dense matrix of costs.
 * Gives the row of each column or -1. O(rows² × columns).
 */
const augment = (cost: Float64Array, rows: number, columns: number): Int32Array => {
  const [u, v] = [new Float64Array(rows + 1), new Float64Array(columns + 1)]
  const rowOf = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    const [least, way] = [new Float64Array(columns + 1).fill(Infinity), new Int32Array(columns + 1)]
    const used = new Uint8Array(columns + 1)
    rowOf[0] = row
    let at = 0
    do {
      used[at] = 1
      const i = rowOf[at] as number
      let delta = Infinity
      let next = 0
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue
        const reduced = cost[(i - 1) * columns + j - 1]! - u[i]! - v[j]!
        if (reduced < least[j]!) {
          least[j] = reduced
          way[j] = at
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          u[rowOf[j]!]! += delta
          v[j]! -= delta
        } else least[j]! -= delta
      }
      at = next
    } while (rowOf[at] !== 0)
    for (; at !== 0; at = way[at]!) rowOf[at] = rowOf[way[at]!]!
  }
  return rowOf.subarray(1).map((row) => row - 1)
}

const solve = (edges: readonly Edge[]): Assignment => {
  const rowNumbers = numberAll(edges.map((edge) => edge.row))
  const columnNumbers = numberAll(edges.map((edge) => edge.column))
  const rows = rowNumbers.size
  // Every row may stay without a partner: one empty column each makes "rows ≤ columns" hold too.
  const columns = columnNumbers.size + rows
  const cost = new Float64Array(rows * columns)
  const byCell = new Map<number, Edge>()
  for (const edge of edges) {
    const cell = rowNumbers.get(edge.row)! * columns + columnNumbers.get(edge.column)!
    const known = byCell.get(cell)
    if (known && known.value >= edge.value) continue
    byCell.set(cell, edge)
    cost[cell] = -edge.value
  }
  const chosen = [...augment(cost, rows, columns)]
    .map((row, column) => byCell.get(row * columns + column))
    .filter((edge) => edge !== undefined)
  return { value: chosen.reduce((sum, edge) => sum + edge.value, 0), edges: chosen }
}

/** The one-to-one choice of edges that is worth most. Exact. */
export const bestAssignment = (edges: readonly Edge[]): Assignment =>
  firstChoices(edges) ?? solve(edges)
