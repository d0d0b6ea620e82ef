import { compareDates, type PlainDate } from '../platform/time.ts'
import { nextWorkingDay, type WorkCalendar } from './calendar.ts'
import { answeredOn, type CaseEvent, type CaseEventKind, eventsOf } from './case-events.ts'
import type { Stop } from './term.ts'

const before = (a: PlainDate, b: PlainDate): PlainDate => (compareDates(a, b) <= 0 ? a : b)
const after = (a: PlainDate, b: PlainDate): PlainDate => (compareDates(a, b) >= 0 ? a : b)

/**
 * The stop of one request: from the day after it, up to the day before the answer came (that day
 * runs again), or up to and including the last day of a term that passed unused.
 */
const requestStop = (
  asked: { on: PlainDate; until: PlainDate },
  answered: PlainDate | null,
  today: PlainDate,
  calendar: WorkCalendar,
): Stop => {
  const from = asked.on.add({ days: 1 })
  const last = after(nextWorkingDay(asked.until, calendar), asked.on)
  const answeredInTime = answered !== null && compareDates(answered, last) <= 0
  if (answeredInTime) {
    return { from, until: after(answered.subtract({ days: 1 }), asked.on), open: false }
  }
  return { from, until: before(today, last), open: compareDates(today, last) <= 0 }
}

const agreedStop = (event: { on: PlainDate; until: PlainDate }): Stop => ({
  from: event.on.add({ days: 1 }),
  until: after(event.until, event.on),
  open: false,
})

const requestStops = (
  events: readonly CaseEvent[],
  ask: 'completion-asked' | 'objection-repair-asked',
  answer: CaseEventKind,
  today: PlainDate,
  calendar: WorkCalendar,
): Stop[] =>
  eventsOf(events, ask).map((asked) =>
    requestStop(asked, answeredOn(events, answer, asked.on), today, calendar),
  )

/** When the decision term stands still (art. 4:15 Awb). */
export const decisionStops = (
  events: readonly CaseEvent[],
  today: PlainDate,
  calendar: WorkCalendar,
): Stop[] => [
  ...requestStops(events, 'completion-asked', 'completed', today, calendar),
  ...eventsOf(events, 'delay-agreed').map(agreedStop),
  ...eventsOf(events, 'suspended').map(agreedStop),
]

/** When the term for deciding on an objection stands still (art. 7:10, second and fourth paragraph). */
export const objectionStops = (
  events: readonly CaseEvent[],
  today: PlainDate,
  calendar: WorkCalendar,
): Stop[] => [
  ...requestStops(events, 'objection-repair-asked', 'objection-repaired', today, calendar),
  ...eventsOf(events, 'objection-delay-agreed').map(agreedStop),
]
