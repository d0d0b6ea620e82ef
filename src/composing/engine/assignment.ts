import { addAt, at } from './flat-arrays.ts'

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

/** A matrix of costs with the potentials of the Hungarian method; row and column 0 are only helpers. */
interface Tableau {
  cost: Float64Array
  columns: number
  rowPotential: Float64Array
  columnPotential: Float64Array
  /** Row that each column is given to, 0 for none. */
  rowOf: Int32Array
}

/** The cheapest way on from one column: updates `least` and `way`, gives the next column and the step. */
const nextColumn = (
  { cost, columns, rowPotential, columnPotential, rowOf }: Tableau,
  from: number,
  used: Uint8Array,
  least: Float64Array,
  way: Int32Array,
): { next: number; delta: number } => {
  const row = at(rowOf, from)
  let [next, delta] = [0, Infinity]
  for (let j = 1; j <= columns; j++) {
    if (used[j]) continue
    const own = at(cost, (row - 1) * columns + j - 1)
    const reduced = own - at(rowPotential, row) - at(columnPotential, j)
    if (reduced < at(least, j)) {
      least[j] = reduced
      way[j] = from
    }
    if (at(least, j) < delta) {
      delta = at(least, j)
      next = j
    }
  }
  return { next, delta }
}

/** Gives one more row a column along the cheapest path, moving others where that pays. */
const addRow = (tableau: Tableau, row: number): void => {
  const { columns, rowPotential, columnPotential, rowOf } = tableau
  const least = new Float64Array(columns + 1).fill(Infinity)
  const [way, used] = [new Int32Array(columns + 1), new Uint8Array(columns + 1)]
  rowOf[0] = row
  let column = 0
  do {
    used[column] = 1
    const { next, delta } = nextColumn(tableau, column, used, least, way)
    for (let j = 0; j <= columns; j++) {
      if (used[j]) {
        addAt(rowPotential, at(rowOf, j), delta)
        addAt(columnPotential, j, -delta)
      } else addAt(least, j, -delta)
    }
    column = next
  } while (at(rowOf, column) !== 0)
  for (; column !== 0; column = at(way, column)) rowOf[column] = at(rowOf, at(way, column))
}

/**
 * The Hungarian method by shortest augmenting paths (rows ≤ columns) over a dense matrix of costs.
 * Gives the row of each column or -1. O(rows² × columns).
 */
const augment = (cost: Float64Array, rows: number, columns: number): Int32Array => {
  const tableau = {
    cost,
    columns,
    rowPotential: new Float64Array(rows + 1),
    columnPotential: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1),
  }
  for (let row = 1; row <= rows; row++) addRow(tableau, row)
  return tableau.rowOf.subarray(1).map((row) => row - 1)
}

/** Lays the smaller side of the pairs down the rows: two hundred equal parts against ten units cost little then. */
const layOutSides = (edges: readonly Edge[]) => {
  const rowNumbers = numberAll(edges.map((edge) => edge.row))
  const columnNumbers = numberAll(edges.map((edge) => edge.column))
  const isTurned = columnNumbers.size < rowNumbers.size
  const [down, across] = isTurned ? [columnNumbers, rowNumbers] : [rowNumbers, columnNumbers]
  const rows = down.size
  // Every row may stay without a partner: one empty column each makes "rows ≤ columns" hold too.
  const columns = across.size + rows
  const cellOf = ({ row, column }: Edge): number => {
    const [x, y] = isTurned ? [column, row] : [row, column]
    return (down.get(x) ?? 0) * columns + (across.get(y) ?? 0)
  }
  return { rows, columns, cellOf }
}

const solve = (edges: readonly Edge[]): Assignment => {
  const { rows, columns, cellOf } = layOutSides(edges)
  const cost = new Float64Array(rows * columns)
  const byCell = new Map<number, Edge>()
  for (const edge of edges) {
    const cell = cellOf(edge)
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
