import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Instant } from '../../platform/time.ts'
import { sessionTexts } from './texts.ts'
import type { PlannedSession, WorkSession } from './work-session.ts'

const dateOf = (moment: Instant): Date => new Date(moment.epochMilliseconds)

/** A place, a link, or both, in one line. */
export const whereabouts = ({ place, link }: Pick<PlannedSession, 'place' | 'link'>): string =>
  [place, link].filter(Boolean).join(', ')

interface FileOptions {
  /** The domain of the site, so that the id of the event is like no other. */
  domain: string
  /** Moment of writing. */
  now: Instant
  /** Takes the event out of the calendar again. */
  cancel?: boolean
}

/**
 * The session as a calendar file (RFC 5545): the same id each time and a higher number when it moves, so that a
 * calendar changes the appointment and does not add a second one. Times are in UTC.
 */
export const calendarFile = (
  { id, wish, lang }: WorkSession,
  session: PlannedSession,
  { domain, now, cancel = false }: FileOptions,
): string => {
  const calendar = ical({
    prodId: { company: 'Snijvlak', product: 'werksessie', language: lang.toUpperCase() },
    method: cancel ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  const event = calendar.createEvent({
    id: `${id}@${domain}`,
    sequence: session.sequence,
    stamp: dateOf(now),
    start: dateOf(session.start),
    end: dateOf(session.end),
    summary: sessionTexts(lang).calendarTitle(wish.organisation),
    location: whereabouts(session),
    description: session.note,
    organizer: { name: session.host.name, email: session.host.email },
    attendees: [{ name: wish.name, email: wish.email, rsvp: true }],
    status: cancel ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  if (session.link) event.url(session.link)
  return calendar.toString()
}
