import { z } from 'zod'
import { formatDate } from '../../ui/dates.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import type { CaseFile } from '../case-file.ts'
import type { CaseForm } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import { textInput } from '../forms/until.ts'
import { formTexts } from '../form-texts.ts'
import { handlingTexts } from '../handling-texts.ts'
import type { LetterValues } from '../letters/letter-blocks.ts'
import { caseValues, objectionValues } from '../letters/letter-values.ts'

interface Refused {
  reason: string
}

/** What the school was asked and until when; the move is only made from that state. */
const askedOf = ({ application: { life } }: CaseFile): LetterValues =>
  life.state === 'incomplete'
    ? { missing: life.missing, completionUntil: formatDate(life.until, 'nl') }
    : {}

const form: CaseForm<Refused> = {
  move: 'not-handle',
  lead: ({ visit }) => handlingTexts(visit.lang).notHandleLead,
  labels: (lang) => ({ reason: formTexts(lang).reason }),
  schema: () => z.object({ reason: textInput() }),
  start: () => ({}),
  fields: ({ visit }) => {
    const texts = formTexts(visit.lang)
    return <TextArea name="reason" label={texts.reason} hint={texts.reasonHint} rows={6} />
  },
  submit: (lang) => handlingTexts(lang).notHandle,
  done: (lang) => handlingTexts(lang).notHandled,
  toMove: ({ reason }) => ({ kind: 'not-handle', reason }),
  letter: {
    compose: ({ reason }, { file, visit }) => ({
      kind: 'not-handled',
      values: {
        ...caseValues(file, visit.services.settings.baseUrl),
        ...askedOf(file),
        ...objectionValues(file, 'not-handled'),
        text: reason,
      },
    }),
  },
}

export const notHandleRoutes = caseFormRoutes(form)
