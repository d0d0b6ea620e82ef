import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import { auditOf } from '../platform/audit.ts'
import { inTransaction } from '../platform/database.ts'
import { closePdf } from '../platform/documents/pdf.ts'
import type { Application } from './application.ts'
import { subjectOf } from './application.ts'
import { applicationsOf, readApplication } from './application.store.ts'
import { documentsOf } from './document.store.ts'
import { clockEvents, eventsOfCase } from './event.store.ts'
import { fileApplication, type FilingRequest } from './file-application.ts'
import { readReference } from './reference.ts'
import { saveStep } from './save-step.ts'
import { stepOf } from './steps.ts'
import { submissionsOf } from './submission.store.ts'
import { completeAnswers, sampleContent } from './samples.fixture.ts'
import { fakeNeighbours, moveNow, putAgreement, putDraft, putReady } from './testing.ts'

const services = await testServices()
const people = await testPeople(services)
const { karim, sanne, femke } = people
if (!karim || !sanne || !femke) throw new Error('The demo accounts changed.')
afterAll(closePdf)

const neighbours = fakeNeighbours()
beforeEach(() => {
  neighbours.content = sampleContent()
  neighbours.permissions = 0
})

const ALL = ['no-other-experiment', 'on-behalf-of-board']
const request = (application: Application, over: Partial<FilingRequest> = {}): FilingRequest => ({
  applicationId: application.id,
  shownVersion: application.version,
  shownComposition: application.subject.kind === 'new' ? 1 : null,
  declared: ALL,
  actor: karim,
  now: services.clock.now(),
  ...over,
})

const withdrawAll = async () => {
  for (const application of await applicationsOf(services.db, karim.organisation.id))
    if (application.filing)
      await moveNow(services, application, karim, { kind: 'withdraw', reason: '' })
}

describe('filing', () => {
  test('writes everything at once: number, state, what was handed in, events, audit, document, mail', async () => {
    const draft = await putReady(services, sanne)
    const filed = await fileApplication(services, neighbours, request(draft))
    expect(filed).toMatchObject({ ok: true, value: { filedBefore: false } })
    const stored = await readApplication(services.db, draft.id)
    const reference = stored?.filing?.reference ?? ''
    expect(readReference(reference)).toBe(reference)
    expect(stored).toMatchObject({
      life: { state: 'filed' },
      title: 'Zorgtechnicus',
      domains: ['79000', '79140'],
      filing: { schemeId: 'experiment-2017', filedBy: karim.id, handedInVersion: draft.version },
    })
    const [submission] = await submissionsOf(services.db, draft.id)
    expect(submission).toMatchObject({ move: 'file', version: draft.version, declarations: ALL })
    expect(submission?.content.tasks).toEqual(neighbours.content.tasks)
    const events = await eventsOfCase(services.db, draft.id)
    expect(clockEvents(events).map(({ kind }) => kind)).toEqual(['filed'])
    expect((await auditOf(services.db, subjectOf(draft.id))).at(-1)?.kind).toBe('file')
    const [document] = await documentsOf(services.db, draft.id)
    expect(document).toMatchObject({ kind: 'application', name: `${reference}.pdf` })
    expect(await services.files.has(document?.sha256 ?? '')).toBe(true)
    await services.sendMails()
    const mails = services.sent.filter(({ about }) => about === subjectOf(draft.id))
    expect(mails.map(({ to }) => to).toSorted()).toEqual(
      ['contact@school.example', karim.email].toSorted(),
    )
    expect(mails[0]?.subject).toBe(`Uw aanvraag ${reference} is ingediend`)
    expect(mails[0]?.attachments[0]?.sha256).toBe(document?.sha256)
  })

  test('keeps the version of the composition for good', async () => {
    const draft = await putReady(services, sanne)
    await fileApplication(services, neighbours, request(draft))
    const id = draft.subject.kind === 'new' ? draft.subject.compositionId : ''
    const row = services.db
      .selectFrom('composition_revision')
      .select('frozen_at')
      .where('composition_id', '=', id)
    expect((await row.executeTakeFirstOrThrow()).frozen_at).not.toBeNull()
  })

  test('pressed twice, in two tabs and sent again: one application and the same number', async () => {
    const draft = await putReady(services, sanne)
    const all = await Promise.all(
      [1, 2, 3, 4].map(() => fileApplication(services, neighbours, request(draft))),
    )
    const again = await fileApplication(services, neighbours, request(draft))
    const values = [...all, again].map((one) => (one.ok ? one.value : null))
    expect(new Set(values.map((value) => value?.reference)).size).toBe(1)
    expect(values.filter((value) => value?.filedBefore === false)).toHaveLength(1)
    expect(await submissionsOf(services.db, draft.id)).toHaveLength(1)
    const mails = services.db
      .selectFrom('mail_message')
      .select('id')
      .where('subject_of', '=', subjectOf(draft.id))
    expect(await mails.execute()).toHaveLength(2)
  })
})

