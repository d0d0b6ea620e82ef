import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edge } from './assignment.ts'
import { bestAssignment } from './assignment.ts'

/** Tries every one-to-one choice. */
const bruteForce = (edges: readonly Edge[]): number => {
  const [first, ...rest] = edges
  if (!first) return 0
  const free = rest.filter((edge) => edge.row !== first.row && edge.column !== first.column)
  return Math.max(bruteForce(rest), first.value + bruteForce(free))
}

const edges = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 5 }),
    column: fc.integer({ min: 0, max: 5 }),
    value: fc.integer({ min: 1, max: 100 }),
  }),
  { maxLength: 14, selector: (edge) => `${edge.row}-${edge.column}` },
)

describe('bestAssignment', () => {
  it('reaches what trying everything reaches', () => {
    fc.assert(
      fc.property(edges, (list) => {
        expect(bestAssignment(list).value).toBe(bruteForce(list))
      }),
      { numRuns: 500 },
    )
  })

  it('gives a choice that uses each row and column once and is worth what it says', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const { value, edges: chosen } = bestAssignment(list)
        expect(new Set(chosen.map((edge) => edge.row)).size).toBe(chosen.length)
        expect(new Set(chosen.map((edge) => edge.column)).size).toBe(chosen.length)
        expect(chosen.reduce((sum, edge) => sum + edge.value, 0)).toBe(value)
      }),
    )
  })

  it('gives up a best pair when two others together are worth more', () => {
    const best = bestAssignment([
      { row: 0, column: 0, value: 10 },
      { row: 0, column: 1, value: 9 },
      { row: 1, column: 0, value: 9 },
    ])
    expect(best.value).toBe(18)
  })

  it('is worth the same whichever side stands on the rows', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const turned = list.map(({ row, column, value }) => ({ row: column, column: row, value }))
        expect(bestAssignment(turned).value).toBe(bestAssignment(list).value)
      }),
    )
  })

  it('stays quick when hundreds of parts ask for the same few units', () => {
    const list = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) => ({ row, column, value: 1 + (row % 7) })),
    ).flat()
    const start = performance.now()
    expect(bestAssignment(list).value).toBe(8 * 7)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
