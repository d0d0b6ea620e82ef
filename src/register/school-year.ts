import { type PlainDate, plainDate } from '../platform/time.ts'

const AUGUST = 8

/** The school year in which a day falls, as 2020-2021: from 1 August to 31 July. */
export const schoolYearOf = (day: PlainDate): string => {
  const start = day.month >= AUGUST ? day.year : day.year - 1
  return `${start}-${start + 1}`
}

/** The last day of a school year that is written as 2020-2021. */
export const schoolYearEnd = (schoolYear: string): PlainDate =>
  plainDate(`${schoolYear.slice(5)}-07-31`)
