import { expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import { DEMO_SCHOOL, DEMO_SECOND_SCHOOL } from '../access/index.ts'
import { auditOf } from '../platform/audit.ts'
import { inTransaction } from '../platform/database.ts'
import { plainDate, Temporal } from '../platform/time.ts'
import { findQualification } from '../structure/index.ts'
import {
  countPermissions,
  findCrossOver,
  grantPermission,
  listCrossOvers,
  loadRegisterFacts,
  permissionsOf,
  permissionsOfSchool,
  publishCrossOver,
  revokePermission,
} from './index.ts'
import { addCrossOverEntry, historyOf, registerVersion } from './register.store.ts'
import { experiment, publication } from './testing.ts'

const services = await testServices()
const { db } = services
await testPeople(services)
const said: string[] = []
await loadRegisterFacts(services, (line) => said.push(line))

const now = Temporal.Instant.from('2019-12-02T10:00:00Z')
const today = plainDate('2019-12-02')
const school = { organisationId: DEMO_SCHOOL.id, brin: DEMO_SCHOOL.brin, name: DEMO_SCHOOL.name }
const publish = (reference: string) =>
  inTransaction(db, (tx) => publishCrossOver(tx, publication(reference, { school }), now))

test('the 45 cross-overs of the experiment are there, and loading again changes nothing', async () => {
  expect(said).toEqual(['Register: 61 vermeldingen bijgewerkt'])
  const before = await registerVersion(db)
  await loadRegisterFacts(services, (line) => said.push(line))
  expect(await registerVersion(db)).toEqual(before)
  const all = await listCrossOvers(db, {}, today)
  expect(all.filter(({ record }) => Number(record.code) < 26045)).toHaveLength(45)
})

test('what is not known of a real cross-over stays unknown', async () => {
  const record = await findCrossOver(db, '26018')
  expect(record?.programmeType).toEqual({ value: null, certainty: 'unknown' })
  expect(record?.fields.map(({ share }) => share)).toEqual([0.6, 0.4])
  expect(record?.publishedOn.value).toBeNull()
  expect(await findCrossOver(db, '26099')).toBeNull()
})

test('only who offers it has a permission; others are named as involved', async () => {
  const record = await findCrossOver(db, '26001')
  expect((await permissionsOf(db, '26001')).map(({ id }) => id)).toEqual(['26001-1'])
  expect(record?.involved.map(({ role }) => role)).toEqual(['partner', 'plans', 'plans'])
})

test('twenty publications at once get twenty codes', async () => {
  const codes = await Promise.all(Array.from({ length: 20 }, (_, n) => publish(`CO-${n}`)))
  expect(new Set(codes).size).toBe(20)
  expect(codes.every((code) => /^260(4[5-9]|[5-9]\d)$/.test(code))).toBe(true)
})

test('one decision publishes once', async () => {
  const code = await publish('CO-once')
  await expect(publish('CO-once')).rejects.toThrow(/register_entry_decision/)
  const events = await auditOf(db, `register:${code}`)
  expect(events.map(({ kind }) => kind)).toEqual(['cross-over-published'])
})

test('a publication is there at once, with the permission of the school and its last intake', async () => {
  const code = await publish('CO-there')
  const [permission] = await permissionsOf(db, code)
  expect(permission).toMatchObject({ id: `${code}-1`, state: 'granted', school })
  expect(permission?.lastIntake).toEqual({ value: plainDate('2022-08-01'), certainty: 'inferred' })
  const [item] = await listCrossOvers(db, { text: code }, today)
  expect(item?.state).toBe('published')
})

test('a publication is a qualification of the structure too', async () => {
  const code = await publish('CO-structure')
  const found = await findQualification(db, code, today)
  expect(found?.qualification).toMatchObject({ kind: 'cross-over', level: 4, studyLoad: 4800 })
  expect(found?.coreTasks.map(({ code: task }) => task)).toEqual(['B1-K1'])
})

test('a second school gets a permission of its own, once', async () => {
  const code = await publish('CO-second')
  const grant = (reference: string) =>
    inTransaction(db, (tx) =>
      grantPermission(
        tx,
        {
          ...publication(reference),
          code,
          school: {
            organisationId: DEMO_SECOND_SCHOOL.id,
            brin: DEMO_SECOND_SCHOOL.brin,
            name: DEMO_SECOND_SCHOOL.name,
          },
        },
        now,
      ),
    )
  expect(await grant('CO-2a')).toEqual({ ok: true, value: `${code}-2` })
  expect(await grant('CO-2b')).toEqual({
    ok: false,
    error: { kind: 'already-permitted', id: `${code}-2` },
  })
  expect(await countPermissions(db, DEMO_SECOND_SCHOOL.id, today)).toBe(1)
})

test('a permission that is withdrawn no longer counts, from its day on, and stays readable', async () => {
  const code = await publish('CO-gone')
  const id = `${code}-1`
  const before = await countPermissions(db, DEMO_SCHOOL.id, plainDate('2021-01-01'))
  const revoke = () =>
    inTransaction(db, (tx) =>
      revokePermission(
        tx,
        {
          id,
          from: plainDate('2021-01-01'),
          reason: 'Op verzoek van de school.',
          author: 'system:test',
        },
        now,
      ),
    )
  expect(await revoke()).toEqual({ ok: true, value: null })
  expect(await revoke()).toEqual({ ok: false, error: { kind: 'already-revoked' } })
  expect(await countPermissions(db, DEMO_SCHOOL.id, plainDate('2021-01-01'))).toBe(before - 1)
  const mine = async (valid: string) =>
    (await permissionsOfSchool(db, DEMO_SCHOOL.id, { valid: plainDate(valid) })).find(
      (permission) => permission.id === id,
    )?.state
  expect(await mine('2020-12-31')).toBe('granted')
  expect(await mine('2021-01-01')).toBe('revoked')
})

test('a correction is a new entry: any pair of dates gives what held then as it was known then', async () => {
  const code = await publish('CO-times')
  const record = await findCrossOver(db, code)
  if (!record) throw new Error('not published')
  const add = (name: string, validFrom: string, at: string) =>
    inTransaction(db, (tx) =>
      addCrossOverEntry(
        tx,
        {
          record: { ...record, name },
          validFrom: plainDate(validFrom),
          author: 'system:test',
          reason: 'Naam',
        },
        Temporal.Instant.from(at),
      ),
    )
  await add('Nieuwe naam', '2021-08-01', '2020-03-01T10:00:00Z')
  await add('Verbeterde eerste naam', '2019-12-02', '2020-05-01T10:00:00Z')
  const name = async (valid: string, known: string) =>
    (await findCrossOver(db, code, { valid: plainDate(valid), known: plainDate(known) }))?.name
  expect(await name('2020-01-01', '2019-12-01')).toBeUndefined()
  expect(await name('2020-01-01', '2019-12-02')).toBe('Voorbeeldvakman dak en tuin')
  expect(await name('2022-01-01', '2020-02-29')).toBe('Voorbeeldvakman dak en tuin')
  expect(await name('2022-01-01', '2020-03-01')).toBe('Nieuwe naam')
  expect(await name('2020-01-01', '2020-03-01')).toBe('Voorbeeldvakman dak en tuin')
  expect(await name('2020-01-01', '2020-05-01')).toBe('Verbeterde eerste naam')
  expect(await name('2022-01-01', '2020-05-01')).toBe('Nieuwe naam')
  expect(await historyOf(db, code)).toHaveLength(3)
})

test('nothing in the register can be changed or removed', async () => {
  const rows = db.updateTable('register_entry').set({ reason: 'x' })
  await expect(rows.execute()).rejects.toThrow(/only ever added/)
  await expect(db.deleteFrom('permission_entry').execute()).rejects.toThrow(/only ever added/)
})

test('the shortened route is refused for a code that is not there', async () => {
  const result = await inTransaction(db, (tx) =>
    grantPermission(tx, { ...publication('CO-none'), code: '26099', scheme: experiment() }, now),
  )
  expect(result).toEqual({ ok: false, error: { kind: 'unknown-code' } })
})
