import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import { anyEvents, anyFacts } from './arbitraries.ts'
import type { CaseEvent } from './case-events.ts'
import { NOTHING_KNOWN } from './facts.ts'
import { factsSchema } from './facts-schema.ts'
import { replay } from './replay.ts'
import { experiment2017, madeUpScheme } from './testing.ts'

const scheme = experiment2017()
const other = madeUpScheme()
const on = plainDate('2020-06-01')

describe('judging a case again', () => {
  test('under its own scheme shows no difference', () => {
    fc.assert(
      fc.property(anyFacts(scheme), anyEvents, (facts, events) => {
        const result = replay(scheme, experiment2017(), { facts, events, on })
        expect(result.outcomes).toEqual([])
        expect(result.deadlines).toEqual([])
        expect(result.before).toEqual(result.after)
      }),
      { numRuns: 50 },
    )
  })

  test('under another scheme shows which dates move, and whether it could be filed', () => {
    const facts = { ...NOTHING_KNOWN, permissions: 3, openApplications: 1 }
    const events: CaseEvent[] = [{ kind: 'filed', on: plainDate('2019-10-01') }]
    const decision = { ...scheme.terms.decision, length: { weeks: 10 } }
    const later = { ...scheme, terms: { ...scheme.terms, decision } }
    const dates = replay(scheme, later, { facts, events, on: plainDate('2019-10-02') }).deadlines
    expect(
      dates.map(({ rule, before, after }) => [
        rule,
        before?.date.toString(),
        after?.date.toString(),
      ]),
    ).toEqual([['decision', '2019-11-26', '2019-12-10']])
    const result = replay(scheme, other, { facts, events, on })
    expect(result.outcomes.map(({ id }) => id)).toContain('maximum')
    expect(result.before.filing).toBe(false)
  })
})

describe('kept facts', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(anyFacts(scheme), (facts) => {
        expect(factsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts)
      }),
    )
  })

  test('that leave something out know nothing about it', () => {
    expect(factsSchema.parse({ level: 4 })).toEqual({ ...NOTHING_KNOWN, level: 4 })
  })

  test.each([
    [{ level: 7 }],
    [{ filingDate: 'morgen' }],
    [{ onzin: true }],
    [{ permissions: -1 }],
    [{ cohorts: [{ start: '2020-08-01', pathway: 'bol' }] }],
  ])('%j is refused', (facts) => {
    expect(factsSchema.safeParse(facts).success).toBe(false)
  })
})
