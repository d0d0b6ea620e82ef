import { compareDates, type PlainDate } from '../platform/time.ts'
import { calendarOf } from './calendar.ts'
import { type CaseEvent, eventsOf, lastOf } from './case-events.ts'
import { objection, objectionDecision, objectionRepair } from './clock-objection.ts'
import { between, endingOf, endOf, named, type Room, startOf } from './clock-room.ts'
import { MOMENTS } from './clock-texts.ts'
import { type Deadline, deadline } from './deadline.ts'
import type { Scheme, TermId } from './scheme.ts'
import { decisionStops } from './stops.ts'
import { namedEnd, type TermEnd, termEnd } from './term.ts'

/** The legal clock of a case on one day. */
export interface Clock {
  /** `ended`: decided, not handled or withdrawn, and no objection is waiting. */
  state: 'not-started' | 'running' | 'stopped' | 'ended'
  /** Every date that the events so far make, in order of date. */
  deadlines: Deadline[]
  /** The first deadline that is still open or missed; `null` when nobody has to do anything. */
  next: Deadline | null
}

/** The later of two ends; the days left hang on the end before it was moved to a working day. */
const laterEnd = (a: TermEnd, b: TermEnd): TermEnd => {
  const shown = compareDates(b.date, a.date) > 0 ? { ...b, steps: [...a.steps, ...b.steps] } : a
  const counted = compareDates(b.nominal, a.nominal) > 0 ? b : a
  return { ...shown, nominal: counted.nominal, stops: counted.stops }
}

/** The later of the legal term and a new date given by notice. */
const decisionEnd = (room: Room, filed: CaseEvent): TermEnd => {
  const stops = decisionStops(room.events, room.today, room.calendar)
  const legal = endOf(room, startOf(filed), ['decision'], stops)
  return eventsOf(room.events, 'extended')
    .map((event) => namedEnd(event.on, event.until, stops, room.calendar))
    .reduce(laterEnd, legal)
}

const decision = (room: Room): Deadline[] => {
  const filed = eventsOf(room.events, 'filed')[0]
  if (!filed) return []
  const ending = endingOf(room.events)
  if (ending?.kind === 'withdrawn') return []
  const last = decisionEnd(room, filed)
  return [deadline(room.scheme, 'decision', last, ending?.on ?? null, room.today)]
}

const completeness = (room: Room): Deadline[] => {
  const filed = eventsOf(room.events, 'filed')[0]
  if (!filed) return []
  const found = room.events.find((event) =>
    ['found-complete', 'completion-asked', 'decided'].includes(event.kind),
  )
  const last = endOf(room, startOf(filed), ['completeness-check'])
  return [deadline(room.scheme, 'completeness-check', last, found?.on ?? null, room.today)]
}

/** Art. 4:5, fourth paragraph: counts from the day on which the completion term passed unused. */
const notHandled = (room: Room): Deadline[] => {
  const completion = named(room, 'completion', 'completion-asked', 'completed')[0]
  if (completion?.status !== 'missed') return []
  const start = { because: MOMENTS.completionUnused, on: completion.date }
  const last = endOf(room, start, ['not-handled'])
  const metOn = lastOf(room.events, 'not-handled')?.on ?? null
  return [deadline(room.scheme, 'not-handled', last, metOn, room.today)]
}

/** Once a case has ended, what was still asked for on the way no longer matters. */
const onTheWay = (room: Room): Deadline[] => {
  const all = [
    ...completeness(room),
    ...named(room, 'completion', 'completion-asked', 'completed'),
    ...notHandled(room),
    ...between(room, 'inspection-advice', 'inspection-asked', 'inspection-answered'),
    ...between(room, 'content-advice', 'advice-asked', 'advice-given'),
    ...named(room, 'adjustment', 'adjustment-asked', 'resubmitted'),
    ...between(room, 'final-test', 'final-test-asked', 'final-test-given'),
    ...named(room, 'view', 'view-asked', 'view-given'),
  ]
  return endingOf(room.events) ? all.filter((item) => item.metOn !== null) : all
}

const stateOf = (room: Room, current: Deadline | undefined): Clock['state'] => {
  if (!room.events.some((event) => event.kind === 'filed')) return 'not-started'
  if (!current || current.metOn !== null) return 'ended'
  return current.stopped ? 'stopped' : 'running'
}

/** What is missed and cannot be done any more asks nothing of anybody. */
const asksSomething = (item: Deadline): boolean =>
  item.status === 'open' ||
  (item.status === 'missed' && !['objection', 'completion', 'view'].includes(item.rule))

/**
 * The clock of a case as it stood on `today`: later events are left out, so any day can be
 * replayed. Pure and total: events that make no sense together only make no deadline.
 */
export const clock = (scheme: Scheme, events: readonly CaseEvent[], today: PlainDate): Clock => {
  const past = events
    .filter((event) => compareDates(event.on, today) <= 0)
    .toSorted((a, b) => compareDates(a.on, b.on))
  const room: Room = { scheme, calendar: calendarOf(scheme), events: past, today }
  const main = decision(room)
  const onObjection = objectionDecision(room)
  const deadlines = [
    ...onTheWay(room),
    ...main,
    ...objection(room),
    ...objectionRepair(room),
    ...onObjection,
  ].toSorted((a, b) => compareDates(a.date, b.date))
  return {
    state: stateOf(room, onObjection[0] ?? main[0]),
    deadlines,
    next: deadlines.find(asksSomething) ?? null,
  }
}

/** The last day that a form proposes for a term that starts today, as for a completion request. */
export const proposedEnd = (scheme: Scheme, rule: TermId, start: PlainDate): PlainDate =>
  termEnd({
    start,
    because: scheme.terms[rule].name,
    lengths: [scheme.terms[rule].length],
    stops: [],
    calendar: calendarOf(scheme),
  }).date
