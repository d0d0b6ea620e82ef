import { DUTCH_TIME, Temporal, type Instant, type PlainDate } from '../platform/time.ts'
import type { Lang } from './texts.ts'

const MONTHS: Record<Lang, readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}

const dutchMoment = (moment: Instant) => moment.toZonedDateTimeISO(DUTCH_TIME)

/** A day as people write it: `2 oktober 2023`. A moment shows the day in the Netherlands. */
export const formatDate = (date: PlainDate | Instant, lang: Lang): string => {
  const day = date instanceof Temporal.Instant ? dutchMoment(date) : date
  return `${day.day} ${MONTHS[lang][day.month - 1] ?? ''} ${day.year}`
}

/** Dutch legal time of a moment: `14:05`. */
export const formatTime = (moment: Instant): string => {
  const { hour, minute } = dutchMoment(moment)
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Day and time of a moment: `2 oktober 2023 om 14:05`. */
export const formatDateTime = (moment: Instant, lang: Lang): string =>
  `${formatDate(moment, lang)} ${lang === 'nl' ? 'om' : 'at'} ${formatTime(moment)}`
