import { describe, expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import { auditOf } from '../platform/audit.ts'
import { inTransaction } from '../platform/database.ts'
import { mailsAbout } from '../platform/mail/mail.store.ts'
import { plainDate } from '../platform/time.ts'
import { subjectOf } from './application.ts'
import { readApplication } from './application.store.ts'
import { clockEvents, eventsOfCase } from './event.store.ts'
import { countOpenApplications, writeHandler } from './life.store.ts'
import type { Move } from './life/move.ts'
import { recordMove } from './record-move.ts'
import { fileAsIs, moveNow, putDraft } from './testing.ts'

const services = await testServices()
const people = await testPeople(services)
const { karim, peter, joost, els, wim } = people
if (!karim || !peter || !joost || !els || !wim) throw new Error('The demo accounts changed.')

const CONTACT = { 'applicant.email': 'contact@school.example' }
const filed = async () => fileAsIs(services, await putDraft(services, karim, CONTACT), karim)
const until = plainDate('2019-10-28')
const askCompletion: Move = { kind: 'ask-completion', until, missing: 'De overeenkomst.' }

const subjects = async (id: string) =>
  (await mailsAbout(services.db, subjectOf(id))).map(
    ({ recipient, subject }) => `${recipient}: ${subject}`,
  )

test('a move writes state, events, audit and mails together', async () => {
  const application = await filed()
  const moved = await moveNow(services, application, peter, askCompletion)
  expect(moved.ok && moved.value.application.life).toMatchObject({ state: 'incomplete' })
  const stored = await readApplication(services.db, application.id)
  expect(stored?.life).toEqual({ state: 'incomplete', until, missing: 'De overeenkomst.' })
  expect(stored?.lifeVersion).toBe(application.lifeVersion + 1)
  const events = await eventsOfCase(services.db, application.id)
  expect(clockEvents(events).map(({ kind }) => kind)).toEqual(['filed', 'completion-asked'])
  expect(events[1]).toMatchObject({ text: 'De overeenkomst.', body: 'duo', until })
  const audit = await auditOf(services.db, subjectOf(application.id))
  expect(audit.at(-1)).toMatchObject({ kind: 'ask-completion', actor: peter.id })
  expect(await subjects(application.id)).toContain(
    `contact@school.example: Vul uw aanvraag ${application.filing?.reference} aan, uiterlijk 28 oktober 2019`,
  )
})

test('a move from an older state of the case is refused and writes nothing', async () => {
  const application = await filed()
  await moveNow(services, application, peter, askCompletion)
  const late = await inTransaction(services.db, (tx) =>
    recordMove(tx, services, {
      applicationId: application.id,
      expectedVersion: application.lifeVersion,
      move: { kind: 'find-complete' },
      actor: peter,
      now: services.clock.now(),
    }),
  )
  expect(late).toEqual({ ok: false, error: { code: 'changed-meanwhile' } })
  expect((await readApplication(services.db, application.id))?.life.state).toBe('incomplete')
  expect(await eventsOfCase(services.db, application.id)).toHaveLength(2)
})

test('two handlers at once: one of them moves the case', async () => {
  const application = await filed()
  const request = {
    applicationId: application.id,
    expectedVersion: application.lifeVersion,
    actor: peter,
    now: services.clock.now(),
  }
  const both = await Promise.all(
    [askCompletion, { kind: 'find-complete' } satisfies Move].map((move) =>
      inTransaction(services.db, (tx) => recordMove(tx, services, { ...request, move })),
    ),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await readApplication(services.db, application.id))?.lifeVersion).toBe(
    application.lifeVersion + 1,
  )
})

test('a filed application takes a place of the school, one that came to an end does not', async () => {
  const before = await countOpenApplications(services.db, karim.organisation.id)
  await putDraft(services, karim)
  const application = await filed()
  const count = (besides?: string) =>
    countOpenApplications(services.db, karim.organisation.id, besides)
  expect(await count()).toBe(before + 1)
  expect(await count(application.id)).toBe(before)
  await moveNow(services, application, karim, { kind: 'withdraw', reason: '' })
  expect(await count()).toBe(before)
})

test('a refused move leaves no trace', async () => {
  const application = await filed()
  const moved = await moveNow(services, application, peter, { ...askCompletion, missing: ' ' })
  expect(moved).toEqual({ ok: false, error: { code: 'reason-missing' } })
  expect(await eventsOfCase(services.db, application.id)).toHaveLength(1)
})

test('what the school does is told to the handler who has the case, and to nobody else', async () => {
  const application = await filed()
  await inTransaction(services.db, (tx) => writeHandler(tx, application.id, null, peter.id))
  await moveNow(services, application, karim, { kind: 'withdraw', reason: 'Geen bedrijf meer.' })
  const mails = await subjects(application.id)
  expect(mails).toContain(
    `${peter.email}: ROC Voorbeeldstad heeft de aanvraag ingetrokken: ${application.filing?.reference}`,
  )
  expect(mails.some((mail) => mail.startsWith(els.email))).toBe(false)
})

describe('a case to its end', () => {
  const inspected = (domain: string): Move => ({
    kind: 'answer-inspection',
    domain,
    answer: 'no-shortcoming',
    reason: '',
  })
  const criteria = [{ criterion: 'doelmatigheid', finding: 'meets' as const, reason: 'Ja.' }]

  test('refused: the mail names the last day for an objection, and the day after it is too late', async () => {
    const application = await filed()
    const steps: [typeof peter, Move][] = [
      [peter, { kind: 'find-complete' }],
      [wim, inspected('79000')],
      [wim, inspected('79140')],
      [
        els,
        {
          kind: 'advise',
          until,
          advice: { conclusion: 'negative', findings: criteria, summary: 'Bestaat al.' },
        },
      ],
      [peter, { kind: 'propose', outcome: 'refuse', reason: 'De opleiding bestaat al.' }],
      [joost, { kind: 'decide' }],
    ]
    for (const [actor, move] of steps)
      expect(await moveNow(services, application, actor, move)).toMatchObject({ ok: true })
    const mail = services.db
      .selectFrom('mail_message')
      .select('body')
      .where('subject', '=', `Uw aanvraag ${application.filing?.reference} is geweigerd`)
    expect((await mail.executeTakeFirstOrThrow()).body).toContain(
      'uiterlijk op **12 november 2019**',
    )
    services.setNow('2019-11-13T08:00:00Z')
    const object: Move = { kind: 'object', grounds: 'Onjuist.' }
    expect(await moveNow(services, application, karim, object)).toMatchObject({
      error: { code: 'term-passed' },
    })
    services.setNow('2019-11-12T22:00:00Z')
    expect(await moveNow(services, application, karim, object)).toMatchObject({ ok: true })
    services.setNow('2019-10-01T08:00:00Z')
  })
})
