import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { type Db, inTransaction } from '../database.ts'
import type { Clock } from '../clock.ts'

/** A mail server inside the demo: it takes everything and keeps it for `/demo/postvak`. */
export interface DemoMailbox {
  /** Where it listens, as smtp://127.0.0.1:…. */
  url: string
  close: () => Promise<void>
}

const keep = (db: Db, clock: Clock, raw: Buffer): Promise<void> =>
  inTransaction(db, async (tx) => {
    const mail = await simpleParser(raw)
    const to = mail.to ? [mail.to].flat().map((address) => address.text) : []
    await tx
      .insertInto('demo_mail')
      .values({
        message_id: mail.messageId ?? '',
        recipient: to.join(', '),
        subject: mail.subject ?? '',
        body: mail.text ?? '',
        html: mail.html || '',
        received_at: clock.now(),
      })
      .onConflict((conflict) => conflict.column('message_id').doNothing())
      .execute()
  })

const serverThatKeeps = (db: Db, clock: Clock): SMTPServer =>
  new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      stream
        .toArray()
        .then((chunks) => keep(db, clock, Buffer.concat(chunks)))
        .then(() => done(), done)
    },
  })

/** Starts the mail server of the demo on a free port. */
export const startDemoMailbox = (db: Db, clock: Clock): Promise<DemoMailbox> =>
  new Promise((resolve, reject) => {
    const server = serverThatKeeps(db, clock)
    server.once('error', reject)
    const listener = server.listen(0, '127.0.0.1', () => {
      const address = listener.address()
      if (address === null || typeof address === 'string')
        return reject(new Error('The demo mailbox has no port.'))
      resolve({
        url: `smtp://127.0.0.1:${address.port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      })
    })
  })

/** What the demo mailbox holds, newest first; for one address when it is named. */
export const demoMails = (db: Db, recipient: string | null) =>
  db
    .selectFrom('demo_mail')
    .selectAll()
    .$if(recipient !== null, (query) => query.where('recipient', 'ilike', `%${recipient}%`))
    .orderBy('id', 'desc')
    .limit(200)
    .execute()

/** One mail of the demo mailbox. */
export const demoMail = (db: Db, id: number) =>
  db.selectFrom('demo_mail').selectAll().where('id', '=', id).executeTakeFirst()
