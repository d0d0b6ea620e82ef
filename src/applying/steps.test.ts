import { describe, expect, test } from 'vitest'
import { DEMO_SCHOOL, DEMO_SECOND_SCHOOL } from '../access/index.ts'
import { plainDate, Temporal } from '../platform/time.ts'
import { experiment2017 } from '../scheme/testing.ts'
import type { Answers } from './answers.ts'
import type { Attachment } from './attachment.ts'
import type { Content } from './content.ts'
import { factsOf } from './facts.ts'
import type { ApplicationKind } from './life/state.ts'
import { completeAnswers, QUALIFICATIONS, sampleContent } from './samples.fixture.ts'
import { checkStep } from './step-checks.ts'
import type { StepContext } from './step-context.ts'
import { stateOfStep } from './step-status.ts'
import { slotsOfStep, stepOf, stepsFor } from './steps.ts'

const scheme = experiment2017()

interface Given {
  kind?: ApplicationKind
  answers?: Answers
  content?: Content | null
  school?: typeof DEMO_SCHOOL
  slots?: string[]
}

const attachment = (slot: string, scan: Attachment['scan'] = { kind: 'clean' }): Attachment => ({
  id: slot,
  applicationId: 'a',
  slot,
  name: 'stuk.pdf',
  type: 'application/pdf',
  size: 1,
  sha256: '0'.repeat(64),
  scan,
  sinceVersion: 1,
  untilVersion: null,
  replacedBy: null,
  addedBy: 'p',
  addedAt: Temporal.Instant.from('2019-10-01T08:00:00Z'),
  removedBy: null,
  removedAt: null,
})

const contextOf = (given: Given = {}): StepContext => {
  const { kind = 'new', answers = completeAnswers(), school = DEMO_SCHOOL } = given
  const content = given.content === undefined ? sampleContent() : given.content
  const qualifications = new Map(QUALIFICATIONS.map((one) => [one.code, one]))
  const facts = factsOf({
    kind,
    content,
    answers,
    school,
    filingDate: plainDate('2019-10-01'),
    permissions: 0,
    openApplications: 0,
    qualifications,
  })
  const attachments = (given.slots ?? ['cooperation-agreement']).map((slot) => attachment(slot))
  return { kind, content, scheme, answers, attachments, qualifications, facts, lang: 'nl' }
}

const status = (step: Parameters<typeof stepOf>[0], given: Given = {}) =>
  stateOfStep(stepOf(step), contextOf(given)).status

const without = (...fields: string[]): Answers =>
  Object.fromEntries(Object.entries(completeAnswers()).filter(([name]) => !fields.includes(name)))

describe('the steps of an application', () => {
  const ids = (given: Given) => {
    const { kind, facts } = contextOf(given)
    return stepsFor(scheme, kind, facts).map(({ id }) => id)
  }

  test('a new one has all, but the branches only for a vakinstelling or aoc', () => {
    expect(ids({})).toEqual([
      'programme',
      'applicant',
      'labour-market',
      'cohorts',
      'companies',
      'fallback',
      'documents',
    ])
    expect(ids({ school: DEMO_SECOND_SCHOOL })).toContain('branch')
  })

  test('a shortened one has only what belongs to the school', () => {
    expect(ids({ kind: 'shortened' })).not.toContain('labour-market')
  })

  test('each document slot of the scheme is shown at exactly one step', () => {
    for (const school of [DEMO_SCHOOL, DEMO_SECOND_SCHOOL]) {
      const { kind, facts } = contextOf({ school })
      const shown = stepsFor(scheme, kind, facts).flatMap((step) =>
        slotsOfStep(step, scheme, kind, facts).map(({ id }) => id),
      )
      expect(new Set(shown).size).toBe(shown.length)
      const asked = scheme.documents.filter(
        ({ when }) => when !== 'branch' || school === DEMO_SECOND_SCHOOL,
      )
      expect(shown.toSorted()).toEqual(asked.map(({ id }) => id).toSorted())
    }
  })

  test('a slot that only a successor scheme knows stands with the other documents', () => {
    const [first] = scheme.documents
    if (!first) throw new Error('The scheme has no documents.')
    const successor = { ...scheme, documents: [{ ...first, id: 'something-new' }] }
    const { facts } = contextOf()
    expect(slotsOfStep(stepOf('documents'), successor, 'new', facts)).toHaveLength(1)
  })
})

