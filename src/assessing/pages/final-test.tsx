import { z } from 'zod'
import type { FinalTest } from '../../applying/index.ts'
import { Radios } from '../../ui/choice-fields.tsx'
import { TextArea } from '../../ui/text-fields.tsx'
import { adviceTexts } from '../advice-texts.ts'
import type { CaseContext } from '../case-context.ts'
import {
  checkFindings,
  findingShape,
  findingsIn,
  type Found,
  someFails,
  textsIn,
} from '../findings.ts'
import type { CaseForm } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import { asCriterionFindings, CriteriaFields, criteriaToJudge } from '../forms/criteria.tsx'

interface Tested {
  criteria: Found[]
  conclusion: FinalTest['conclusion']
  summary: string
}

const schema = (context: CaseContext): z.ZodType<Tested> => {
  const { lang } = context.visit
  const texts = adviceTexts(lang)
  const criteria = criteriaToJudge(context)
  return z
    .object({
      ...findingShape(criteria),
      conclusion: z.enum(['positive', 'negative']).optional(),
      summary: z.string().max(20_000).optional(),
    })
    .superRefine((input, check) => {
      const typed = textsIn(input)
      const fault = (field: string, message: string) =>
        check.addIssue({ code: 'custom', path: [field], message })
      checkFindings(criteria, typed, check, lang)
      if (!input.conclusion) fault('conclusion', texts.choose(texts.conclusion.toLowerCase()))
      if (input.conclusion === 'positive' && someFails(criteria, typed))
        fault('conclusion', texts.testFails)
      if (!input.summary) fault('summary', texts.explain(texts.summary.toLowerCase()))
    })
    .transform(
      (input): Tested => ({
        criteria: findingsIn(criteria, textsIn(input)),
        conclusion: input.conclusion ?? 'negative',
        summary: input.summary ?? '',
      }),
    )
}

const form: CaseForm<Tested> = {
  move: 'final-test',
  lead: ({ visit }) => adviceTexts(visit.lang).testLead,
  labels: () => ({}),
  schema,
  start: () => ({}),
  fields: (context) => {
    const texts = adviceTexts(context.visit.lang)
    return (
      <>
        <CriteriaFields context={context} />
        <h2>{texts.conclusion}</h2>
        <Radios
          name="conclusion"
          label={texts.conclusion}
          options={[
            { value: 'positive', label: texts.positive, hint: texts.testPositive },
            { value: 'negative', label: texts.negative, hint: texts.negativeHint },
          ]}
        />
        <TextArea name="summary" label={texts.summary} hint={texts.summaryHint} rows={6} />
      </>
    )
  },
  submit: (lang) => adviceTexts(lang).test,
  done: (lang) => adviceTexts(lang).tested,
  toMove: ({ conclusion, criteria, summary }) => ({
    kind: 'final-test',
    test: { conclusion, summary, findings: asCriterionFindings(criteria) },
  }),
}

export const finalTestRoutes = caseFormRoutes(form)
