import type { Lang } from '../../platform/lang.ts'
import { DUTCH_TIME, type Instant, type PlainDate } from '../../platform/time.ts'
import { formatDate, formatTime } from '../../ui/dates.ts'
import { sessionTexts } from './texts.ts'
import type { SessionPlan, SessionWish } from './work-session.ts'

const weekday = (date: Date, lang: Lang, timeZone: string): string =>
  new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { weekday: 'long', timeZone }).format(
    date,
  )

/** A day with its weekday: `dinsdag 5 november 2019`. */
export const dayInWords = (day: PlainDate, lang: Lang): string =>
  `${weekday(new Date(day.toString()), lang, 'UTC')} ${formatDate(day, lang)}`

const momentDay = (moment: Instant, lang: Lang): string =>
  `${weekday(new Date(moment.epochMilliseconds), lang, DUTCH_TIME)} ${formatDate(moment, lang)}`

/** When a session is: day, begin and end in Dutch time. */
export const whenInWords = (
  { start, end }: Pick<SessionPlan, 'start' | 'end'>,
  lang: Lang,
): string => sessionTexts(lang).fromTo(momentDay(start, lang), formatTime(start), formatTime(end))

/** The days that suit and the part of the day, in one line. */
export const preferenceInWords = (
  { days, dayPart }: Pick<SessionWish, 'days' | 'dayPart'>,
  lang: Lang,
): string => {
  const list = days.map((day) => dayInWords(day, lang)).join('; ')
  return `${list} (${sessionTexts(lang)[dayPart]})`
}
