import { z } from 'zod'
import { DUTCH_TIME, Temporal } from '../../platform/time.ts'
import { dayInput } from '../../ui/forms.ts'
import type { Lang } from '../../ui/texts.ts'
import { adviserTexts } from './adviser-texts.ts'
import type { SessionPlan } from './work-session.ts'

/** How long a session may last, in minutes. */
export const DURATIONS = [60, 90, 120, 180] as const

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

const timeInput = (lang: Lang) =>
  z.string().transform((typed, context) => {
    const [, hour, minute] = TIME.exec(typed) ?? []
    if (hour !== undefined && minute !== undefined)
      return Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) })
    context.addIssue({ code: 'custom', message: adviserTexts(lang).startWrong })
    return z.NEVER
  })

const minutes = z.enum(DURATIONS.map(String)).transform(Number)

/** Reads the form with which an adviser plans a session; times are Dutch. */
export const planSchema = (lang: Lang) =>
  z
    .object({
      day: dayInput(),
      start: timeInput(lang),
      duration: minutes,
      place: z.string().max(300).default(''),
      link: z
        .url({ protocol: /^https$/, error: adviserTexts(lang).linkWrong })
        .max(500)
        .or(z.literal(''))
        .default(''),
      note: z.string().max(4000).default(''),
    })
    .transform((value, context): Omit<SessionPlan, 'host'> => {
      const { place, link, note } = value
      if (!place && !link)
        context.addIssue({
          code: 'custom',
          path: ['place'],
          message: adviserTexts(lang).placeMissing,
        })
      const start = value.day
        .toZonedDateTime({ timeZone: DUTCH_TIME, plainTime: value.start })
        .toInstant()
      return { start, end: start.add({ minutes: value.duration }), place, link, note }
    })
