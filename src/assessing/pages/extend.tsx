import { z } from 'zod'
import { compareDates, type PlainDate } from '../../platform/time.ts'
import { DateField } from '../../ui/date-field.tsx'
import { formatDate } from '../../ui/dates.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import type { CaseContext } from '../case-context.ts'
import { type CaseForm, dayBoxes } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import { proposedUntil, textInput, untilInput } from '../forms/until.ts'
import { formTexts } from '../form-texts.ts'
import { handlingTexts } from '../handling-texts.ts'
import { caseValues } from '../letters/letter-values.ts'

interface Extended {
  reason: string
  until: PlainDate
}

/** The day by which the decision has to be made as it stands now. */
const decisionDay = ({ file, visit }: CaseContext): PlainDate =>
  file.clock.deadlines.find(({ rule }) => rule === 'decision')?.date ?? visit.today

const proposed = (context: CaseContext) => proposedUntil(context, 'extension', decisionDay(context))

const laterInput = (context: CaseContext) =>
  untilInput(context).superRefine((day, check) => {
    const now = decisionDay(context)
    if (compareDates(day, now) > 0) return
    const { lang } = context.visit
    const message = handlingTexts(lang).notLater(formatDate(now, lang))
    check.addIssue({ code: 'custom', message })
  })

const form: CaseForm<Extended> = {
  move: 'extend',
  lead: ({ visit }) => handlingTexts(visit.lang).extendLead,
  labels: (lang) => ({ reason: handlingTexts(lang).why, until: handlingTexts(lang).newDate }),
  schema: (context) => z.object({ until: laterInput(context), reason: textInput() }),
  start: (context) => dayBoxes('until', proposed(context).day),
  fields: (context) => {
    const { lang } = context.visit
    const texts = handlingTexts(lang)
    return (
      <>
        <DateField name="until" label={texts.newDate} hint={proposed(context).hint} />
        <TextArea name="reason" label={texts.why} hint={formTexts(lang).reasonHint} />
      </>
    )
  },
  submit: (lang) => handlingTexts(lang).extend,
  done: (lang) => handlingTexts(lang).extended,
  toMove: ({ reason, until }) => ({ kind: 'extend', reason, until }),
  letter: {
    compose: ({ reason, until }, { file, visit }) => ({
      kind: 'extension',
      values: {
        ...caseValues(file, visit.services.settings.baseUrl),
        text: reason,
        until: formatDate(until, 'nl'),
      },
    }),
  },
}

export const extendRoutes = caseFormRoutes(form)
