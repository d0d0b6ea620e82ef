import { allMembers, type Person, type Role } from '../access/index.ts'
import { readApplication, schemeOfCase, schoolAddresses, subjectOf } from '../applying/index.ts'
import { inTransaction, type Tx } from '../platform/database.ts'
import { enqueueMail } from '../platform/mail/mail.ts'
import type { Services } from '../platform/services.ts'
import { compareDates, dayOf, type Instant } from '../platform/time.ts'
import { formatDate } from '../ui/dates.ts'
import { type EndingTerm, reminderDue, remindedRole, REMIND_BEFORE } from './reminder.ts'
import { endingTerms, insertReminder } from './reminder.store.ts'
import { reminderTexts } from './reminder-texts.ts'

/** Mails are in Dutch; what language somebody prefers is not known yet. */
const LANG = 'nl'

const LONGEST = Math.max(...REMIND_BEFORE)

type Sender = Pick<Services, 'jobs' | 'settings'>

/** A term with how its scheme calls it. */
interface Named extends EndingTerm {
  what: string
  explanation: string
  role: Role | 'school' | null
}

const named = async (tx: Tx, term: EndingTerm): Promise<Named> => {
  const application = await readApplication(tx, term.applicationId)
  if (!application?.filing) throw new Error('A term runs in a case that was not filed.')
  const scheme = await schemeOfCase(tx, application.filing)
  const { name, explanation, actor } = scheme.terms[term.rule]
  const role = remindedRole(term.next, actor)
  return { ...term, what: name[LANG], explanation: explanation[LANG], role }
}

const tellSchool = async (tx: Tx, sender: Sender, term: Named, now: Instant): Promise<void> => {
  const application = await readApplication(tx, term.applicationId)
  if (!application) return
  const days = dayOf(now).until(term.deadline).days
  for (const to of await schoolAddresses(tx, application))
    await enqueueMail(
      tx,
      sender.jobs,
      {
        to,
        lang: LANG,
        template: 'term-near-school',
        values: {
          days: reminderTexts(LANG).days(days),
          what: term.what,
          reference: term.reference,
          title: term.title,
          until: formatDate(term.deadline, LANG),
          explanation: term.explanation,
          link: `${sender.settings.baseUrl}/aanvragen/${term.applicationId}`,
        },
        about: subjectOf(term.applicationId),
      },
      now,
    )
}

/** The people who are reminded of a case: its handler, or everybody who holds the role that is next. */
const remindedOf = ({ role, handlerId }: Named, people: readonly Person[]): Person[] => {
  if (role === null || role === 'school') return []
  const holders = people.filter(({ roles }) => roles.includes(role))
  return role === 'handler' && handlerId ? holders.filter(({ id }) => id === handlerId) : holders
}

const lineOf = (term: Named, now: Instant): string => {
  const texts = reminderTexts(LANG)
  const day = formatDate(term.deadline, LANG)
  const isOver = compareDates(dayOf(now), term.deadline) > 0
  return `- ${texts.line(term.reference, term.title, term.what, isOver ? texts.over(day) : texts.until(day))}`
}

const tellPerson = async (
  tx: Tx,
  sender: Sender,
  person: Person,
  terms: readonly Named[],
  now: Instant,
): Promise<void> => {
  await enqueueMail(
    tx,
    sender.jobs,
    {
      to: person.email,
      lang: LANG,
      template: 'terms-near',
      values: {
        count: reminderTexts(LANG).cases(terms.length),
        list: terms.map((term) => lineOf(term, now)).join('\n'),
        link: `${sender.settings.baseUrl}/werkvoorraad`,
      },
      about: `person:${person.id}`,
    },
    now,
  )
}

/** The terms of which a reminder is due now and was not sent before. */
const takeDue = async (tx: Tx, now: Instant): Promise<Named[]> => {
  const today = dayOf(now)
  const due: Named[] = []
  for (const term of await endingTerms(tx, today.add({ days: LONGEST }))) {
    const before = reminderDue(term.deadline, today)
    if (before !== null && (await insertReminder(tx, term, before, now)))
      due.push(await named(tx, term))
  }
  return due
}

/**
 * Reminds who is next of terms that end: a week and a day before, and on the day after. The school gets a mail for
 * each case, people on the government side one mail for all of theirs. Everybody is told once.
 */
export const sendReminders = (
  services: Pick<Services, 'db' | 'jobs' | 'settings'>,
  now: Instant,
): Promise<number> =>
  inTransaction(services.db, async (tx) => {
    const due = await takeDue(tx, now)
    const people = await allMembers(tx)
    for (const term of due) if (term.role === 'school') await tellSchool(tx, services, term, now)
    for (const person of people) {
      const own = due.filter((term) => remindedOf(term, people).includes(person))
      if (own.length > 0) await tellPerson(tx, services, person, own, now)
    }
    return due.length
  })
