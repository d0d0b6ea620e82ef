import { compareDates, type PlainDate, Temporal } from '../platform/time.ts'
import type { LocalText } from './localized.ts'
import type { Scheme } from './scheme.ts'

export interface Holiday {
  date: PlainDate
  name: LocalText
}

/** Days on which a term cannot end, besides weekends and the holidays of the law itself. */
export interface WorkCalendar {
  /** ISO dates equalled with a holiday by royal decree (art. 3, third paragraph). */
  equalled: ReadonlySet<string>
}

export const PLAIN_CALENDAR: WorkCalendar = { equalled: new Set() }

const calendars = new WeakMap<Scheme, WorkCalendar>()

/** The calendar of a scheme: the law's holidays plus the equalled days the scheme names. */
export const calendarOf = (scheme: Scheme): WorkCalendar => {
  const known = calendars.get(scheme)
  if (known) return known
  const days = scheme.calendar.equalledDays.map((day) => day.date.toString())
  const calendar = { equalled: new Set(days) }
  calendars.set(scheme, calendar)
  return calendar
}

/** Easter Sunday of a year (Gauss's algorithm in the form of Meeus, Jones and Butcher). */
export const easter = (year: number): PlainDate => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}

/** 27 April, or the day before when that is a Sunday (rule since 2014). */
const kingsDay = (year: number): PlainDate => {
  const birthday = Temporal.PlainDate.from({ year, month: 4, day: 27 })
  return birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday
}

/**
 * The holidays of art. 3, first and second paragraph, Algemene termijnenwet, in order of date.
 * Holds from 2014 (King's Day). Sundays that are holidays are left out: a Sunday counts already.
 */
export const holidays = (year: number): Holiday[] => {
  const on = (month: number, day: number): PlainDate =>
    Temporal.PlainDate.from({ year, month, day })
  const fromEaster = (days: number): PlainDate => easter(year).add({ days })
  const list: Holiday[] = [
    { date: on(1, 1), name: { nl: 'Nieuwjaarsdag', en: "New Year's Day" } },
    { date: fromEaster(-2), name: { nl: 'Goede Vrijdag', en: 'Good Friday' } },
    { date: fromEaster(1), name: { nl: 'tweede paasdag', en: 'Easter Monday' } },
    { date: kingsDay(year), name: { nl: 'Koningsdag', en: "King's Day" } },
    { date: on(5, 5), name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' } },
    { date: fromEaster(39), name: { nl: 'Hemelvaartsdag', en: 'Ascension Day' } },
    { date: fromEaster(50), name: { nl: 'tweede pinksterdag', en: 'Whit Monday' } },
    { date: on(12, 25), name: { nl: 'eerste kerstdag', en: 'Christmas Day' } },
    { date: on(12, 26), name: { nl: 'tweede kerstdag', en: 'Boxing Day' } },
  ]
  return list.toSorted((a, b) => compareDates(a.date, b.date))
}

const holidayNames = new Map<number, ReadonlyMap<string, LocalText>>()

const namesOf = (year: number): ReadonlyMap<string, LocalText> => {
  const known = holidayNames.get(year)
  if (known) return known
  const names = new Map(holidays(year).map(({ date, name }) => [date.toString(), name]))
  holidayNames.set(year, names)
  return names
}

const SATURDAY: LocalText = { nl: 'een zaterdag', en: 'a Saturday' }
const SUNDAY: LocalText = { nl: 'een zondag', en: 'a Sunday' }
const EQUALLED: LocalText = {
  nl: 'een dag die met een feestdag is gelijkgesteld',
  en: 'a day equalled with a public holiday',
}

/** Why a term cannot end on this day, or `null` on a working day. */
export const dayOff = (day: PlainDate, calendar: WorkCalendar): LocalText | null => {
  const iso = day.toString()
  const holiday = namesOf(day.year).get(iso)
  if (holiday) return holiday
  if (calendar.equalled.has(iso)) return EQUALLED
  if (day.dayOfWeek === 6) return SATURDAY
  return day.dayOfWeek === 7 ? SUNDAY : null
}

export const isWorkingDay = (day: PlainDate, calendar: WorkCalendar): boolean =>
  dayOff(day, calendar) === null

const walk = (day: PlainDate, step: 1 | -1, calendar: WorkCalendar): PlainDate => {
  let at = day
  while (!isWorkingDay(at, calendar)) at = at.add({ days: step })
  return at
}

/** The day itself when it is a working day, else the first one after it (art. 1, first paragraph). */
export const nextWorkingDay = (day: PlainDate, calendar: WorkCalendar): PlainDate =>
  walk(day, 1, calendar)

/** The day itself when it is a working day, else the last one before it. */
export const lastWorkingDay = (day: PlainDate, calendar: WorkCalendar): PlainDate =>
  walk(day, -1, calendar)

/** Working days from `from` up to and including `until`. */
export const workingDays = (from: PlainDate, until: PlainDate, calendar: WorkCalendar): number => {
  let count = 0
  for (let day = from; compareDates(day, until) <= 0; day = day.add({ days: 1 })) {
    if (isWorkingDay(day, calendar)) count += 1
  }
  return count
}

/** Whether at least so many working days lie between two days, both included; stops counting early. */
export const hasWorkingDays = (
  from: PlainDate,
  until: PlainDate,
  wanted: number,
  calendar: WorkCalendar,
): boolean => {
  let count = 0
  for (let day = from; compareDates(day, until) <= 0; day = day.add({ days: 1 })) {
    if (isWorkingDay(day, calendar)) count += 1
    if (count >= wanted) return true
  }
  return false
}
