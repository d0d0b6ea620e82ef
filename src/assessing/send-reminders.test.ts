import { expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import { moveNow } from '../applying/testing.ts'
import { inTransaction } from '../platform/database.ts'
import { plainDate } from '../platform/time.ts'
import { dailyTermsJob } from './daily-terms.ts'
import { readDraft, saveDraft } from './draft.store.ts'
import { remindedRole, reminderDue } from './reminder.ts'
import { fileNew, takeCase } from './testing.ts'

const services = await testServices()
const people = await testPeople(services)
const { karim, peter, wim } = people
if (!karim || !peter || !wim) throw new Error('The demo accounts changed.')

const day = plainDate

test('a reminder is due a week before, a day before and the day after, each once', () => {
  const due = (iso: string) => reminderDue(day('2019-10-15'), day(iso))
  expect([due('2019-10-07'), due('2019-10-08'), due('2019-10-13')]).toEqual([null, 7, 7])
  expect([due('2019-10-14'), due('2019-10-15'), due('2019-10-16')]).toEqual([1, 1, -1])
})

test('the school is reminded of its own terms alone', () => {
  expect(remindedRole('school', 'school')).toBe('school')
  expect(remindedRole('school', 'duo')).toBe('handler')
  expect(remindedRole('adviser', 'sbb')).toBe('adviser')
  expect(remindedRole('nobody', 'duo')).toBeNull()
})

const subjectsSince = async (moment: string): Promise<string[]> => {
  services.setNow(moment)
  const before = services.sent.length
  await services.sendMails()
  const mark = services.sent.length
  await dailyTermsJob.run(services, {})
  await services.sendMails()
  expect(mark).toBeGreaterThanOrEqual(before)
  return services.sent.slice(mark).map(({ to, subject }) => `${to}: ${subject}`)
}

test('a passed term gives the turn to the next one, and everybody is told once', async () => {
  const application = await fileNew(services, karim)
  const reference = application.filing?.reference ?? ''
  await takeCase(services, application, peter)
  await moveNow(services, application, peter, {
    kind: 'ask-completion',
    missing: 'De overeenkomst.',
    until: day('2019-10-29'),
  })
  expect(await subjectsSince('2019-10-20T04:00:00Z')).toEqual([])
  const near = await subjectsSince('2019-10-22T04:00:00Z')
  expect(near.toSorted()).toEqual(
    ['contact@school.example', karim.email]
      .map((to) => `${to}: Nog 7 dagen: Aanvraag aanvullen voor ${reference}`)
      .toSorted(),
  )
  expect(await subjectsSince('2019-10-23T04:00:00Z')).toEqual([])
  await subjectsSince('2019-10-29T04:00:00Z')
  expect(await subjectsSince('2019-10-30T04:00:00Z')).toEqual([])
  const turn = services.db
    .selectFrom('case_queue')
    .select(['next_actor', 'deadline_rule'])
    .where('application_id', '=', application.id)
  expect(await turn.executeTakeFirst()).toEqual({
    next_actor: 'handler',
    deadline_rule: 'not-handled',
  })
  expect(await subjectsSince('2019-11-20T04:00:00Z')).toEqual([
    `${peter.email}: Termijnen die aflopen: 1 zaak`,
  ])
  const mail = services.sent.at(-1)
  expect(mail?.text).toContain(reference)
  expect(mail?.text).toContain('uiterlijk 26 november 2019')
  services.setNow('2019-10-01T08:00:00Z')
})

test('what was typed for a case that is closed goes, other drafts stay', async () => {
  const [open, closed] = [await fileNew(services, karim), await fileNew(services, karim)]
  await inTransaction(services.db, async (tx) => {
    for (const { id } of [open, closed])
      await saveDraft(tx, {
        applicationId: id,
        form: 'propose',
        personId: peter.id,
        input: { reason: 'Half af.' },
        savedAt: services.clock.now(),
      })
  })
  await moveNow(services, closed, karim, { kind: 'withdraw', reason: '' })
  await dailyTermsJob.run(services, {})
  expect(await readDraft(services.db, open.id, 'propose', peter.id)).not.toBeNull()
  expect(await readDraft(services.db, closed.id, 'propose', peter.id)).toBeNull()
  await moveNow(services, open, karim, { kind: 'withdraw', reason: '' })
})
