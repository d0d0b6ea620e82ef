import { compareDates, type PlainDate } from '../platform/time.ts'
import type { WorkCalendar } from './calendar.ts'
import {
  answeredOn,
  type CaseEvent,
  type CaseEventKind,
  type EventOf,
  lastOf,
} from './case-events.ts'
import { EVENT_TEXTS } from './clock-texts.ts'
import { type Deadline, deadline } from './deadline.ts'
import type { LocalText } from './localized.ts'
import type { Scheme, TermId } from './scheme.ts'
import { type Length, namedEnd, type Stop, type TermEnd, termEnd } from './term.ts'

/** What every deadline is computed from: the events up to and including today, in order. */
export interface Room {
  scheme: Scheme
  calendar: WorkCalendar
  events: readonly CaseEvent[]
  today: PlainDate
}

/** The end of one or more terms of the scheme after each other, from a day. */
export const endOf = (
  { scheme, calendar }: Room,
  start: { because: LocalText; on: PlainDate },
  rules: readonly TermId[],
  stops: readonly Stop[] = [],
): TermEnd => {
  const lengths: Length[] = rules.map((rule) => scheme.terms[rule].length)
  return termEnd({ start: start.on, because: start.because, lengths, stops, calendar })
}

/** An event as the start of a term. */
export const startOf = (event: CaseEvent): { because: LocalText; on: PlainDate } => ({
  because: EVENT_TEXTS[event.kind],
  on: event.on,
})

/** A working term that starts with one event and is met by another. */
export const between = (
  room: Room,
  rule: TermId,
  start: CaseEventKind,
  done: CaseEventKind,
): Deadline[] => {
  const event = lastOf(room.events, start)
  if (!event) return []
  const metOn = answeredOn(room.events, done, event.on)
  return [deadline(room.scheme, rule, endOf(room, startOf(event), [rule]), metOn, room.today)]
}

type Asking = 'completion-asked' | 'adjustment-asked' | 'view-asked' | 'objection-repair-asked'

/** A term of which somebody named the last day. */
export const named = (room: Room, rule: TermId, ask: Asking, done: CaseEventKind): Deadline[] => {
  const event: EventOf<Asking> | null = lastOf(room.events, ask)
  if (!event) return []
  const until = compareDates(event.until, event.on) < 0 ? event.on : event.until
  const metOn = answeredOn(room.events, done, event.on)
  const last = namedEnd(event.on, until, [], room.calendar)
  return [deadline(room.scheme, rule, last, metOn, room.today)]
}

/** What ended the handling of the application, if anything did. */
export const endingOf = (events: readonly CaseEvent[]): CaseEvent | null =>
  events.find((event) => ['decided', 'not-handled', 'withdrawn'].includes(event.kind)) ?? null
