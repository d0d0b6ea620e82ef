import { z } from 'zod'
import { OutcomeSummary } from '../../scheme/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Checkbox, Radios } from '../../ui/choice-fields.tsx'
import { tickInput } from '../../ui/forms.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import type { CaseContext } from '../case-context.ts'
import { casePath } from '../case-file.ts'
import type { CaseForm } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import { textInput } from '../forms/until.ts'
import { formTexts } from '../form-texts.ts'
import { handlingTexts } from '../handling-texts.ts'
import { holdsBack, namesOfConditions } from '../judging.ts'
import { loadChecks } from '../load-checks.ts'

interface Proposed {
  outcome: 'approve' | 'refuse'
  reason: string
  acceptOpen: boolean
}

const schema = async (context: CaseContext): Promise<z.ZodType<Proposed>> => {
  const { lang } = context.visit
  const texts = handlingTexts(lang)
  const { notMet, open } = holdsBack((await loadChecks(context)).outcomes)
  return z
    .object({
      outcome: z.enum(['approve', 'refuse']),
      reason: textInput(),
      acceptOpen: tickInput(),
    })
    .superRefine(({ outcome, acceptOpen }, check) => {
      if (outcome === 'refuse') return
      const fault = (field: string, message: string) =>
        check.addIssue({ code: 'custom', path: [field], message })
      if (notMet.length > 0) fault('outcome', texts.notMet(namesOfConditions(notMet, lang)))
      else if (open.length > 0 && !acceptOpen) fault('acceptOpen', texts.tickOpen)
    })
}

const fields = async (context: CaseContext) => {
  const { lang } = context.visit
  const texts = handlingTexts(lang)
  const { outcomes } = await loadChecks(context)
  const { notMet, open } = holdsBack(outcomes)
  return (
    <>
      <h2>{texts.conditions}</h2>
      <OutcomeSummary outcomes={outcomes} lang={lang} />
      <p>
        <a class="nl-link" href={casePath(context.file.reference, 'voorwaarden')}>
          {texts.seeConditions}
        </a>
      </p>
      {notMet.length > 0 && (
        <Alert kind="error">{texts.notMet(namesOfConditions(notMet, lang))}</Alert>
      )}
      {open.length > 0 && (
        <Alert kind="warning">{texts.stillOpen(namesOfConditions(open, lang))}</Alert>
      )}
      <Radios
        name="outcome"
        label={texts.outcome}
        options={[
          { value: 'approve', label: texts.approve, disabled: notMet.length > 0 },
          { value: 'refuse', label: texts.refuse, hint: texts.refuseHint },
        ]}
      />
      <TextArea
        name="reason"
        label={formTexts(lang).reason}
        hint={formTexts(lang).reasonHint}
        rows={10}
      />
      {open.length > 0 && notMet.length === 0 && (
        <Checkbox name="acceptOpen" label={texts.acceptOpen} hint={texts.acceptOpenHint} />
      )}
    </>
  )
}

const form: CaseForm<Proposed> = {
  move: 'propose',
  lead: ({ visit }) => handlingTexts(visit.lang).proposeLead,
  labels: (lang) => ({ outcome: handlingTexts(lang).outcome, reason: formTexts(lang).reason }),
  schema,
  start: () => ({}),
  fields,
  submit: (lang) => handlingTexts(lang).propose,
  done: (lang) => handlingTexts(lang).proposed,
  toMove: ({ outcome, reason }) => ({ kind: 'propose', outcome, reason }),
}

export const proposeRoutes = caseFormRoutes(form)
