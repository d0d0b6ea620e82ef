import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import { anyFacts } from './arbitraries.ts'
import { blocksApproval, blocksFiling, evaluate, warnings } from './evaluate.ts'
import { type Facts, NOTHING_KNOWN } from './facts.ts'
import type { OutcomeKind } from './outcome.ts'
import { renderOutcome } from './render.ts'
import { holdsOn, type Scheme } from './scheme.ts'
import { experiment2017, madeUpScheme } from './testing.ts'

const scheme = experiment2017()
const other = madeUpScheme()
const schemes = [scheme, other]

const outcome = (under: Scheme, id: string, facts: Partial<Facts>): OutcomeKind | undefined =>
  evaluate(under, { ...NOTHING_KNOWN, ...facts }).find((item) => item.id === id)?.outcome

const source = (ofSource: number, ofCrossOver: number) => ({
  code: 'A',
  name: 'kwalificatie A',
  ofSource,
  ofCrossOver,
})
const domain = (code: string) => ({ code, name: code, share: 0.5 })

describe('evaluation is total', () => {
  test.each(schemes.map((item) => [item.id, item] as const))(
    'any facts give every condition of %s one outcome that can be said',
    (_id, under) => {
      fc.assert(
        fc.property(anyFacts(under), (facts) => {
          const outcomes = evaluate(under, facts)
          const day = facts.filingDate
          const expected = under.conditions.filter(
            (item) => day === 'unknown' || holdsOn(item, day),
          )
          expect(outcomes.map((item) => item.code)).toEqual(expected.map((item) => item.code))
          for (const language of ['nl', 'en'] as const) {
            const said = outcomes.map((item) => renderOutcome(under, item, 'school', language))
            expect(JSON.stringify(said)).not.toMatch(/undefined|\[object/)
            expect(said.every((item) => item.reason.length > 0)).toBe(true)
          }
        }),
        { numRuns: 100 },
      )
    },
  )

  test('knowing nothing, nothing is met or not met', () => {
    const outcomes = evaluate(scheme, NOTHING_KNOWN).map((item) => item.outcome)
    expect(new Set(outcomes)).toEqual(new Set(['not-known', 'needs-judgement']))
  })

  test('what is not met says what would change it, or cannot be changed', () => {
    fc.assert(
      fc.property(anyFacts(scheme), (facts) => {
        const stuck = evaluate(scheme, facts)
          .filter((item) => item.outcome === 'not-met' && item.whatWouldChange === null)
          .map((item) => item.id)
        for (const id of stuck) {
          expect(['window', 'other-experiments', 'declarations']).toContain(id)
        }
      }),
    )
  })

  test('the same facts give the same outcomes', () => {
    fc.assert(
      fc.property(anyFacts(scheme), (facts) => {
        expect(evaluate(scheme, facts)).toEqual(evaluate(scheme, facts))
      }),
      { numRuns: 50 },
    )
  })
})

describe('the maximum of ten', () => {
  test.each([
    [0, 0, 'met'],
    [9, 0, 'met'],
    [0, 9, 'met'],
    [10, 0, 'not-met'],
    [5, 5, 'not-met'],
  ] as const)(
    '%i permissions and %i open applications: %s',
    (permissions, openApplications, kind) => {
      expect(outcome(scheme, 'maximum', { permissions, openApplications })).toBe(kind)
    },
  )
})

describe('places for an intake', () => {
  const start = plainDate('2020-08-01')
  const cohort = (students: number) => ({ start, pathway: 'bol' as const, students })
  const company = (places: number | 'unknown') => ({
    name: 'Bedrijf',
    signed: true,
    marketPay: 'unknown' as const,
    offers: [{ cohort: start, pathway: 'bol' as const, places }],
  })

  test('two groups of one intake share the places', () => {
    const cohorts = [cohort(10), cohort(10)]
    expect(outcome(scheme, 'places', { cohorts, companies: [company(15)] })).toBe('not-met')
    expect(outcome(scheme, 'places', { cohorts, companies: [company(20)] })).toBe('met')
  })

  test('while a promise is open a shortage is not certain', () => {
    const cohorts = [cohort(20)]
    const companies = [company(5), company('unknown')]
    expect(outcome(scheme, 'places', { cohorts, companies })).toBe('not-known')
    expect(outcome(scheme, 'places', { cohorts: [cohort(5)], companies })).toBe('met')
  })
})

describe('judgements', () => {
  const judged = (by: 'sbb' | 'duo', finding: 'meets' | 'does-not-meet') => ({
    judgements: [{ condition: 'coherent', by, finding, reason: 'Daarom.' }],
  })

  test('only the body that the scheme names can judge', () => {
    expect(outcome(scheme, 'coherent', judged('sbb', 'meets'))).toBe('met')
    expect(outcome(scheme, 'coherent', judged('duo', 'meets'))).toBe('needs-judgement')
  })

  test('the last judgement counts', () => {
    const judgements = [
      ...judged('sbb', 'meets').judgements,
      ...judged('sbb', 'does-not-meet').judgements,
    ]
    expect(outcome(scheme, 'coherent', { judgements })).toBe('not-met')
  })

  test('a judgement cannot lift a computed limit', () => {
    const judgements = [
      { condition: 'maximum', by: 'sbb', finding: 'meets', reason: 'Mag.' } as const,
    ]
    const facts = { permissions: 10, openApplications: 0, judgements }
    expect(outcome(scheme, 'maximum', facts)).toBe('not-met')
  })
})

describe('a second scheme changes everything without code', () => {
  test.each([
    ['maximum', { permissions: 4, openApplications: 0 }, 'met', 'not-met'],
    ['domains', { domains: [domain('79000'), domain('79020')] }, 'met', 'not-met'],
    ['share', { sources: [source(0.4, 0.2)] }, 'met', 'not-met'],
    ['share', { sources: [source(0.1, 0.6)] }, 'not-met', 'met'],
    ['level', { level: 2 }, 'met', 'not-met'],
    ['pathway', { pathways: ['bbl'] }, 'met', 'not-met'],
    ['duration', { level: 4, durationYears: 4 }, 'needs-judgement', 'met'],
    ['study-load', { durationYears: 2, studyLoad: 3200 }, 'met', 'not-met'],
    [
      'electives',
      { level: 3, durationYears: 3, firstIntake: plainDate('2020-08-01'), electiveLoad: 300 },
      'not-met',
      'met',
    ],
    ['window', { kind: 'new', filingDate: plainDate('2020-01-01') }, 'met', 'not-met'],
    ['window', { kind: 'new', filingDate: plainDate('2030-02-01') }, 'not-met', 'met'],
    ['coherent', {}, 'needs-judgement', undefined],
    ['region', { documents: ['region-letter'] }, undefined, 'needs-judgement'],
    ['region-agrees', { declarations: { 'region-agrees': true } }, undefined, 'met'],
  ] as const)('%s', (id, facts, here, there) => {
    const given = facts as Partial<Facts>
    expect(outcome(scheme, id, given)).toBe(here)
    expect(outcome(other, id, given)).toBe(there)
  })

  test('a condition counts only while it is valid', () => {
    const on = (day: string) => outcome(other, 'later', { filingDate: plainDate(day), level: 3 })
    expect(on('2031-08-31')).toBeUndefined()
    expect(on('2031-09-01')).toBe('met')
  })
})

describe('what an outcome holds back', () => {
  const facts: Facts = { ...NOTHING_KNOWN, level: 1, studyLoad: 100, durationYears: 3 }
  const outcomes = evaluate(scheme, facts)

  test('a blocking condition blocks filing', () => {
    expect(blocksFiling(outcomes).map((item) => item.id)).toContain('level')
    expect(blocksFiling(outcomes).map((item) => item.id)).not.toContain('coherent')
  })

  test('a warning never blocks approval', () => {
    expect(warnings(outcomes).map((item) => item.id)).toEqual(['study-load'])
    expect(blocksApproval(outcomes).map((item) => item.id)).not.toContain('study-load')
    expect(blocksApproval(outcomes).map((item) => item.id)).toContain('coherent')
  })
})

describe('the trail', () => {
  test('shows both readings of the share, the threshold and the law', () => {
    const facts = { ...NOTHING_KNOWN, sources: [source(0.125, 0.5)] }
    const share = evaluate(scheme, facts).find((item) => item.id === 'share')
    const said = share && renderOutcome(scheme, share, 'school', 'nl')
    expect(said?.figures).toEqual([
      'deel van de bron (A kwalificatie A): 12,5 %',
      'deel van de cross-over (A kwalificatie A): 50 %',
    ])
    expect(said?.threshold).toBe('meer dan: 15 %')
    expect(said?.reason).toBe('Niet meer dan 15 %: A kwalificatie A.')
    expect(said?.source).toContain('Stb. 2016, 287')
  })

  test('names exactly the facts that are missing', () => {
    const item = evaluate(scheme, { ...NOTHING_KNOWN, permissions: 2 }).find(
      (found) => found.id === 'maximum',
    )
    expect(item && renderOutcome(scheme, item, 'school', 'nl').reason).toBe(
      'Nog niet bekend: lopende aanvragen van de school.',
    )
  })
})
