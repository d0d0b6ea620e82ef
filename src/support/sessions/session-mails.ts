import { allMembers, hashSecret, newSecret } from '../../access/index.ts'
import type { Values } from '../../platform/content/fill.ts'
import type { Tx } from '../../platform/database.ts'
import { enqueueMail, type MailAttachment } from '../../platform/mail/mail.ts'
import type { Services } from '../../platform/services.ts'
import { formatDate } from '../../ui/dates.ts'
import { whereabouts } from './calendar-file.ts'
import { mailSubject } from './forget.store.ts'
import { insertLink } from './save-work-session.store.ts'
import { sessionTexts } from './texts.ts'
import { preferenceInWords, whenInWords } from './session-words.ts'
import type { PlannedSession, WorkSession } from './work-session.ts'

const pageOf = (services: Services, secret: string): string =>
  `${services.settings.baseUrl}/werksessie/${secret}`

const adviserPage = (services: Services, { id }: WorkSession): string =>
  `${services.settings.baseUrl}/werksessies/${id}`

/** A new secret link for one mail: of the ones sent before only the hash is known. */
const freshLink = async (tx: Tx, services: Services, { id }: WorkSession): Promise<string> => {
  const secret = newSecret()
  await insertLink(tx, id, hashSecret(secret))
  return pageOf(services, secret)
}

interface Letter {
  template: string
  values?: Values
  attachments?: MailAttachment[]
}

/** Mails who asked for the session, in the language of the request. */
const mailRequester = async (
  tx: Tx,
  services: Services,
  request: WorkSession,
  { template, values = {}, attachments = [] }: Letter,
): Promise<void> => {
  const { wish, lang } = request
  const again = `${services.settings.baseUrl}/werksessie`
  await enqueueMail(
    tx,
    services.jobs,
    {
      to: wish.email,
      lang,
      template,
      values: { name: wish.name, again, ...values },
      about: mailSubject(request.id),
      attachments,
    },
    services.clock.now(),
  )
}

const mailAdvisers = async (
  tx: Tx,
  services: Services,
  request: WorkSession,
  letter: Letter & { to: readonly string[] },
): Promise<void> => {
  const { template, values = {}, to } = letter
  const { organisation, people } = request.wish
  for (const address of new Set(to))
    await enqueueMail(
      tx,
      services.jobs,
      {
        to: address,
        lang: 'nl',
        template,
        values: { organisation, people, link: adviserPage(services, request), ...values },
        about: mailSubject(request.id),
      },
      services.clock.now(),
    )
}

/** The confirmation at once, and word to every adviser. */
export const tellRequested = async (
  tx: Tx,
  services: Services,
  request: WorkSession,
  secret: string,
): Promise<void> => {
  const { wish, lang } = request
  const { organisation, people } = wish
  const preferences = preferenceInWords(wish, lang)
  const link = pageOf(services, secret)
  const values = { organisation, people, preferences, link }
  await mailRequester(tx, services, request, { template: 'work-session-received', values })
  const members = await allMembers(tx)
  await mailAdvisers(tx, services, request, {
    template: 'work-session-new',
    values: { preferences: preferenceInWords(wish, 'nl') },
    to: members.filter(({ roles }) => roles.includes('adviser')).map(({ email }) => email),
  })
}

/** The date and place, with the file for the calendar. */
export const tellPlanned = async (
  tx: Tx,
  services: Services,
  request: WorkSession,
  session: PlannedSession,
  file: MailAttachment,
): Promise<void> => {
  const { lang } = request
  const values = {
    day: formatDate(session.start, lang),
    when: whenInWords(session, lang),
    where: sessionTexts(lang).at(whereabouts(session)),
    host: session.host.name,
    note: session.note,
    link: await freshLink(tx, services, request),
  }
  const template = session.sequence === 0 ? 'work-session-planned' : 'work-session-moved'
  await mailRequester(tx, services, request, { template, values, attachments: [file] })
}

/** What an adviser wrote. */
export const tellReply = async (
  tx: Tx,
  services: Services,
  request: WorkSession,
  values: { host: string; message: string },
): Promise<void> => {
  const link = await freshLink(tx, services, request)
  const letter = { template: 'work-session-reply', values: { ...values, link } }
  await mailRequester(tx, services, request, letter)
}

/** That an adviser called the session off, and why. */
export const tellCancelled = (
  tx: Tx,
  services: Services,
  request: WorkSession,
  message: string,
  attachments: MailAttachment[],
): Promise<void> =>
  mailRequester(tx, services, request, {
    template: 'work-session-cancelled',
    values: { message },
    attachments,
  })

/** That who asked called it off: a confirmation, and word to the host when it was planned. */
export const tellStopped = async (
  tx: Tx,
  services: Services,
  request: WorkSession,
  session: PlannedSession | null,
  attachments: MailAttachment[],
): Promise<void> => {
  await mailRequester(tx, services, request, { template: 'work-session-stopped', attachments })
  if (!session) return
  await mailAdvisers(tx, services, request, {
    template: 'work-session-withdrawn',
    values: { when: whenInWords(session, 'nl') },
    to: [session.host.email],
  })
}

/** Word to the host that a planned request now says something else. */
export const tellChanged = (
  tx: Tx,
  services: Services,
  request: WorkSession,
  session: PlannedSession,
): Promise<void> =>
  mailAdvisers(tx, services, request, {
    template: 'work-session-changed',
    values: { when: whenInWords(session, 'nl') },
    to: [session.host.email],
  })
