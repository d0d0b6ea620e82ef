import { expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import { auditOf } from '../platform/audit.ts'
import { inTransaction } from '../platform/database.ts'
import { compositionsOf, ownedCompositions, readComposition } from './composition.store.ts'
import {
  adoptComposition,
  recoverComposition,
  removeComposition,
  shareComposition,
} from './keep-composition.ts'
import { copyComposition } from './make-composition.ts'
import { removeOldCompositionsJob } from './remove-old-compositions.ts'
import { freezeComposition } from './revision.store.ts'
import { accessTo } from './stored-composition.ts'
import { adding, at, change, makeEmpty, reader, visitor } from './testing.ts'

const services = await testServices()
const people = await testPeople(services)
const { db } = services
const schoolOf = (name: string) => people[name]?.organisation.id ?? ''

const adopt = (id: string, by = visitor()) =>
  inTransaction(db, (tx) => adoptComposition(tx, id, by, at('10:00')))
const remove = (id: string, by = visitor()) =>
  inTransaction(db, (tx) => removeComposition(tx, id, by, at('10:00')))

test('what a browser made becomes the school’s of who signs in there', async () => {
  const id = await makeEmpty(db, visitor('sanne-her-browser'))
  const signedIn = { ...reader(people.sanne), keyHash: 'sanne-her-browser' }
  expect(await adopt(id, visitor('sanne-her-browser'))).toMatchObject({
    error: { kind: 'no-school' },
  })
  expect(await adopt(id, { ...reader(people.peter), keyHash: 'sanne-her-browser' })).toMatchObject({
    error: { kind: 'no-school' },
  })
  expect(await adopt(id, { ...reader(people.femke), keyHash: 'another' })).toMatchObject({
    error: { kind: 'not-yours' },
  })
  expect(await adopt(id, signedIn)).toMatchObject({ ok: true })
  expect((await compositionsOf(db, schoolOf('sanne'))).map((it) => it.id)).toContain(id)
  expect(
    await change(db, id, { kind: 'set-level', level: 3 }, visitor('sanne-her-browser')),
  ).toMatchObject({ error: { kind: 'not-yours' } })
  expect((await auditOf(db, `composition:${id}`)).map(({ kind }) => kind)).toEqual([
    'composition-adopted',
  ])
})

test('a stranger may look at what a browser made, and at a school’s only when it is shared', async () => {
  const stranger = visitor('stranger')
  const ofBrowser = await makeEmpty(db, visitor())
  const ofSchool = await makeEmpty(db, reader(people.sanne))
  const access = async (id: string) => {
    const stored = await readComposition(db, id)
    return stored && accessTo(stored, stranger)
  }
  expect(await access(ofBrowser)).toBe('look')
  expect(await access(ofSchool)).toBe('none')
  const share = (shared: boolean) =>
    inTransaction(db, (tx) =>
      shareComposition(tx, { id: ofSchool, shared }, reader(people.sanne), at('10:00')),
    )
  await share(true)
  expect(await access(ofSchool)).toBe('look')
  await share(false)
  expect(await access(ofSchool)).toBe('none')
})

test('a copy is one’s own and leaves the original alone', async () => {
  const id = await makeEmpty(db, visitor(), 'Bouw en zorg')
  await change(db, id, adding('Meet'), visitor())
  const copy = (by: ReturnType<typeof visitor>) =>
    inTransaction(db, (tx) => copyComposition(tx, id, by, at('10:00')))
  const made = await copy(reader(people.femke))
  if (!made.ok) throw new Error('not copied')
  expect(await readComposition(db, made.value)).toMatchObject({
    owner: { kind: 'school', organisationId: schoolOf('femke') },
    doc: { title: 'Bouw en zorg (kopie)' },
    version: 1,
  })
  await change(db, made.value, { kind: 'set-level', level: 2 }, reader(people.femke))
  expect((await readComposition(db, id))?.doc.level).toBe(null)
  const hidden = await makeEmpty(db, reader(people.sanne))
  const refused = await inTransaction(db, (tx) =>
    copyComposition(tx, hidden, reader(people.femke), at('10:00')),
  )
  expect(refused).toMatchObject({ error: { kind: 'not-yours' } })
})

test('what was removed can be brought back, and is not changed meanwhile', async () => {
  const id = await makeEmpty(db, reader(people.sanne))
  const sanne = reader(people.sanne)
  expect(await remove(id, reader(people.femke))).toMatchObject({ error: { kind: 'not-yours' } })
  expect(await remove(id, sanne)).toMatchObject({ ok: true })
  expect((await compositionsOf(db, schoolOf('sanne'))).map((it) => it.id)).not.toContain(id)
  expect(await change(db, id, { kind: 'set-level', level: 3 }, sanne)).toMatchObject({
    error: { kind: 'removed' },
  })
  await inTransaction(db, (tx) => recoverComposition(tx, id, sanne, at('11:00')))
  expect(await change(db, id, { kind: 'set-level', level: 3 }, sanne)).toMatchObject({ ok: true })
})

test('what was handed in cannot be removed', async () => {
  const id = await makeEmpty(db, reader(people.sanne))
  await inTransaction(db, (tx) => freezeComposition(tx, id, 1, at('09:00')))
  expect(await remove(id, reader(people.sanne))).toMatchObject({ error: { kind: 'handed-in' } })
})

test('the nightly job removes what is old for good, and nothing else', async () => {
  const owner = { kind: 'browser', keyHash: 'nightly' } as const
  const by = visitor('nightly')
  const [kept, removed, frozen] = [
    await makeEmpty(db, by, 'blijft'),
    await makeEmpty(db, by, 'weg'),
    await makeEmpty(db, by, 'ingediend'),
  ]
  await remove(removed, by)
  await inTransaction(db, (tx) => freezeComposition(tx, frozen, 1, at('09:00')))
  const titles = async () =>
    (await ownedCompositions(db, owner)).map(({ doc }) => doc.title).toSorted()
  const run = async (day: string) => {
    services.setNow(`${day}T03:40:00Z`)
    await removeOldCompositionsJob.run(services, {})
  }
  await run('2019-10-30')
  expect(await titles()).toEqual(['blijft', 'ingediend', 'weg'])
  await run('2019-11-01')
  expect(await titles()).toEqual(['blijft', 'ingediend'])
  expect((await readComposition(db, kept))?.version).toBe(1)
  await run('2020-03-29')
  expect(await titles()).toEqual(['blijft', 'ingediend'])
  await run('2020-03-30')
  expect(await titles()).toEqual(['ingediend'])
})
