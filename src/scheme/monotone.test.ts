import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import type { Pathway } from '../structure/structure.ts'
import { evaluate } from './evaluate.ts'
import { type Facts, NOTHING_KNOWN } from './facts.ts'
import type { OutcomeKind } from './outcome.ts'
import { experiment2017 } from './testing.ts'

const scheme = experiment2017()

const outcome = (id: string, facts: Partial<Facts>): OutcomeKind | undefined =>
  evaluate(scheme, { ...NOTHING_KNOWN, ...facts }).find((item) => item.id === id)?.outcome

/**
 * Checks on generated facts that an improvement never takes a condition away from met, and that
 * the facts were met often enough for the check to mean something.
 */
const neverWorse = <T extends Partial<Facts>>(
  id: string,
  facts: fc.Arbitrary<T>,
  improve: (facts: T) => Partial<Facts>,
): void => {
  let met = 0
  fc.assert(
    fc.property(facts, (before) => {
      if (outcome(id, before) !== 'met') return
      met += 1
      expect(outcome(id, improve(before))).toBe('met')
    }),
    { numRuns: 200 },
  )
  expect(met).toBeGreaterThan(20)
}

const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 })
const small = fc.integer({ min: 0, max: 20 })
const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const start = plainDate('2020-08-01')
const pathway: Pathway = 'bol'

const code = fc.constantFrom('79000', '79020', '79140')

const offer = fc.record({
  cohort: fc.constant(start),
  pathway: fc.constant(pathway),
  places: small,
})

describe('monotone where the law is', () => {
  test('more places never undo enough places', () => {
    const facts = fc.record({
      cohorts: fc.tuple(
        fc.record({ start: fc.constant(start), pathway: fc.constant(pathway), students: small }),
      ),
      companies: list(
        fc.record({
          name: fc.constant('Bedrijf'),
          signed: fc.boolean(),
          marketPay: fc.boolean(),
          offers: list(offer),
        }),
      ),
    })
    neverWorse('places', facts, ({ cohorts, companies }) => ({
      cohorts,
      companies: companies.map((company) => ({
        ...company,
        offers: company.offers.map((offer) => ({ ...offer, places: offer.places + 1 })),
      })),
    }))
  })

  test('one more company that signed never undoes an agreement', () => {
    const company = fc.record({
      name: fc.constant('Bedrijf'),
      signed: fc.boolean(),
      marketPay: fc.boolean(),
      offers: fc.array(offer, { maxLength: 1 }),
    })
    const extra = { name: 'Nog een', signed: true, marketPay: true, offers: [] }
    neverWorse('agreement', fc.record({ companies: list(company) }), ({ companies }) => ({
      companies: [...companies, extra],
    }))
  })

  test('one permission fewer never exceeds the maximum', () => {
    const facts = fc.record({
      permissions: small,
      openApplications: fc.integer({ min: 0, max: 4 }),
    })
    neverWorse('maximum', facts, ({ permissions, openApplications }) => ({
      permissions: Math.max(0, permissions - 1),
      openApplications,
    }))
  })

  test('a larger share of every source never undoes enough share', () => {
    const source = fc.record({
      code: fc.constant('A'),
      name: fc.constant('kwalificatie'),
      ofSource: fraction,
      ofCrossOver: fraction,
    })
    neverWorse('share', fc.record({ sources: list(source) }), ({ sources }) => ({
      sources: sources.map((item) => ({ ...item, ofSource: Math.min(1, item.ofSource + 0.05) })),
    }))
  })

  test('one more domain never undoes enough domains', () => {
    const domain = fc.record({ code, name: code, share: fraction })
    const extra = { code: '79170', name: 'Uiterlijke verzorging', share: 0.1 }
    neverWorse('domains', fc.record({ domains: list(domain) }), ({ domains }) => ({
      domains: [...domains, extra],
    }))
  })

  test('one more document never undoes complete papers', () => {
    const slots = scheme.documents.map((slot) => slot.id)
    const facts = fc.record({
      institutionType: fc.constantFrom('roc' as const, 'aoc' as const),
      pathways: fc.tuple(fc.constant(pathway)),
      documents: fc.shuffledSubarray(slots, { minLength: slots.length - 2 }),
    })
    neverWorse('documents', facts, (given) => ({ ...given, documents: slots }))
  })

  test('a shorter programme never finishes too late', () => {
    const facts = fc.record({
      durationYears: fc.constantFrom(1, 2, 3, 4),
      firstIntake: fc
        .integer({ min: 0, max: 3000 })
        .map((days) => plainDate('2017-08-01').add({ days })),
    })
    neverWorse('last-intake', facts, ({ durationYears, firstIntake }) => ({
      firstIntake,
      durationYears: durationYears / 2,
    }))
  })

  test('an earlier start inside the scheme never finishes too late', () => {
    const facts = fc.record({
      durationYears: fc.constantFrom(1, 2, 3, 4),
      firstIntake: fc
        .integer({ min: 30, max: 3000 })
        .map((days) => plainDate('2017-08-01').add({ days })),
    })
    neverWorse('last-intake', facts, ({ durationYears, firstIntake }) => ({
      durationYears,
      firstIntake: firstIntake.subtract({ days: 30 }),
    }))
  })

  test('more electives are never too few', () => {
    const facts = fc.record({
      level: fc.constantFrom(2 as const, 3 as const, 4 as const),
      durationYears: fc.constantFrom(2, 3, 4),
      firstIntake: fc.constant(start),
      electiveLoad: fc.integer({ min: 0, max: 1500 }),
    })
    neverWorse('electives', facts, (given) => ({
      ...given,
      electiveLoad: given.electiveLoad + 240,
    }))
  })

  test('more hours are never too few', () => {
    const hours = fc.record({
      pathway: fc.constant(pathway),
      total: fc.integer({ min: 2800, max: 4000 }),
      taught: fc.integer({ min: 1700, max: 2500 }),
      bpv: fc.integer({ min: 850, max: 1500 }),
      firstYearTaught: fc.integer({ min: 690, max: 1000 }),
    })
    const facts = fc.record({ durationYears: fc.constant(3), hours: fc.tuple(hours) })
    neverWorse('hours', facts, ({ durationYears, hours: planned }) => ({
      durationYears,
      hours: planned.map((item) => ({ ...item, bpv: item.bpv + 1, taught: item.taught + 1 })),
    }))
  })
})
