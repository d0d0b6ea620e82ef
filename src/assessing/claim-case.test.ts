import { expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import type { Person } from '../access/index.ts'
import { readApplication, subjectOf } from '../applying/index.ts'
import { auditOf } from '../platform/audit.ts'
import { assignCase, claimCase, releaseCase } from './claim-case.ts'
import { fileNew } from './testing.ts'

const services = await testServices()
const people = await testPeople(services)
const { karim, peter, nadia, wim } = people
if (!karim || !peter || !nadia || !wim) throw new Error('The demo accounts changed.')
const now = services.clock.now()
const handlerOf = async (id: string) => (await readApplication(services.db, id))?.handlerId

test('two handlers at once: one gets the case, the other is told', async () => {
  const { id } = await fileNew(services, karim)
  const both = await Promise.all(
    [peter, nadia].map((handler) => claimCase(services, id, handler, now)),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'taken' } })
  expect((await auditOf(services.db, subjectOf(id))).at(-1)?.kind).toBe('handler-changed')
})

test('only who has a case gives it back', async () => {
  const { id } = await fileNew(services, karim)
  await claimCase(services, id, peter, now)
  expect(await releaseCase(services, id, nadia, now)).toMatchObject({ error: { code: 'taken' } })
  expect(await handlerOf(id)).toBe(peter.id)
  expect(await releaseCase(services, id, peter, now)).toMatchObject({ ok: true })
  expect(await handlerOf(id)).toBeNull()
})

test('a manager moves a case from one handler to another, as long as it is where it was', async () => {
  const { id } = await fileNew(services, karim)
  await claimCase(services, id, peter, now)
  const assign = (from: string | null, to: Person) =>
    assignCase(services, { applicationId: id, from, toId: to.id, actor: nadia, now })
  expect(await assign(null, nadia)).toMatchObject({ error: { code: 'taken' } })
  expect(await assign(peter.id, nadia)).toMatchObject({ ok: true })
  expect(await handlerOf(id)).toBe(nadia.id)
  expect(await assign(nadia.id, wim)).toMatchObject({ error: { code: 'no-handler' } })
})

test('nobody takes a case of their own school', async () => {
  const { id } = await fileNew(services, karim)
  const insider: Person = { ...peter, organisation: karim.organisation }
  expect(await claimCase(services, id, insider, now)).toMatchObject({
    error: { code: 'own-school' },
  })
})
