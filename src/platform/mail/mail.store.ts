import { z } from 'zod'
import type { Db, Tx } from '../database.ts'
import { inTransaction } from '../database.ts'
import type { Instant } from '../time.ts'
import type { MailAttachment } from './mail.ts'

/** A mail as it is stored. */
export interface StoredMail {
  id: string
  about: string
  to: string
  subject: string
  text: string
  html: string
  attachments: MailAttachment[]
  createdAt: Instant
}

const attachments = z.array(z.object({ name: z.string(), type: z.string(), sha256: z.string() }))

export const insertMail = async (tx: Tx, mail: StoredMail): Promise<void> => {
  await tx
    .insertInto('mail_message')
    .values({
      id: mail.id,
      subject_of: mail.about,
      recipient: mail.to,
      subject: mail.subject,
      body: mail.text,
      html: mail.html,
      attachments: JSON.stringify(mail.attachments),
      created_at: mail.createdAt,
    })
    .execute()
}

/** A stored mail and when it left; `null` when there is none. */
export const readMail = async (
  db: Db,
  id: string,
): Promise<(StoredMail & { sentAt: Instant | null }) | null> => {
  const row = await db
    .selectFrom('mail_message')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    about: row.subject_of,
    to: row.recipient,
    subject: row.subject,
    text: row.body,
    html: row.html,
    attachments: attachments.parse(row.attachments),
    createdAt: row.created_at,
    sentAt: row.sent_at,
  }
}

export const recordSent = (db: Db, id: string, at: Instant): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx.updateTable('mail_message').set({ sent_at: at }).where('id', '=', id).execute()
  })

export const recordFailure = (db: Db, id: string, reason: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx
      .updateTable('mail_message')
      .set((row) => ({ failures: row('failures', '+', 1), last_failure: reason.slice(0, 500) }))
      .where('id', '=', id)
      .execute()
  })

/** The mails about a subject, newest first, with whether they have left. */
export const mailsAbout = (db: Db, about: string) =>
  db
    .selectFrom('mail_message')
    .select(['id', 'recipient', 'subject', 'created_at', 'sent_at', 'failures'])
    .where('subject_of', '=', about)
    .orderBy('created_at', 'desc')
    .execute()
