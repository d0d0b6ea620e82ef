import { describe, expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import type { Person } from '../access/index.ts'
import { auditOf } from '../platform/audit.ts'
import { inTransaction } from '../platform/database.ts'
import type { Answers } from './answers.ts'
import { subjectOf } from './application.ts'
import { readApplication } from './application.store.ts'
import type { Edit } from './merge.ts'
import { answersAt } from './revision.store.ts'
import { saveStep, type StepSave } from './save-step.ts'
import { rowsOf } from './step.ts'
import { stepOf } from './steps.ts'
import { fileAsIs, putDraft } from './testing.ts'

const services = await testServices()
const people = await testPeople(services)
const { sanne, karim, femke } = people
if (!sanne || !karim || !femke) throw new Error('The demo accounts changed.')

const applicant = stepOf('applicant')
const cohorts = stepOf('cohorts')
const BASE: Answers = { 'applicant.name': 'Sanne', 'applicant.role': 'Adviseur' }

const save = (
  applicationId: string,
  shownVersion: number,
  edit: Edit,
  over: Partial<StepSave> = {},
) =>
  inTransaction(services.db, (tx) =>
    saveStep(tx, {
      applicationId,
      shownVersion,
      step: applicant,
      edit,
      actor: sanne,
      now: services.clock.now(),
      ...over,
    }),
  )

const answersOfDraft = async (id: string) => (await readApplication(services.db, id))?.answers

test('anything may be saved, and stays as it was typed', async () => {
  const draft = await putDraft(services, sanne)
  const typed = { 'applicant.email': ' geen adres ', 'applicant.phone': '?' }
  const saved = await save(draft.id, draft.version, typed)
  expect(saved).toMatchObject({ ok: true, value: { conflicts: [] } })
  expect(await answersOfDraft(draft.id)).toEqual(typed)
  expect((await auditOf(services.db, subjectOf(draft.id))).at(-1)).toMatchObject({
    kind: 'step-saved',
    actor: sanne.id,
    data: { step: 'applicant', version: draft.version + 1 },
  })
})

test('saving what is there already makes no new version', async () => {
  const draft = await putDraft(services, sanne, BASE)
  const saved = await save(draft.id, draft.version, { 'applicant.name': 'Sanne' })
  expect(saved.ok && saved.value.application.version).toBe(draft.version)
})

describe('two people in one draft', () => {
  test('different questions: both are kept', async () => {
    const draft = await putDraft(services, sanne, BASE)
    await save(draft.id, draft.version, { ...BASE, 'applicant.name': 'Sanne de Wit' })
    const second = await save(
      draft.id,
      draft.version,
      { ...BASE, 'applicant.role': 'Bestuurder' },
      { actor: karim },
    )
    expect(second).toMatchObject({ ok: true, value: { conflicts: [] } })
    expect(await answersOfDraft(draft.id)).toEqual({
      'applicant.name': 'Sanne de Wit',
      'applicant.role': 'Bestuurder',
    })
  })

  test('the same question: nothing is overwritten, and it is told who wrote the other answer and when', async () => {
    const draft = await putDraft(services, sanne, BASE)
    services.setNow('2019-10-01T09:00:00Z')
    await save(draft.id, draft.version, { 'applicant.name': 'Karim' }, { actor: karim })
    services.setNow('2019-10-01T10:00:00Z')
    await save(draft.id, draft.version + 1, { 'applicant.role': 'Iets anders' })
    const second = await save(draft.id, draft.version, {
      'applicant.name': 'Femke',
      'applicant.phone': '06 12345678',
    })
    services.setNow('2019-10-01T08:00:00Z')
    const conflicts = second.ok ? second.value.conflicts : []
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]).toMatchObject({
      question: 'applicant.name',
      mine: { 'applicant.name': 'Femke' },
      theirs: { 'applicant.name': 'Karim' },
      by: 'Karim Yildiz',
    })
    expect(conflicts[0]?.at.toString()).toBe('2019-10-01T09:00:00Z')
    expect(await answersOfDraft(draft.id)).toMatchObject({
      'applicant.name': 'Karim',
      'applicant.phone': '06 12345678',
    })
  })

  test('at the very same moment: no answer is lost', async () => {
    const draft = await putDraft(services, sanne, BASE)
    const fields = ['name', 'role', 'email', 'phone']
    const all = await Promise.all(
      fields.map((field) =>
        save(draft.id, draft.version, { ...BASE, [`applicant.${field}`]: field }),
      ),
    )
    expect(all.every((one) => one.ok && one.value.conflicts.length === 0)).toBe(true)
    expect(await answersOfDraft(draft.id)).toEqual({
      'applicant.name': 'name',
      'applicant.role': 'role',
      'applicant.email': 'email',
      'applicant.phone': 'phone',
    })
  })

  test('both add a row: there are two', async () => {
    const draft = await putDraft(services, sanne)
    const add = { step: cohorts, addRow: {} }
    await Promise.all([
      save(draft.id, draft.version, {}, add),
      save(draft.id, draft.version, {}, { ...add, actor: karim }),
    ])
    expect(rowsOf(cohorts, (await answersOfDraft(draft.id)) ?? {})).toEqual(['c1', 'c2'])
  })

  test('one takes a row away that the other filled in meanwhile: asked first', async () => {
    const row = { 'cohorts.c1.students': '', 'cohorts.c1.pathway': '' }
    const draft = await putDraft(services, sanne, row)
    await save(draft.id, draft.version, { 'cohorts.c1.students': '20' }, { step: cohorts })
    const removed = await save(draft.id, draft.version, row, { step: cohorts, removeRow: 'c1' })
    expect(removed.ok && removed.value.conflicts.map(({ question }) => question)).toEqual([
      'cohorts.c1.students',
    ])
    expect(rowsOf(cohorts, (await answersOfDraft(draft.id)) ?? {})).toEqual(['c1'])
  })
})

test('a row is added and taken away, with everything in it', async () => {
  const draft = await putDraft(services, sanne)
  await save(draft.id, draft.version, {}, { step: cohorts, addRow: { students: '12' } })
  expect(await answersOfDraft(draft.id)).toMatchObject({ 'cohorts.c1.students': '12' })
  await save(draft.id, draft.version + 1, {}, { step: cohorts, removeRow: 'c1' })
  expect(await answersOfDraft(draft.id)).toEqual({})
})

test('every earlier version can be read back', async () => {
  const draft = await putDraft(services, sanne, BASE)
  await save(draft.id, draft.version, { 'applicant.name': 'Een' })
  await save(draft.id, draft.version + 1, { 'applicant.name': 'Twee' })
  const at = (version: number) => answersAt(services.db, draft.id, version)
  expect((await at(draft.version))['applicant.name']).toBe('Sanne')
  expect((await at(draft.version + 1))['applicant.name']).toBe('Een')
  expect((await at(draft.version + 9))['applicant.name']).toBe('Twee')
})

test('somebody else’s draft looks as if it was not there; a filed one is not changed', async () => {
  const draft = await putDraft(services, sanne, BASE)
  const edit = { 'applicant.name': 'x' }
  expect(await save(draft.id, draft.version, edit, { actor: femke as Person })).toEqual({
    ok: false,
    error: { code: 'not-found' },
  })
  await fileAsIs(services, draft, karim)
  expect(await save(draft.id, draft.version, edit)).toEqual({
    ok: false,
    error: { code: 'not-editable' },
  })
  expect(await answersOfDraft(draft.id)).toEqual(BASE)
})