describe('how far a step is', () => {
  const ALL = [
    'programme',
    'applicant',
    'labour-market',
    'cohorts',
    'companies',
    'fallback',
  ] as const

  test.each(ALL)('%s: done when complete, to do when empty', (step) => {
    expect(status(step)).toBe('done')
    expect(status(step, { answers: {}, slots: [] })).toBe('todo')
  })

  test.each([
    ['applicant', 'applicant.email', 'geen'],
    ['applicant', 'applicant.phone', 'bel maar'],
    ['cohorts', 'cohorts.c1.students', 'veel'],
    ['cohorts', 'cohorts.c1.students', '0'],
    ['cohorts', 'cohorts.c1.start-day', '32'],
    ['cohorts', 'cohorts.c1.start-year', '2024'],
    ['companies', 'companies.b1.places.c1', 'veel'],
    ['companies', 'companies.b1.email', 'geen'],
    ['fallback', 'fallback.t1.code', '99999'],
    ['fallback', 'fallback.t1.code', '26005'],
  ] as const)('%s: faults when %s is %s', (step, field, value) => {
    expect(status(step, { answers: completeAnswers({ [field]: value }) })).toBe('faults')
  })

  test('a missing answer is something to do, not a fault', () => {
    expect(status('applicant', { answers: without('applicant.email') })).toBe('todo')
    expect(status('cohorts', { answers: without('cohorts.c1.students') })).toBe('todo')
  })

  test('companies need the signed agreement as a file that is not infected', () => {
    expect(status('companies', { slots: [] })).toBe('todo')
    const context = contextOf()
    const infected = attachment('cooperation-agreement', { kind: 'infected', name: 'Eicar' })
    const step = stepOf('companies')
    expect(stateOfStep(step, { ...context, attachments: [infected] }).status).toBe('todo')
  })

  test('pay is asked of a company with places for bbl students', () => {
    const bbl = completeAnswers({ 'cohorts.c1.pathway': 'bbl' })
    const step = stepOf('companies')
    expect(Object.keys(checkStep(step, contextOf({ answers: bbl })))).toEqual(['b1.marketPay'])
    const paid = { ...bbl, 'companies.b1.marketPay': 'nee' }
    expect(checkStep(step, contextOf({ answers: paid }))).toEqual({})
  })

  test('the official name is asked only where the composition has none', () => {
    const answers = without('programme.officialName')
    expect(status('programme', { answers })).toBe('todo')
    const content = sampleContent({ officialName: 'Zorgtechnicus' })
    expect(status('programme', { answers, content })).toBe('done')
  })

  test('a composition that is gone, or lacks level, pathway or duration', () => {
    expect(status('programme', { content: null })).toBe('todo')
    for (const over of [{ level: null }, { pathways: [] }, { durationYears: null }])
      expect(status('programme', { content: sampleContent(over) })).toBe('todo')
  })

  test('a shortened one chooses a pathway of the cross-over, and says the duration if nobody knows it', () => {
    const content = sampleContent({ pathways: ['bol'], durationYears: null })
    const given = { kind: 'shortened' as const, content }
    const answers = completeAnswers({ 'programme.pathways': ['bol'] })
    expect(status('programme', { ...given, answers })).toBe('todo')
    const complete = { ...answers, 'programme.durationYears': '3' }
    expect(status('programme', { ...given, answers: complete })).toBe('done')
    const other = { ...complete, 'programme.pathways': ['bbl'] }
    expect(status('programme', { ...given, answers: other })).toBe('faults')
  })

  test('the importance to the branches is written, or is a document', () => {
    const given = { school: DEMO_SECOND_SCHOOL }
    expect(status('branch', given)).toBe('todo')
    expect(status('branch', { ...given, slots: ['branch-importance'] })).toBe('done')
    const answers = completeAnswers({ 'branch.importance': 'De branche kan niet zonder.' })
    expect(status('branch', { ...given, answers })).toBe('done')
  })

  test('two times the same fallback option', () => {
    const answers = completeAnswers({ 'fallback.t2.code': '25001', 'fallback.t2.reason': 'Ook.' })
    expect(status('fallback', { answers })).toBe('faults')
  })
})

describe('what an application tells the evaluator', () => {
  test('places per cohort, in the words of the scheme', () => {
    const { facts } = contextOf()
    expect(facts.companies).toMatchObject([
      { name: 'Zorgtechniek BV', signed: true, marketPay: 'unknown', offers: [{ places: 20 }] },
    ])
    expect(facts.firstIntake.toString()).toBe('2020-08-01')
  })

  test('nothing filled in: nothing known, and nothing guessed', () => {
    const { facts } = contextOf({ answers: {} })
    for (const fact of ['companies', 'cohorts', 'fallbacks', 'firstIntake'] as const)
      expect(facts[fact]).toBe('unknown')
  })

  test('what cannot be read is unknown', () => {
    const answers = completeAnswers({ 'cohorts.c1.students': 'veel', 'companies.b1.signed': '' })
    const { facts } = contextOf({ answers })
    expect(facts.cohorts).toMatchObject([{ students: 'unknown' }])
    expect(facts.companies).toMatchObject([{ signed: 'unknown' }])
  })
})
