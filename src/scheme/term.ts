import { compareDates, type PlainDate } from '../platform/time.ts'
import {
  dayOff,
  hasWorkingDays,
  lastWorkingDay,
  nextWorkingDay,
  type WorkCalendar,
} from './calendar.ts'
import type { LocalText } from './localized.ts'
import type { Term } from './scheme.ts'

export type Length = Term['length']

/** Days on which a clock stands still, both ends inclusive. `open`: it still stands still today. */
export interface Stop {
  from: PlainDate
  /** May lie one day before `from` while an open stop has not taken a day yet. */
  until: PlainDate
  open: boolean
}

/** One line of the sum behind a deadline; `date` is what the sum stands at after it. */
export type Step =
  | { kind: 'start'; date: PlainDate; because: LocalText }
  | { kind: 'add'; length: Length; date: PlainDate }
  | { kind: 'named'; on: PlainDate; date: PlainDate }
  | { kind: 'stopped'; from: PlainDate; until: PlainDate; days: number; date: PlainDate }
  | { kind: 'moved'; from: PlainDate; because: LocalText; date: PlainDate }
  | { kind: 'moved-back'; from: PlainDate; because: LocalText; date: PlainDate }
  | { kind: 'two-working-days'; date: PlainDate }

/** Where a term ends: before and after moving to a working day, with the sum and the stops that counted. */
export interface TermEnd {
  nominal: PlainDate
  date: PlainDate
  steps: Step[]
  stops: Stop[]
}

export const lengthInDays = (length: Length): number =>
  'weeks' in length ? length.weeks * 7 : length.days

/** Terms of more than twelve weeks or ninety days do not move on (art. 4 Algemene termijnenwet). */
const movesOn = (length: Length): boolean =>
  'weeks' in length ? length.weeks <= 12 : length.days <= 90

const later = (a: PlainDate, b: PlainDate): PlainDate => (compareDates(a, b) >= 0 ? a : b)

const daysOf = (stop: Stop): number => stop.from.until(stop.until).days + 1

/** Stops that touch or overlap become one, so that no day counts twice. */
export const mergeStops = (stops: readonly Stop[]): Stop[] => {
  const merged: Stop[] = []
  for (const stop of stops.toSorted((a, b) => compareDates(a.from, b.from))) {
    const last = merged.at(-1)
    if (!last || compareDates(stop.from, last.until.add({ days: 1 })) > 0) {
      merged.push(stop)
    } else {
      const until = later(last.until, stop.until)
      merged[merged.length - 1] = { from: last.from, until, open: last.open || stop.open }
    }
  }
  return merged
}

/** Adds the stopped days between `start` and the end to the end; stops after the end do not count. */
const stretch = (start: PlainDate, end: PlainDate, stops: readonly Stop[]) => {
  const first = start.add({ days: 1 })
  const steps: Step[] = []
  const counted: Stop[] = []
  let date = end
  for (const whole of mergeStops(stops)) {
    const stop = { ...whole, from: later(whole.from, first) }
    const days = daysOf(stop)
    if (days < 0 || compareDates(stop.from, date) > 0) continue
    date = date.add({ days })
    counted.push(stop)
    if (days > 0) steps.push({ kind: 'stopped', from: stop.from, until: stop.until, days, date })
  }
  return { date, steps, counted }
}

/** Moves the end of a term to a working day, as arts. 1, 2 and 4 Algemene termijnenwet say. */
const settle = (
  start: PlainDate,
  end: PlainDate,
  length: Length | null,
  calendar: WorkCalendar,
) => {
  const because = dayOff(end, calendar)
  const forward = length === null || movesOn(length)
  let date = forward ? nextWorkingDay(end, calendar) : lastWorkingDay(end, calendar)
  const steps: Step[] = because
    ? [{ kind: forward ? 'moved' : 'moved-back', from: end, because, date }]
    : []
  if (length !== null && lengthInDays(length) >= 3) {
    const first = start.add({ days: 1 })
    const before = date
    while (!hasWorkingDays(first, date, 2, calendar)) {
      date = nextWorkingDay(date.add({ days: 1 }), calendar)
    }
    if (!date.equals(before)) steps.push({ kind: 'two-working-days', date })
  }
  return { date, steps }
}

export interface TermInput {
  /** The day before the first day of the term: receipt, request, making known. */
  start: PlainDate
  because: LocalText
  /** One after the other; each counts for itself where the law looks at the length. */
  lengths: readonly Length[]
  stops: readonly Stop[]
  calendar: WorkCalendar
}

const longest = (lengths: readonly Length[]): Length | null =>
  lengths.toSorted((a, b) => lengthInDays(b) - lengthInDays(a))[0] ?? null

/** The end of a term of so many weeks or days that starts on the day after `start`. */
export const termEnd = ({ start, because, lengths, stops, calendar }: TermInput): TermEnd => {
  const steps: Step[] = [{ kind: 'start', date: start, because }]
  let end = start
  for (const length of lengths) {
    end = end.add({ days: lengthInDays(length) })
    steps.push({ kind: 'add', length, date: end })
  }
  const stretched = stretch(start, end, stops)
  const settled = settle(start, stretched.date, longest(lengths), calendar)
  return {
    nominal: stretched.date,
    date: settled.date,
    steps: [...steps, ...stretched.steps, ...settled.steps],
    stops: stretched.counted,
  }
}

/** A last day that somebody named on `on`; stops after that day still add to it. */
export const namedEnd = (
  on: PlainDate,
  until: PlainDate,
  stops: readonly Stop[],
  calendar: WorkCalendar,
): TermEnd => {
  const stretched = stretch(on, until, stops)
  const settled = settle(on, stretched.date, null, calendar)
  return {
    nominal: stretched.date,
    date: settled.date,
    steps: [{ kind: 'named', on, date: until }, ...stretched.steps, ...settled.steps],
    stops: stretched.counted,
  }
}
