import { createTransport } from 'nodemailer'
import type { FileStore } from '../files/file-store.ts'
import type { StoredMail } from './mail.store.ts'

/** Hands a mail to the mail server; rejects when that does not take it. */
export interface Mailer {
  send(mail: StoredMail): Promise<void>
  close: () => void
}

const DOMAIN = /@([^>\s]+)/

/** Through SMTP. The id of the mail is its Message-ID, so a second delivery of the same one can be recognised. */
export const smtpMailer = (url: string, from: string, files: FileStore): Mailer => {
  const transport = createTransport(url)
  const domain = DOMAIN.exec(from)?.[1] ?? 'snijvlak.example'
  const attachment = async (item: StoredMail['attachments'][number]) => {
    const content = await files.open(item.sha256)
    if (!content) throw new Error(`The file ${item.sha256} of a mail is not in the store.`)
    return {
      filename: item.name,
      contentType: item.type,
      content: Buffer.concat(await Array.fromAsync(content)),
    }
  }
  return {
    send: async ({ id, to, subject, text, html, attachments }) => {
      const all = await Promise.all(attachments.map(attachment))
      await transport.sendMail({
        messageId: `<${id}@${domain}>`,
        from,
        to,
        subject,
        text,
        html,
        attachments: all,
      })
    },
    close: () => transport.close(),
  }
}
