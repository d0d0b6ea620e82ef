import { z } from 'zod'
import { findOrganisation } from '../access/index.ts'
import type { Tx } from '../platform/database.ts'
import type { Values } from '../platform/content/fill.ts'
import { enqueueMail, type MailAttachment } from '../platform/mail/mail.ts'
import type { Services } from '../platform/services.ts'
import type { Instant, PlainDate } from '../platform/time.ts'
import { formatDate } from '../ui/dates.ts'
import { type CaseMail, announcementsOf } from './announce.ts'
import { textOf } from './answers.ts'
import { type Application, pathOf, subjectOf } from './application.ts'
import type { Move } from './life/move.ts'
import type { LifeState } from './life/state.ts'
import { namesOf } from './people.store.ts'
import { caseTexts } from './case-texts.ts'

/** The language of mails; what language somebody prefers is not known yet. */
const LANG = 'nl'

const isAddress = (text: string): boolean => z.email().safeParse(text).success

/** Who speaks for the school in this case: the contact of the application and whoever filed it. */
export const schoolAddresses = async (tx: Tx, application: Application): Promise<string[]> => {
  const { filing, createdBy, answers } = application
  const people = await namesOf(tx, [filing?.filedBy ?? createdBy])
  const all = [
    ...[...people.values()].map(({ email }) => email),
    textOf(answers['applicant.email']),
  ]
  return [...new Set(all.filter(isAddress).map((address) => address.toLowerCase()))]
}

/** Where the handler of a case can be reached; nobody while no one has claimed it. */
export const handlerAddresses = async (tx: Tx, application: Application): Promise<string[]> =>
  [...(await namesOf(tx, [application.handlerId])).values()].map(({ email }) => email)

type AnyCaseMail = CaseMail | 'message-to-school' | 'message-to-handler'

const FOR_HANDLER: ReadonlySet<AnyCaseMail> = new Set(['school-acted', 'message-to-handler'])

interface CaseMailRequest {
  to: readonly string[]
  mail: AnyCaseMail
  values: Values
  attachments?: MailAttachment[]
}

/** Writes one mail about a case to each address, in the transaction of what it tells about. */
export const mailAboutCase = async (
  tx: Tx,
  services: Pick<Services, 'jobs' | 'settings'>,
  application: Application,
  { to, mail, values, attachments }: CaseMailRequest,
  now: Instant,
): Promise<void> => {
  const school = await findOrganisation(tx, application.organisationId)
  const about = subjectOf(application.id)
  const common = {
    reference: application.filing?.reference ?? '',
    title: application.title,
    school: school?.name ?? '',
    link:
      services.settings.baseUrl + (FOR_HANDLER.has(mail) ? '/werkvoorraad' : pathOf(application)),
  }
  for (const address of to)
    await enqueueMail(
      tx,
      services.jobs,
      {
        to: address,
        lang: LANG,
        template: mail,
        values: { ...common, ...values },
        about,
        ...(attachments ? { attachments } : {}),
      },
      now,
    )
}

/** What a mail about a move is made of. */
export interface Told {
  /** The application as it is after the move. */
  application: Application
  move: Move
  /** The last day for an objection, when the move opens that way. */
  objectionUntil: PlainDate | null
  attachments?: MailAttachment[]
}

const valuesOf = (
  { application, move, objectionUntil }: Told,
  until: PlainDate | null,
  text: string,
): Values => {
  const texts = caseTexts(LANG)
  const day = until ?? objectionUntil
  const life: LifeState = application.life
  return {
    text,
    until: day ? formatDate(day, LANG) : '',
    state: texts.state[life.state],
    did: texts.did[move.kind],
    outcome: move.kind === 'decide-objection' ? texts.objection[move.outcome] : '',
  }
}

/** Mails everybody whom a move concerns. */
export const tellAboutMove = async (
  tx: Tx,
  services: Pick<Services, 'jobs' | 'settings'>,
  told: Told,
  now: Instant,
): Promise<void> => {
  const { application, move, attachments } = told
  for (const { to, mail, until, text } of announcementsOf(move, application.life)) {
    const addresses = await (to === 'school' ? schoolAddresses : handlerAddresses)(tx, application)
    const request = { to: addresses, mail, values: valuesOf(told, until, text) }
    await mailAboutCase(
      tx,
      services,
      application,
      to === 'school' && attachments ? { ...request, attachments } : request,
      now,
    )
  }
}
