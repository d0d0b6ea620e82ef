import { z } from 'zod'
import { compareDates, type PlainDate } from '../../platform/time.ts'
import {
  calendarOf,
  dayOff,
  nextWorkingDay,
  proposedEnd,
  renderSource,
  legalSource,
  type TermId,
} from '../../scheme/index.ts'
import { formatDate } from '../../ui/dates.ts'
import { dayInput } from '../../ui/forms.ts'
import type { CaseContext } from '../case-context.ts'
import { formTexts } from '../form-texts.ts'

/** Why a day cannot be the last day of a term; `null` when it can. */
const untilFault = (day: PlainDate, { visit, file }: CaseContext): string | null => {
  const texts = formTexts(visit.lang)
  if (compareDates(day, visit.today) <= 0) return texts.notAhead
  const calendar = calendarOf(file.scheme)
  const off = dayOff(day, calendar)
  if (!off) return null
  return texts.noWorkingDay(off[visit.lang], formatDate(nextWorkingDay(day, calendar), visit.lang))
}

/**
 * The last day of a term that a handler names: ahead, and a working day, as the law moves any other on (art. 1
 * Algemene termijnenwet) and the state of the case would then say another day than the clock.
 */
export const untilInput = (context: CaseContext) =>
  dayInput().superRefine((day, check) => {
    const message = untilFault(day, context)
    if (message) check.addIssue({ code: 'custom', message })
  })

/** The last day that the scheme proposes, and the same in words for under the field. */
export const proposedUntil = (
  { visit, file }: CaseContext,
  rule: TermId,
  start: PlainDate = visit.today,
): { day: PlainDate; hint: string } => {
  const day = proposedEnd(file.scheme, rule, start)
  const law = renderSource(legalSource(file.scheme, file.scheme.terms[rule].basis), visit.lang)
  return { day, hint: formTexts(visit.lang).untilHint(formatDate(day, visit.lang), law) }
}

/** A text that must say something. */
export const textInput = () => z.string().max(20_000)
