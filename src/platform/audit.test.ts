import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { appendAudit, auditOf, checkAudit } from './audit.ts'
import { inTransaction } from './database.ts'
import { Temporal } from './time.ts'

const db = await testDatabase()
const at = Temporal.Instant.from('2019-10-01T10:00:00Z')
const entry = (subject: string, kind: string) => ({
  at,
  actor: 'p',
  subject,
  kind,
  data: { b: 1, a: ['x'] },
})

test('events of a subject come back in order, and the chain holds', async () => {
  for (const kind of ['made', 'filed'])
    await inTransaction(db, (tx) => appendAudit(tx, entry('application:1', kind)))
  expect((await auditOf(db, 'application:1')).map((event) => event.kind)).toEqual(['made', 'filed'])
  expect((await checkAudit(db)).filter((fault) => fault.subject === 'application:1')).toEqual([])
})

test('rows cannot be changed or removed through the product', async () => {
  await inTransaction(db, (tx) => appendAudit(tx, entry('application:2', 'made')))
  await expect(sql`update audit_event set kind = 'x'`.execute(db)).rejects.toThrow(
    'only ever added',
  )
  await expect(sql`delete from audit_event`.execute(db)).rejects.toThrow('only ever added')
})

test('somebody with the keys of the database who changes a row is found out', async () => {
  for (const kind of ['made', 'filed'])
    await inTransaction(db, (tx) => appendAudit(tx, entry('application:3', kind)))
  await inTransaction(db, async (tx) => {
    await sql`alter table audit_event disable trigger audit_event_only_grows`.execute(tx)
    await sql`update audit_event set actor = 'q' where subject = 'application:3' and seq = 1`.execute(
      tx,
    )
    await sql`alter table audit_event enable trigger audit_event_only_grows`.execute(tx)
  })
  expect(await checkAudit(db)).toContainEqual({ subject: 'application:3', seq: 1, reason: 'hash' })
})

test('the event belongs to the change: when the change fails there is no event', async () => {
  const failing = inTransaction(db, async (tx) => {
    await appendAudit(tx, entry('application:4', 'made'))
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await auditOf(db, 'application:4')).toEqual([])
})
