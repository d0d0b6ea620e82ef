import { z } from 'zod'
import { TextArea } from '../../ui/text-fields.tsx'
import { decisionTexts } from '../decision-texts.ts'
import type { CaseForm } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import { textInput } from '../forms/until.ts'

const form: CaseForm<{ reason: string }> = {
  move: 'send-back',
  lead: ({ visit }) => decisionTexts(visit.lang).sendBackLead,
  labels: (lang) => ({ reason: decisionTexts(lang).sendBackReason }),
  schema: () => z.object({ reason: textInput() }),
  start: () => ({}),
  fields: ({ visit }) => {
    const texts = decisionTexts(visit.lang)
    return <TextArea name="reason" label={texts.sendBackReason} hint={texts.sendBackHint} />
  },
  submit: (lang) => decisionTexts(lang).sendBack,
  done: (lang) => decisionTexts(lang).sentBack,
  toMove: ({ reason }) => ({ kind: 'send-back', reason }),
}

export const sendBackRoutes = caseFormRoutes(form)
