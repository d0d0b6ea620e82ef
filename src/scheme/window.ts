import { compareDates, dayOf, type Instant, type PlainDate, startOfDay } from '../platform/time.ts'
import type { Level } from '../structure/structure.ts'
import type { Params } from './localized.ts'
import type { Reason } from './outcome.ts'
import type { ReasonKey } from './reasons.ts'
import type { ApplicationKind, ApplicationWindow, Scheme } from './scheme.ts'
import { durationsFor } from './study-norms.ts'

/** Whether one can apply on a day, and why. Dates are calendar days in the Netherlands. */
export type WindowState =
  | {
      kind: 'open'
      window: ApplicationWindow
      /** Last day to file, until midnight. */
      until: PlainDate
      /** Days after today until then. */
      daysLeft: number
      /** True when it closes within the scheme's number of warning days. */
      closesSoon: boolean
      reason: Reason
    }
  | { kind: 'not-yet'; opens: PlainDate; reason: Reason }
  | { kind: 'closed'; since: PlainDate; reason: Reason; stillPossible: Reason[] }

const reason = (key: ReasonKey, params: Params): Reason => ({ key, params })

const STILL_POSSIBLE: readonly ReasonKey[] = [
  'still.compose',
  'still.register',
  'still.running',
  'still.draft',
]

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (compareDates(a, b) <= 0 ? a : b)
const later = (a: PlainDate, b: PlainDate): PlainDate => (compareDates(a, b) >= 0 ? a : b)

/** A window never reaches outside the scheme. */
const clipped = (scheme: Scheme, window: ApplicationWindow): ApplicationWindow => ({
  ...window,
  from: later(window.from, scheme.period.from),
  until: earlier(window.until, scheme.period.until),
})

const openReason = (daysLeft: number, closesSoon: boolean): ReasonKey => {
  if (daysLeft === 0) return 'window.last-day'
  return closesSoon ? 'window.closes-soon' : 'window.open'
}

const openState = (scheme: Scheme, window: ApplicationWindow, day: PlainDate): WindowState => {
  const daysLeft = day.until(window.until).days
  const closesSoon = daysLeft <= scheme.limits.warningDays.value
  const key = openReason(daysLeft, closesSoon)
  const params = { until: window.until, days: daysLeft }
  return {
    kind: 'open',
    window,
    until: window.until,
    daysLeft,
    closesSoon,
    reason: reason(key, params),
  }
}

const closedState = (scheme: Scheme, windows: ApplicationWindow[], day: PlainDate): WindowState => {
  const ended = compareDates(day, scheme.period.until) > 0
  const last = windows
    .map((window) => window.until)
    .filter((until) => compareDates(until, day) < 0)
    .reduce<PlainDate | null>((a, b) => (a ? later(a, b) : b), null)
  const until = ended ? scheme.period.until : (last ?? scheme.period.from)
  const params = { until, scheme: scheme.name }
  return {
    kind: 'closed',
    since: until.add({ days: 1 }),
    reason: reason(ended ? 'window.scheme-ended' : 'window.closed', params),
    stillPossible: STILL_POSSIBLE.map((key) => reason(key, {})),
  }
}

/** Open, closed or not yet, for one kind of application on one calendar day. */
export const windowOnDay = (scheme: Scheme, kind: ApplicationKind, day: PlainDate): WindowState => {
  const windows = scheme.windows
    .filter((window) => window.kinds.includes(kind))
    .map((window) => clipped(scheme, window))
    .filter((window) => compareDates(window.from, window.until) <= 0)
    .toSorted((a, b) => compareDates(a.from, b.from))
  const open = windows.find(
    (window) => compareDates(window.from, day) <= 0 && compareDates(day, window.until) <= 0,
  )
  if (open) return openState(scheme, open, day)
  const next = windows.find((window) => compareDates(day, window.from) < 0)
  if (!next) return closedState(scheme, windows, day)
  return {
    kind: 'not-yet',
    opens: next.from,
    reason: reason('window.not-yet', { from: next.from }),
  }
}

/** The same for a moment: the last day runs until midnight in the Netherlands. */
export const windowAt = (scheme: Scheme, kind: ApplicationKind, now: Instant): WindowState =>
  windowOnDay(scheme, kind, dayOf(now))

/** The moment at which a window shuts: the first moment of the day after its last day. */
export const closesAt = (window: Pick<ApplicationWindow, 'until'>): Instant =>
  startOfDay(window.until.add({ days: 1 }))

/** A duration in years as whole months, so that 1.5 years is 18 months. */
const months = (years: number): number => Math.round(years * 12)

/** The last first day on which a programme of so many years can still end within the scheme. */
export const lastIntake = (scheme: Scheme, years: number): PlainDate =>
  scheme.period.until.add({ days: 1 }).subtract({ months: months(years) })

/** The last intake for every whole number of years that the norms of a level allow. */
export const lastIntakes = (
  scheme: Scheme,
  level: Level,
): { years: number; lastStart: PlainDate }[] => {
  const years = durationsFor(scheme, level).flatMap((norm) =>
    Array.from(
      { length: Math.floor(norm.maxYears) - Math.ceil(norm.minYears) + 1 },
      (_, index) => Math.ceil(norm.minYears) + index,
    ),
  )
  return [...new Set(years)]
    .toSorted((a, b) => a - b)
    .map((value) => ({ years: value, lastStart: lastIntake(scheme, value) }))
}