describe('the maximum', () => {
  test('two filings at once never make eleven', async () => {
    await withdrawAll()
    neighbours.permissions = 9
    const drafts = await Promise.all([1, 2, 3].map(() => putReady(services, sanne)))
    const outcomes = await Promise.all(
      drafts.map((draft) => fileApplication(services, neighbours, request(draft))),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = outcomes.flatMap((one) => (one.ok ? [] : [one.error.code]))
    expect(refused.every((code) => code === 'maximum' || code === 'hurdles')).toBe(true)
    await withdrawAll()
  })

  test('a school with ten is told so before anything is written', async () => {
    neighbours.permissions = 10
    const draft = await putReady(services, sanne)
    const refused = await fileApplication(services, neighbours, request(draft))
    expect(refused).toMatchObject({ ok: false, error: { code: 'hurdles' } })
    const hurdles = !refused.ok && refused.error.code === 'hurdles' ? refused.error.hurdles : null
    expect(hurdles?.conditions.map(({ code }) => code)).toEqual(['V12'])
    expect((await readApplication(services.db, draft.id))?.filing).toBeNull()
  })
})

describe('what is not filed', () => {
  const refusal = async (application: Application, over: Partial<FilingRequest> = {}) => {
    const outcome = await fileApplication(services, neighbours, request(application, over))
    expect((await readApplication(services.db, application.id))?.filing ?? null).toBeNull()
    return outcome.ok ? null : outcome.error
  }
  const conditions = (error: Awaited<ReturnType<typeof refusal>>) =>
    error?.code === 'hurdles' ? error.hurdles.conditions.map(({ code }) => code) : null

  test('a draft of another school looks as if it was not there', async () => {
    expect(await refusal(await putReady(services, sanne), { actor: femke })).toEqual({
      code: 'not-found',
    })
    const nowhere = request(await putReady(services, sanne), { applicationId: randomUUID() })
    expect(await fileApplication(services, neighbours, nowhere)).toMatchObject({
      error: { code: 'not-found' },
    })
  })

  test('an author who does not act for the board', async () => {
    expect(await refusal(await putReady(services, sanne), { actor: sanne })).toEqual({
      code: 'not-your-role',
    })
  })

  test('another version than the one that was read and declared', async () => {
    const draft = await putReady(services, sanne)
    expect(await refusal(draft, { shownVersion: draft.version - 1 })).toEqual({
      code: 'changed-meanwhile',
    })
    expect(await refusal(draft, { shownComposition: 2 })).toEqual({ code: 'changed-meanwhile' })
  })

  test('steps that are not complete, by name', async () => {
    const draft = await putDraft(services, sanne, { 'applicant.name': 'Sanne' })
    const error = await refusal(draft)
    const steps = error?.code === 'hurdles' ? error.hurdles.steps.map(({ step }) => step.id) : []
    expect(steps).toEqual([
      'programme',
      'applicant',
      'labour-market',
      'cohorts',
      'companies',
      'fallback',
    ])
  })

  test('without a declaration', async () => {
    const draft = await putReady(services, sanne)
    expect(conditions(await refusal(draft, { declared: ['on-behalf-of-board'] }))).toEqual([
      'V14',
      'V26',
    ])
  })

  test('parts of one domain only', async () => {
    neighbours.content = sampleContent({ domains: [{ code: '79000', name: 'A', share: 1 }] })
    expect(conditions(await refusal(await putReady(services, sanne)))).toContain('V01')
  })

  test('a start from which students cannot finish', async () => {
    const draft = await putReady(services, sanne, { 'cohorts.c1.start-year': '2023' })
    expect(conditions(await refusal(draft))).toContain('V18')
  })

  test('after the last day of the scheme', async () => {
    const draft = await putReady(services, sanne)
    services.setNow('2025-08-01T08:00:00Z')
    expect(conditions(await refusal(draft, { now: services.clock.now() }))).toContain('V17')
    services.setNow('2019-10-01T08:00:00Z')
  })

  test('a warning without a reason; with one it is filed', async () => {
    const { facts } = neighbours.content
    neighbours.content = sampleContent({ facts: { ...facts, studyLoad: 4000 } })
    const draft = await putReady(services, sanne)
    const error = await refusal(draft)
    expect(error?.code === 'hurdles' && error.hurdles.warnings.map(({ code }) => code)).toEqual([
      'V22',
    ])
    const explained = await putReady(services, sanne, { 'warnings.study-load': 'Is zo bedoeld.' })
    expect(await fileApplication(services, neighbours, request(explained))).toMatchObject({
      ok: true,
    })
  })
})

test('somebody saves between the review and the filing: not filed, and nothing of it is lost', async () => {
  const draft = await putReady(services, sanne)
  const saving: typeof neighbours.compositionContent = async (...asked) => {
    await inTransaction(services.db, (tx) =>
      saveStep(tx, {
        applicationId: draft.id,
        shownVersion: draft.version,
        step: stepOf('applicant'),
        edit: { 'applicant.role': 'Bestuurder' },
        actor: sanne,
        now: services.clock.now(),
      }),
    )
    return neighbours.compositionContent(...asked)
  }
  const busy = { ...neighbours, compositionContent: saving }
  expect(await fileApplication(services, busy, request(draft))).toMatchObject({
    error: { code: 'changed-meanwhile' },
  })
  const stored = await readApplication(services.db, draft.id)
  expect(stored?.filing).toBeNull()
  expect(stored?.answers['applicant.role']).toBe('Bestuurder')
})

test('a filing that fails halfway leaves nothing behind', async () => {
  const draft = await putReady(services, sanne)
  const broken = { ...neighbours, freeze: async () => false }
  expect(await fileApplication(services, broken, request(draft))).toMatchObject({
    error: { code: 'changed-meanwhile' },
  })
  expect((await readApplication(services.db, draft.id))?.life.state).toBe('draft')
  expect(await eventsOfCase(services.db, draft.id)).toEqual([])
  expect(await submissionsOf(services.db, draft.id)).toEqual([])
})

test('a shortened application is filed on what the school says alone', async () => {
  const content = sampleContent({
    source: { kind: 'crossover', code: '26005' },
    domains: [],
    facts: {
      sources: 'unknown',
      untracedParts: 'unknown',
      studyLoad: 'unknown',
      electiveLoad: 'unknown',
      coverage: 'unknown',
      equals: 'unknown',
    },
  })
  neighbours.crossOvers.set('26005', { kind: 'open', content, lastStart: null })
  const answers = { 'programme.pathways': ['bol'], 'programme.ownName': 'Zorg en techniek' }
  const subject = { kind: 'shortened' as const, crossoverCode: '26005' }
  const draft = await putDraft(services, femke, completeAnswers(answers), subject)
  await putAgreement(services, draft, femke)
  const branch = await fileApplication(
    services,
    neighbours,
    request(draft, { shownVersion: draft.version + 1, actor: femke }),
  )
  expect(branch).toMatchObject({ error: { code: 'hurdles' } })
  const steps = !branch.ok && branch.error.code === 'hurdles' ? branch.error.hurdles.steps : []
  expect(steps.map(({ step }) => step.id)).toEqual(['branch'])
})
