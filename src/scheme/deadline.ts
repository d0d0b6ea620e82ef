import { compareDates, type PlainDate } from '../platform/time.ts'
import type { LocalText } from './localized.ts'
import { type LegalSource, legalSource, type Scheme, type Term, type TermId } from './scheme.ts'
import type { Step, Stop, TermEnd } from './term.ts'

/** A date by which somebody must have done something, with the rule that made it and the sum. */
export interface Deadline {
  /** The term of the scheme that made this date. */
  rule: TermId
  name: LocalText
  explanation: LocalText
  actor: Term['actor']
  /** The last day, until midnight in the Netherlands; always a working day. */
  date: PlainDate
  /** True while the clock stands still without a known end: the date still moves on. */
  provisional: boolean
  /** `late`: done, but after the date. */
  status: 'open' | 'met' | 'late' | 'missed'
  /** The day it was done, when it was. */
  metOn: PlainDate | null
  /** Running days left after today: 0 on the last day, below 0 when missed; `null` when done. */
  daysLeft: number | null
  stopped: boolean
  steps: Step[]
  source: LegalSource
}

const standsStill = (stop: Stop, today: PlainDate): boolean =>
  stop.open || (compareDates(stop.from, today) <= 0 && compareDates(today, stop.until) <= 0)

/** Stopped days that are still to come. */
const stoppedAfter = (stops: readonly Stop[], today: PlainDate): number =>
  stops.reduce((days, stop) => {
    const from = compareDates(stop.from, today) > 0 ? stop.from : today.add({ days: 1 })
    return days + Math.max(0, from.until(stop.until).days + 1)
  }, 0)

const daysLeft = (end: TermEnd, today: PlainDate, stopped: boolean): number => {
  const last = stopped ? end.nominal : end.date
  return today.until(last).days - stoppedAfter(end.stops, today)
}

const statusOf = (
  date: PlainDate,
  metOn: PlainDate | null,
  today: PlainDate,
): Deadline['status'] => {
  const late = compareDates(metOn ?? today, date) > 0
  if (metOn !== null) return late ? 'late' : 'met'
  return late ? 'missed' : 'open'
}

/** Puts a computed end and the rule behind it together. */
export const deadline = (
  scheme: Scheme,
  rule: TermId,
  end: TermEnd,
  metOn: PlainDate | null,
  today: PlainDate,
): Deadline => {
  const term = scheme.terms[rule]
  const stopped = metOn === null && end.stops.some((stop) => standsStill(stop, today))
  return {
    rule,
    name: term.name,
    explanation: term.explanation,
    actor: term.actor,
    date: end.date,
    provisional: metOn === null && end.stops.some((stop) => stop.open),
    status: statusOf(end.date, metOn, today),
    metOn,
    daysLeft: metOn !== null ? null : daysLeft(end, today, stopped),
    stopped,
    steps: end.steps,
    source: legalSource(scheme, term.basis),
  }
}
