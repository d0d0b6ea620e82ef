import { z } from 'zod'
import type { PlainDate } from '../../platform/time.ts'
import { DateField } from '../../ui/date-field.tsx'
import { formatDate } from '../../ui/dates.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import { type CaseForm, dayBoxes } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import { proposedUntil, textInput, untilInput } from '../forms/until.ts'
import { checklistOf, checklistStart, missingText } from '../checklist.ts'
import type { CaseContext } from '../case-context.ts'
import { readDraft } from '../draft.store.ts'
import { loadChecks } from '../load-checks.ts'
import { formTexts } from '../form-texts.ts'
import { handlingTexts } from '../handling-texts.ts'
import { caseValues } from '../letters/letter-values.ts'

interface Asked {
  missing: string
  until: PlainDate
}

/** What the handler found missing in the check, to start with. */
const missingBefore = async (context: CaseContext): Promise<string> => {
  const { db, file, actor, visit } = context
  const draft = await readDraft(db, file.application.id, 'find-complete', actor.id)
  const { view, outcomes } = await loadChecks(context)
  const items = checklistOf(view, outcomes, visit.lang)
  return missingText(items, draft?.input ?? checklistStart(items))
}

const form: CaseForm<Asked> = {
  move: 'ask-completion',
  lead: ({ visit }) => handlingTexts(visit.lang).completionLead,
  labels: (lang) => ({ missing: handlingTexts(lang).missing, until: formTexts(lang).until }),
  schema: (context) => z.object({ missing: textInput(), until: untilInput(context) }),
  start: async (context) => ({
    missing: await missingBefore(context),
    ...dayBoxes('until', proposedUntil(context, 'completion').day),
  }),
  fields: (context) => {
    const texts = handlingTexts(context.visit.lang)
    return (
      <>
        <TextArea name="missing" label={texts.missing} hint={texts.missingHint} rows={8} />
        <DateField
          name="until"
          label={formTexts(context.visit.lang).until}
          hint={proposedUntil(context, 'completion').hint}
        />
      </>
    )
  },
  submit: (lang) => handlingTexts(lang).askCompletion,
  done: (lang) => handlingTexts(lang).completionAsked,
  toMove: ({ missing, until }) => ({ kind: 'ask-completion', missing, until }),
  letter: {
    compose: ({ missing, until }, { file, visit }) => ({
      kind: 'completion',
      values: {
        ...caseValues(file, visit.services.settings.baseUrl),
        text: missing,
        until: formatDate(until, 'nl'),
      },
    }),
  },
}

export const askCompletionRoutes = caseFormRoutes(form)
