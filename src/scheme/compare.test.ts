import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFacts } from './arbitraries.ts'
import { compareOutcomes } from './compare.ts'
import { NOTHING_KNOWN } from './facts.ts'
import { experiment2017, madeUpScheme } from './testing.ts'

const scheme = experiment2017()
const other = madeUpScheme()

describe('replaying a case', () => {
  test('under its own scheme nothing differs', () => {
    fc.assert(
      fc.property(anyFacts(scheme), (facts) => {
        expect(compareOutcomes(scheme, scheme, facts)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('under another scheme only what changed shows', () => {
    const facts = { ...NOTHING_KNOWN, permissions: 6, openApplications: 0 }
    const differences = compareOutcomes(scheme, other, facts)
    const said = differences.map(({ id, before, after }) => [id, before?.outcome, after?.outcome])
    expect(said).toContainEqual(['maximum', 'met', 'not-met'])
    expect(said).toContainEqual(['coherent', 'needs-judgement', undefined])
    expect(said).toContainEqual(['region', undefined, 'not-known'])
    expect(said.map(([id]) => id)).not.toContain('level')
  })
})
