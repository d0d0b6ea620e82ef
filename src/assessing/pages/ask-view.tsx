import { z } from 'zod'
import type { PlainDate } from '../../platform/time.ts'
import { DateField } from '../../ui/date-field.tsx'
import { formatDate } from '../../ui/dates.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import { type CaseForm, dayBoxes } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import { proposedUntil, textInput, untilInput } from '../forms/until.ts'
import { formTexts } from '../form-texts.ts'
import { handlingTexts } from '../handling-texts.ts'
import { caseValues } from '../letters/letter-values.ts'

interface Intended {
  intention: string
  until: PlainDate
}

const form: CaseForm<Intended> = {
  move: 'ask-view',
  lead: ({ visit }) => handlingTexts(visit.lang).viewLead,
  labels: (lang) => ({ intention: handlingTexts(lang).intention, until: formTexts(lang).until }),
  schema: (context) => z.object({ intention: textInput(), until: untilInput(context) }),
  start: (context) => dayBoxes('until', proposedUntil(context, 'view').day),
  fields: (context) => {
    const { lang } = context.visit
    const texts = formTexts(lang)
    return (
      <>
        <TextArea
          name="intention"
          label={handlingTexts(lang).intention}
          hint={texts.reasonHint}
          rows={8}
        />
        <DateField name="until" label={texts.until} hint={proposedUntil(context, 'view').hint} />
      </>
    )
  },
  submit: (lang) => handlingTexts(lang).sendIntention,
  done: (lang) => handlingTexts(lang).viewAsked,
  toMove: ({ intention, until }) => ({ kind: 'ask-view', intention, until }),
  letter: {
    compose: ({ intention, until }, { file, visit }) => ({
      kind: 'intention',
      values: {
        ...caseValues(file, visit.services.settings.baseUrl),
        text: intention,
        until: formatDate(until, 'nl'),
      },
    }),
  },
}

export const askViewRoutes = caseFormRoutes(form)
