import { expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import { auditOf } from '../platform/audit.ts'
import { inTransaction } from '../platform/database.ts'
import { compositionsOf, readComposition } from './composition.store.ts'
import type { ComposeCommand } from './engine/index.ts'
import { emptyComposition, partsOf } from './engine/index.ts'
import { compositionAt, freezeComposition, insertRevision, revisionsOf } from './revision.store.ts'
import { adding, at, change, makeEmpty, reader, visitor } from './testing.ts'
import { redoComposition, restoreVersion, undoComposition } from './undo-composition.ts'

const services = await testServices()
const people = await testPeople(services)
const { db } = services

const titlesOf = async (id: string) => {
  const stored = await readComposition(db, id)
  return stored ? partsOf(stored.doc).map(({ title }) => title) : []
}

const undo = (id: string, version: number, by = visitor()) =>
  inTransaction(db, (tx) => undoComposition(tx, { id, version }, by, at('10:00')))
const redo = (id: string, version: number, by = visitor()) =>
  inTransaction(db, (tx) => redoComposition(tx, { id, version }, by, at('10:00')))

test('each change makes a version that says what was done', async () => {
  const id = await makeEmpty(db, visitor())
  await change(db, id, adding('Meet'), visitor())
  await change(db, id, { kind: 'set-level', level: 3 }, visitor())
  const revisions = await revisionsOf(db, id)
  expect(
    revisions.map(({ version, change }) => [version, change.kind, change.what ?? change.to]),
  ).toEqual([
    [3, 'set-level', 3],
    [2, 'add-work-process', 'Meet'],
    [1, 'made', undefined],
  ])
  expect(await compositionAt(db, id, 2)).toMatchObject({ level: null })
})

test('a change that changes nothing makes no version', async () => {
  const id = await makeEmpty(db, visitor(), 'Naam')
  const done = await change(db, id, { kind: 'set-title', title: 'Naam' }, visitor())
  expect(done).toEqual({ ok: true, value: { version: 1, change: null } })
  expect(await revisionsOf(db, id)).toHaveLength(1)
})

test('editors at the same time lose nothing of each other', async () => {
  const id = await makeEmpty(db, reader(people.sanne))
  const titles = ['Meet', 'Zaagt', 'Levert op', 'Verzorgt', 'Begeleidt', 'Rapporteert']
  const done = await Promise.all(
    titles.map((title, i) =>
      change(db, id, adding(title), reader(i % 2 ? people.sanne : people.karim)),
    ),
  )
  expect(done.every(({ ok }) => ok)).toBe(true)
  expect((await titlesOf(id)).toSorted()).toEqual([
    'Begeleidt',
    'Levert op',
    'Meet',
    'Rapporteert',
    'Verzorgt',
    'Zaagt',
  ])
  expect((await readComposition(db, id))?.version).toBe(7)
})

test('undo and redo walk the changes back and forth', async () => {
  const id = await makeEmpty(db, visitor())
  await change(db, id, adding('Meet'), visitor())
  await change(db, id, adding('Verzorgt'), visitor())
  expect(await undo(id, 3)).toMatchObject({ ok: true })
  expect(await titlesOf(id)).toEqual(['Meet'])
  expect(await undo(id, 4)).toMatchObject({ ok: true })
  expect(await titlesOf(id)).toEqual([])
  expect(await readComposition(db, id)).toMatchObject({ canUndo: false, canRedo: true, version: 5 })
  const [last] = await revisionsOf(db, id)
  expect(last?.change).toMatchObject({ kind: 'undone', of: { kind: 'add-work-process' } })
  expect(await undo(id, 5)).toMatchObject({ error: { kind: 'nothing-to-undo' } })
  await redo(id, 5)
  await redo(id, 6)
  expect(await titlesOf(id)).toEqual(['Meet', 'Verzorgt'])
  expect(await redo(id, 7)).toMatchObject({ error: { kind: 'nothing-to-redo' } })
})

test('a change after an undo takes the redo away', async () => {
  const id = await makeEmpty(db, visitor())
  await change(db, id, adding('Meet'), visitor())
  await undo(id, 2)
  await change(db, id, adding('Begeleidt'), visitor())
  expect(await readComposition(db, id)).toMatchObject({ canRedo: false, canUndo: true })
  await undo(id, 4)
  expect(await titlesOf(id)).toEqual([])
})

test('nobody undoes what they have not seen', async () => {
  const id = await makeEmpty(db, visitor())
  await change(db, id, adding('Meet'), visitor())
  await change(db, id, adding('Verzorgt'), visitor())
  expect(await undo(id, 2)).toMatchObject({ error: { kind: 'changed-meanwhile' } })
  expect(await titlesOf(id)).toHaveLength(2)
})

test('an older version comes back as a new one that can be undone', async () => {
  const id = await makeEmpty(db, visitor())
  await change(db, id, adding('Meet'), visitor())
  await change(db, id, adding('Verzorgt'), visitor())
  const restore = (version: number) =>
    inTransaction(db, (tx) => restoreVersion(tx, { id, version }, visitor(), at('10:00')))
  expect(await restore(2)).toMatchObject({ ok: true, value: { version: 4 } })
  expect(await titlesOf(id)).toEqual(['Meet'])
  expect(await restore(9)).toMatchObject({ error: { kind: 'unknown-version' } })
  await undo(id, 4)
  expect(await titlesOf(id)).toHaveLength(2)
})

test('a version that was handed in can never change or go, and editing goes on', async () => {
  const id = await makeEmpty(db, reader(people.sanne))
  await change(db, id, adding('Meet'), reader(people.sanne))
  expect(await inTransaction(db, (tx) => freezeComposition(tx, id, 2, at('11:00')))).toBe(true)
  expect(await inTransaction(db, (tx) => freezeComposition(tx, id, 2, at('12:00')))).toBe(true)
  expect(await inTransaction(db, (tx) => freezeComposition(tx, id, 9, at('12:00')))).toBe(false)
  const frozen = await compositionAt(db, id, 2)
  await change(db, id, { kind: 'set-level', level: 4 }, reader(people.sanne))
  expect(await compositionAt(db, id, 2)).toEqual(frozen)
  expect((await readComposition(db, id))?.doc.level).toBe(4)
  const rewrite = db
    .updateTable('composition_revision')
    .set({ doc: '{}' })
    .where('composition_id', '=', id)
    .where('version', '=', 2)
    .execute()
  await expect(rewrite).rejects.toThrow(/cannot change/)
  const remove = db.deleteFrom('composition').where('id', '=', id).execute()
  await expect(remove).rejects.toThrow(/frozen/)
})

test('a fault of the engine changes nothing and says what to do', async () => {
  const id = await makeEmpty(db, visitor())
  expect(
    await change(db, id, { ...adding('Meet'), code: 'B9-K1-W1' } as ComposeCommand, visitor()),
  ).toMatchObject({
    error: { kind: 'unknown-source' },
  })
  await change(db, id, adding('Meet'), visitor())
  expect(await change(db, id, adding('Meet'), visitor())).toMatchObject({
    error: { kind: 'already-present' },
  })
  expect((await readComposition(db, id))?.version).toBe(2)
})

test('only who may edit changes it: the school, or the browser that made it', async () => {
  const ofBrowser = await makeEmpty(db, visitor('mine'))
  const ofSchool = await makeEmpty(db, reader(people.sanne))
  const level = { kind: 'set-level', level: 2 } as const
  const refused = { error: { kind: 'not-yours' } }
  expect(await change(db, ofBrowser, level, visitor('other'))).toMatchObject(refused)
  expect(await change(db, ofBrowser, level, reader(people.sanne))).toMatchObject(refused)
  expect(await change(db, ofSchool, level, visitor('mine'))).toMatchObject(refused)
  expect(await change(db, ofSchool, level, reader(people.femke))).toMatchObject(refused)
  expect(await change(db, ofSchool, level, reader(people.peter))).toMatchObject(refused)
  expect(await change(db, ofSchool, level, reader(people.karim))).toMatchObject({ ok: true })
  expect(await change(db, crypto.randomUUID(), level, visitor())).toMatchObject(refused)
})

test('what a school does is audited, what a visitor does is not', async () => {
  const ofSchool = await makeEmpty(db, reader(people.sanne))
  await change(db, ofSchool, adding('Meet'), reader(people.karim))
  const events = await auditOf(db, `composition:${ofSchool}`)
  expect(events.map(({ kind, actor, data }) => ({ kind, actor, data }))).toEqual([
    { kind: 'composition-made', actor: people.sanne?.id, data: { change: 'made' } },
    {
      kind: 'composition-changed',
      actor: people.karim?.id,
      data: { version: 2, change: 'add-work-process' },
    },
  ])
  const ofBrowser = await makeEmpty(db, visitor())
  await change(db, ofBrowser, adding('Meet'), visitor())
  expect(await auditOf(db, `composition:${ofBrowser}`)).toEqual([])
})

test('a school sees its compositions, the one that changed last first', async () => {
  const femke = reader(people.femke)
  const first = await makeEmpty(db, femke, 'Eerste')
  const second = await makeEmpty(db, femke, 'Tweede')
  await change(db, first, { kind: 'set-level', level: 3 }, femke)
  const found = await compositionsOf(db, people.femke?.organisation.id ?? '')
  expect(found.map(({ id }) => id)).toEqual([first, second])
})

test('a version that does not follow on the latest is not written', async () => {
  const id = await makeEmpty(db, visitor())
  await change(db, id, adding('Meet'), visitor())
  const doc = (await compositionAt(db, id, 1)) ?? emptyComposition()
  const late = { after: 1, doc, sameAs: null, change: { kind: 'made' }, parent: 1 } as const
  const written = await inTransaction(db, (tx) =>
    insertRevision(
      tx,
      id,
      { ...late, undo: { cursor: 2, redo: [] } },
      { by: null, now: at('10:00') },
    ),
  )
  expect(written).toBe(false)
  expect(await titlesOf(id)).toEqual(['Meet'])
})
