import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { contentMail } from '../content/content.ts'
import type { Values } from '../content/fill.ts'
import type { Tx } from '../database.ts'
import { defineJob, type Jobs } from '../jobs.ts'
import type { Lang } from '../lang.ts'
import type { Services } from '../services.ts'
import type { Instant } from '../time.ts'
import { insertMail, readMail, recordFailure, recordSent } from './mail.store.ts'

/** A stored file that goes along with a mail. */
export interface MailAttachment {
  name: string
  type: string
  sha256: string
}

/** A mail to one person, from a text in `content/<lang>/mails/`. */
export interface Mail {
  to: string
  lang: Lang
  template: string
  values: Values
  /** What it is about, as `application:…`; its page shows whether the mail has left. */
  about: string
  attachments?: MailAttachment[]
}

/** Sends one stored mail; the queue tries again for about two days. */
export const sendMailJob = defineJob<Services, { id: string }>({
  name: 'send-mail',
  data: z.object({ id: z.uuid() }),
  retries: 60,
  run: async (services, { id }) => {
    const mail = await readMail(services.db, id)
    if (!mail || mail.sentAt) return
    try {
      await services.mailer.send(mail)
    } catch (error) {
      await recordFailure(services.db, id, error instanceof Error ? error.message : String(error))
      throw error
    }
    await recordSent(services.db, id, services.clock.now())
  },
})

/** Writes the mail and its job in the transaction of the change that causes it. Returns the mail's id. */
export const enqueueMail = async (
  tx: Tx,
  jobs: Jobs,
  mail: Mail,
  now: Instant,
): Promise<string> => {
  const id = randomUUID()
  const { subject, text, html } = contentMail(mail.lang, `mails/${mail.template}`, mail.values)
  await insertMail(tx, {
    id,
    about: mail.about,
    to: mail.to,
    subject,
    text,
    html,
    attachments: mail.attachments ?? [],
    createdAt: now,
  })
  await jobs.enqueue(tx, sendMailJob, { id })
  return id
}
