import { z } from 'zod'
import { compareDates, type PlainDate } from '../../platform/time.ts'
import { isWorkingDay, type WorkCalendar } from '../../scheme/index.ts'
import { dayInput, wholeInput } from '../../ui/forms.ts'
import type { Lang } from '../../ui/texts.ts'
import { signUpTexts } from './sign-up-texts.ts'
import { type ChosenDraft, DAY_PARTS, SESSION_ROLES, type SessionWish } from './work-session.ts'

/** The three boxes for a day that suits; the first is required. */
export const DAY_FIELDS = ['day1', 'day2', 'day3'] as const

/** A day further away than this is a typing error. */
const MONTHS_AHEAD = 12

export interface WishRules {
  today: PlainDate
  calendar: WorkCalendar
  /** What the school may choose from. */
  drafts: readonly ChosenDraft[]
  lang: Lang
}

const dayFault = (day: PlainDate, rules: WishRules): string | null => {
  const texts = signUpTexts(rules.lang)
  if (compareDates(day, rules.today) <= 0) return texts.dayPast
  if (compareDates(day, rules.today.add({ months: MONTHS_AHEAD })) > 0) return texts.dayFar
  return isWorkingDay(day, rules.calendar) ? null : texts.dayOff
}

/** A working day within a year. */
const suitingDay = (rules: WishRules) =>
  dayInput().superRefine((day, context) => {
    const message = dayFault(day, rules)
    if (message) context.addIssue({ code: 'custom', message })
  })

const words = () => z.string().max(4000)

const fields = (rules: WishRules) =>
  z.object({
    name: z.string().min(1).max(120),
    email: z.email().max(254),
    organisation: z.string().min(1).max(200),
    role: z.enum(SESSION_ROLES),
    people: wholeInput({ min: 1, max: 30 }),
    draft: z.string().optional(),
    // Who has nothing to choose from must describe it; the others may do either.
    idea: rules.drafts.length > 0 ? words().optional() : words().min(1),
    questions: z.string().min(1).max(4000),
    day1: suitingDay(rules),
    day2: suitingDay(rules).optional(),
    day3: suitingDay(rules).optional(),
    dayPart: z.enum(DAY_PARTS),
  })

type Fields = z.output<ReturnType<typeof fields>>

const checkTwice = (value: Fields, lang: Lang, context: z.RefinementCtx): void => {
  const earlier: PlainDate[] = []
  for (const name of DAY_FIELDS) {
    const day = value[name]
    if (day && earlier.some((other) => other.equals(day)))
      context.addIssue({ code: 'custom', path: [name], message: signUpTexts(lang).dayTwice })
    if (day) earlier.push(day)
  }
}

const wishOf = (value: Fields, draft: ChosenDraft | null): SessionWish => {
  const { day1, day2, day3, draft: _, idea = '', ...rest } = value
  const days = [day1, day2, day3].filter((day) => day !== undefined).toSorted(compareDates)
  return { ...rest, idea, draft, days }
}

/** Reads the sign-up form on a day: every fault says what to do. */
export const wishSchema = (rules: WishRules) =>
  fields(rules).transform((value, context): SessionWish => {
    const draft = rules.drafts.find(({ id }) => id === value.draft) ?? null
    const texts = signUpTexts(rules.lang)
    if (value.draft && !draft)
      context.addIssue({ code: 'custom', path: ['draft'], message: texts.draftGone })
    if (!value.draft && !value.idea)
      context.addIssue({ code: 'custom', path: ['idea'], message: texts.ideaMissing })
    checkTwice(value, rules.lang, context)
    return wishOf(value, draft)
  })
