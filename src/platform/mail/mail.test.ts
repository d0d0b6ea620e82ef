import { expect, test } from 'vitest'
import { testServices } from '../../../tests/app.ts'
import { countJobs } from '../jobs.ts'
import { inTransaction } from '../database.ts'
import { contentMail } from '../content/content.ts'
import { smtpMailer } from './mailer.ts'
import { demoMails, startDemoMailbox } from './demo-mailbox.ts'
import { enqueueMail, sendMailJob } from './mail.ts'
import { mailsAbout } from './mail.store.ts'

const services = await testServices()
const mail = (about: string) => ({
  to: 'sanne@voorbeeld.example',
  lang: 'nl' as const,
  template: 'test',
  values: { name: 'Sanne <b>*de*</b> Wit' },
  about,
})

const send = (about: string) =>
  inTransaction(services.db, (tx) =>
    enqueueMail(tx, services.jobs, mail(about), services.clock.now()),
  )

test('a mail and its job exist if, and only if, the change does', async () => {
  const before = await countJobs(services.db)
  const failing = inTransaction(services.db, async (tx) => {
    await enqueueMail(tx, services.jobs, mail('test:1'), services.clock.now())
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await countJobs(services.db)).toEqual(before)
  expect(await mailsAbout(services.db, 'test:1')).toEqual([])
  await send('test:1')
  expect((await countJobs(services.db)).waiting).toBe(before.waiting + 1)
})

test('a mail is sent once, however often its job runs', async () => {
  const id = await send('test:2')
  await sendMailJob.run(services, { id })
  await sendMailJob.run(services, { id })
  expect(services.sent.filter((one) => one.id === id)).toHaveLength(1)
})

test('a mail server that refuses: the failure is kept, and the job fails so that it comes back', async () => {
  const id = await send('test:3')
  const broken = {
    ...services,
    mailer: { send: () => Promise.reject(new Error('550 no')), close: () => {} },
  }
  await expect(sendMailJob.run(broken, { id })).rejects.toThrow('550 no')
  expect(await mailsAbout(services.db, 'test:3')).toMatchObject([{ failures: 1, sent_at: null }])
})

test('through real SMTP into the mailbox of the demo, and a second delivery of the same mail is seen as one', async () => {
  const mailbox = await startDemoMailbox(services.db, services.clock)
  const mailer = smtpMailer(mailbox.url, services.settings.mailFrom, services.files)
  const id = await send('test:4')
  await sendMailJob.run({ ...services, mailer }, { id })
  await mailer.send({
    ...mail('test:4'),
    id,
    subject: 'Nog eens',
    text: 't',
    html: 'h',
    attachments: [],
    createdAt: services.clock.now(),
  })
  mailer.close()
  await mailbox.close()
  expect(await demoMails(services.db, 'sanne@')).toMatchObject([
    { recipient: 'sanne@voorbeeld.example', subject: 'Proefbericht' },
  ])
})

test('what people typed is text in a mail, never markup', () => {
  const { html, text } = contentMail('nl', 'mails/test', { name: 'A <b>*x*</b>' })
  expect(html).toContain('A &lt;b&gt;*x*&lt;/b&gt;')
  expect(text).toContain('A <b>*x*</b>')
})

test('a text with a place that has no value never becomes a mail', () => {
  expect(() => contentMail('nl', 'mails/test', {})).toThrow('name')
})
