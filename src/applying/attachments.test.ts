import { createServer } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import { inTransaction } from '../platform/database.ts'
import type { Services } from '../platform/services.ts'
import { addAttachment } from './add-attachment.ts'
import { type Attachment, attachmentsAt, mayOpen } from './attachment.ts'
import { attachmentsOf } from './attachment.store.ts'
import { removeAttachment } from './remove-attachment.ts'
import { scanAttachmentJob } from './scan-attachment.ts'
import { fileAsIs, putDraft } from './testing.ts'

const services = await testServices()
const people = await testPeople(services)
const { sanne, karim, femke } = people
if (!sanne || !karim || !femke) throw new Error('The demo accounts changed.')

async function* content(text: string) {
  yield Buffer.from(text)
}

const stored = async (text: string) => {
  const kept = await services.files.put(content(text), { maxBytes: 1000 })
  if (!kept.ok) throw new Error(kept.error.kind)
  return { name: 'stuk.txt', type: 'text/plain', ...kept.value }
}

const add = async (
  applicationId: string,
  text: string,
  over: Partial<Parameters<typeof addAttachment>[2]> = {},
  on: Services = services,
) => {
  const file = await stored(text)
  return inTransaction(services.db, (tx) =>
    addAttachment(tx, on, {
      applicationId,
      slot: 'other',
      file,
      actor: sanne,
      now: services.clock.now(),
      ...over,
    }),
  )
}

const remove = (applicationId: string, attachmentId: string, actor = sanne) =>
  inTransaction(services.db, (tx) =>
    removeAttachment(tx, { applicationId, attachmentId, actor, now: services.clock.now() }),
  )

const names = (all: Attachment[], version: number | null) =>
  attachmentsAt(all, version).map(({ sha256 }) => sha256.slice(0, 6))

test('what was handed in keeps its files, whatever is replaced or taken away later', async () => {
  const draft = await putDraft(services, sanne)
  const one = await add(draft.id, 'een')
  const two = await add(draft.id, 'twee')
  const before = await attachmentsOf(services.db, draft.id)
  const version = Math.max(...before.map(({ sinceVersion }) => sinceVersion))
  if (!one.ok || !two.ok) throw new Error('Not added.')
  await add(draft.id, 'drie', { replaces: one.value.id })
  await remove(draft.id, two.value.id)
  const after = await attachmentsOf(services.db, draft.id)
  expect(names(after, version)).toEqual(names(before, null))
  expect(names(after, version + 1)).not.toContain(names(before, null)[0])
  expect(names(after, version + 1)).toHaveLength(2)
  expect(names(after, null)).toHaveLength(1)
  expect(after.find(({ id }) => id === one.value.id)?.replacedBy).not.toBeNull()
})

test('the same content in one slot once, in another slot again, and anew after it was taken away', async () => {
  const draft = await putDraft(services, sanne)
  const first = await add(draft.id, 'zelfde')
  expect(await add(draft.id, 'zelfde')).toEqual({ ok: false, error: { code: 'duplicate' } })
  expect((await add(draft.id, 'zelfde', { slot: 'cohort-plan' })).ok).toBe(true)
  if (first.ok) await remove(draft.id, first.value.id)
  expect((await add(draft.id, 'zelfde')).ok).toBe(true)
})

test('two at once: both are there, each at a version of its own', async () => {
  const draft = await putDraft(services, sanne)
  await Promise.all([add(draft.id, 'links'), add(draft.id, 'rechts', { actor: karim })])
  const all = await attachmentsOf(services.db, draft.id)
  expect(new Set(all.map(({ sinceVersion }) => sinceVersion)).size).toBe(2)
})

test('taken away twice is once', async () => {
  const draft = await putDraft(services, sanne)
  const added = await add(draft.id, 'weg')
  if (!added.ok) throw new Error('Not added.')
  const twice = await Promise.all([
    remove(draft.id, added.value.id),
    remove(draft.id, added.value.id),
  ])
  expect(twice.every(({ ok }) => ok)).toBe(true)
})

test('not to an application of another school, nor to one that was filed', async () => {
  const draft = await putDraft(services, sanne)
  expect(await add(draft.id, 'x', { actor: femke })).toMatchObject({
    error: { code: 'not-found' },
  })
  await fileAsIs(services, draft, karim)
  expect(await add(draft.id, 'x')).toMatchObject({ error: { code: 'not-editable' } })
})

const clamd = (reply: string) => {
  const server = createServer((socket) => {
    socket.on('data', (data) => {
      if (data.subarray(-4).equals(Buffer.alloc(4))) socket.end(`${reply}\0`)
    })
  })
  afterAll(() => server.close())
  return new Promise<string>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
    }),
  )
}

const scannedBy = async (reply: string) => {
  const scanner = await clamd(reply)
  const on: Services = { ...services, settings: { ...services.settings, scanner } }
  const draft = await putDraft(services, sanne)
  const added = await add(draft.id, `met scanner ${reply}`, {}, on)
  if (!added.ok) throw new Error('Not added.')
  const [waiting] = await attachmentsOf(services.db, draft.id)
  expect(waiting?.scan).toEqual({ kind: 'waiting' })
  expect(waiting && mayOpen(waiting)).toBe(false)
  const ran = await scanAttachmentJob.run(on, { id: added.value.id }).catch((e: Error) => e.message)
  const [scanned] = await attachmentsOf(services.db, draft.id)
  return { scan: scanned?.scan, ran }
}

test('with a scanner a file waits for its verdict, which is kept; without one that is told', async () => {
  expect((await scannedBy('stream: OK')).scan).toEqual({ kind: 'clean' })
  expect((await scannedBy('stream: Eicar FOUND')).scan).toEqual({
    kind: 'infected',
    name: 'Eicar',
  })
  const failed = await scannedBy('stream: ERROR')
  expect(failed).toEqual({ scan: { kind: 'waiting' }, ran: 'The scanner gave no verdict.' })
})
