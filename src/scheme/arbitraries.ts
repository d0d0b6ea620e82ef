import fc from 'fast-check'
import { type PlainDate, plainDate } from '../platform/time.ts'
import type { CaseEvent, CaseEventKind } from './case-events.ts'
import type { Facts, Known } from './facts.ts'
import type { Scheme } from './scheme.ts'

/** For tests: any day from 2016 to 2041. */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 9130 })
  .map((days) => plainDate('2016-01-01').add({ days }))

const known = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Known<T>> =>
  fc.oneof({ weight: 4, arbitrary: value }, fc.constant('unknown' as const))

const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const small = fc.integer({ min: 0, max: 30 })
const pathway = fc.constantFrom('bol' as const, 'bbl' as const)
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 })
const intake = fc.constantFrom('2020-08-01', '2021-08-01', '2031-08-01').map(plainDate)
const name = fc.string({ minLength: 1, maxLength: 8 })
const domainCode = fc.constantFrom('79000', '79020', '79140')

const programme = { code: name, name, crossOver: fc.boolean() }

const company = fc.record({
  name,
  signed: known(fc.boolean()),
  marketPay: known(fc.boolean()),
  offers: few(fc.record({ cohort: intake, pathway, places: known(small) })),
})

/** For tests: any facts at all about an application under a scheme. */
export const anyFacts = (scheme: Scheme): fc.Arbitrary<Facts> =>
  fc.record({
    kind: known(fc.constantFrom('new' as const, 'shortened' as const)),
    filingDate: known(anyDay),
    domains: known(few(fc.record({ code: domainCode, name, share: known(fraction) }))),
    sources: known(
      few(fc.record({ code: name, name, ofSource: known(fraction), ofCrossOver: known(fraction) })),
    ),
    untracedParts: known(small),
    level: known(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)),
    pathways: known(few(pathway)),
    durationYears: known(fc.constantFrom(0.5, 1, 1.5, 2, 3, 4, 5)),
    firstIntake: known(anyDay),
    studyLoad: known(fc.integer({ min: 0, max: 8000 })),
    electiveLoad: known(fc.integer({ min: 0, max: 1200 })),
    hours: known(
      few(
        fc.record({
          pathway,
          total: known(fc.integer({ min: 0, max: 4000 })),
          taught: known(fc.integer({ min: 0, max: 2500 })),
          bpv: known(fc.integer({ min: 0, max: 1500 })),
          firstYearTaught: known(fc.integer({ min: 0, max: 1000 })),
        }),
      ),
    ),
    permissions: known(small),
    openApplications: known(small),
    institutionType: known(fc.constantFrom('roc', 'aoc', 'vakinstelling', 'other')),
    inspection: known(
      few(
        fc.record({
          domain: domainCode,
          answer: known(fc.constantFrom('no-shortcoming', 'shortcoming')),
        }),
      ),
    ),
    judgements: few(
      fc.record({
        condition: fc.constantFrom(...scheme.conditions.map((item) => item.id)),
        by: fc.constantFrom('duo', 'inspectie', 'sbb', 'minister'),
        finding: fc.constantFrom('meets', 'meets-with-remarks', 'does-not-meet'),
        reason: name,
      }),
    ),
    declarations: fc.dictionary(
      fc.constantFrom(...scheme.declarations.map((item) => item.id), 'other'),
      known(fc.boolean()),
      { noNullPrototype: true },
    ),
    companies: known(few(company)),
    cohorts: known(few(fc.record({ start: intake, pathway, students: known(small) }))),
    documents: known(few(fc.constantFrom(...scheme.documents.map((slot) => slot.id)))),
    coverage: known(few(fc.record({ ...programme, covered: fraction }))),
    equals: known(few(fc.record(programme))),
    fallbacks: known(few(fc.record(programme))),
  })

const PLAIN_KINDS = [
  'found-complete',
  'completed',
  'inspection-asked',
  'inspection-answered',
  'advice-asked',
  'advice-given',
  'resubmitted',
  'final-test-asked',
  'final-test-given',
  'view-given',
  'decided',
  'not-handled',
  'withdrawn',
  'objection-filed',
  'objection-repaired',
  'objection-committee',
  'objection-extended',
  'objection-decided',
  'objection-withdrawn',
] as const satisfies readonly CaseEventKind[]

const UNTIL_KINDS = [
  'completion-asked',
  'delay-agreed',
  'suspended',
  'extended',
  'adjustment-asked',
  'view-asked',
  'objection-repair-asked',
  'objection-delay-agreed',
] as const satisfies readonly CaseEventKind[]

/** For tests: the day on which the cases below are filed. */
export const FILED = plainDate('2019-10-01')

const offset = fc.integer({ min: 0, max: 260 })
const onDay = (days: number): PlainDate => FILED.add({ days })

const plainEvent: fc.Arbitrary<CaseEvent> = fc
  .tuple(fc.constantFrom(...PLAIN_KINDS), offset)
  .map(([kind, days]) => ({ kind, on: onDay(days) }))

const untilEvent: fc.Arbitrary<CaseEvent> = fc
  .tuple(fc.constantFrom(...UNTIL_KINDS), offset, fc.integer({ min: -3, max: 60 }))
  .map(([kind, days, length]) => ({ kind, on: onDay(days), until: onDay(days + length) }))

/** For tests: a filed case in which anything may have happened, in any order. */
export const anyEvents: fc.Arbitrary<CaseEvent[]> = fc
  .array(fc.oneof(plainEvent, untilEvent), { maxLength: 8 })
  .map((events) => [{ kind: 'filed', on: FILED } as const, ...events])

const early = fc.integer({ min: 0, max: 50 })

/** For tests: something that stops the decision term in its first weeks. */
export const anyStop: fc.Arbitrary<CaseEvent> = fc
  .tuple(
    fc.constantFrom('completion-asked', 'delay-agreed', 'suspended'),
    early,
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([kind, days, length]) => ({ kind, on: onDay(days), until: onDay(days + length) }))

const answer: fc.Arbitrary<CaseEvent> = fc
  .tuple(fc.constantFrom('completed', 'found-complete', 'inspection-asked'), early)
  .map(([kind, days]) => ({ kind, on: onDay(days) }))

const notice: fc.Arbitrary<CaseEvent> = fc
  .tuple(early, fc.integer({ min: 20, max: 80 }))
  .map(([days, length]) => ({ kind: 'extended', on: onDay(days), until: onDay(days + length) }))

/** For tests: an undecided case with many stops. */
export const stoppedCase: fc.Arbitrary<CaseEvent[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: anyStop }, answer, notice), {
    minLength: 1,
    maxLength: 6,
  })
  .map((events) => [{ kind: 'filed', on: FILED } as const, ...events])
