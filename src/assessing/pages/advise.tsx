import { z } from 'zod'
import type { Advice } from '../../applying/index.ts'
import type { PlainDate } from '../../platform/time.ts'
import { Radios } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
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
import { type CaseForm, dayBoxes } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import {
  asCriterionFindings,
  asJudgements,
  ConditionFields,
  conditionsFor,
  CriteriaFields,
  criteriaToJudge,
  toJudge,
} from '../forms/criteria.tsx'
import { proposedUntil, untilInput } from '../forms/until.ts'
import { insertJudgements } from '../judgement.store.ts'

interface Advised {
  conditions: Found[]
  criteria: Found[]
  conclusion: Advice['conclusion']
  until: PlainDate | null
  summary: string
}

const CONCLUSIONS = ['positive', 'adjust', 'negative'] as const

const schema = async (context: CaseContext): Promise<z.ZodType<Advised>> => {
  const { lang } = context.visit
  const texts = adviceTexts(lang)
  const conditions = toJudge(await conditionsFor(context, 'sbb'), lang)
  const criteria = criteriaToJudge(context)
  const all = [...conditions, ...criteria]
  return z
    .object({
      ...findingShape(all),
      conclusion: z.enum(CONCLUSIONS).optional(),
      until: untilInput(context).optional(),
      summary: z.string().max(20_000).optional(),
    })
    .superRefine((input, check) => {
      const typed = textsIn(input)
      const fault = (field: string, message: string) =>
        check.addIssue({ code: 'custom', path: [field], message })
      checkFindings(all, typed, check, lang)
      if (!input.conclusion) fault('conclusion', texts.choose(texts.conclusion.toLowerCase()))
      if (input.conclusion === 'positive' && someFails(all, typed))
        fault('conclusion', texts.failsButPositive)
      if (input.conclusion === 'adjust' && !input.until) fault('until', texts.untilMissing)
      if (!input.summary) fault('summary', texts.explain(texts.summary.toLowerCase()))
    })
    .transform(
      (input): Advised => ({
        conditions: findingsIn(conditions, textsIn(input)),
        criteria: findingsIn(criteria, textsIn(input)),
        conclusion: input.conclusion ?? 'negative',
        until: input.until ?? null,
        summary: input.summary ?? '',
      }),
    )
}

const fields = async (context: CaseContext) => {
  const { lang } = context.visit
  const texts = adviceTexts(lang)
  return (
    <>
      <ConditionFields
        title={texts.conditions}
        outcomes={await conditionsFor(context, 'sbb')}
        lang={lang}
      />
      <CriteriaFields context={context} />
      <h2>{texts.conclusion}</h2>
      <Radios
        name="conclusion"
        label={texts.conclusion}
        options={[
          { value: 'positive', label: texts.positive, hint: texts.positiveAdvice },
          { value: 'adjust', label: texts.adjust, hint: texts.adjustHint },
          { value: 'negative', label: texts.negative, hint: texts.negativeHint },
        ]}
      />
      <DateField
        name="until"
        label={texts.adjustUntil}
        hint={texts.onlyAdjust(proposedUntil(context, 'adjustment').hint)}
        optional
      />
      <TextArea name="summary" label={texts.summary} hint={texts.summaryHint} rows={6} />
    </>
  )
}

const form: CaseForm<Advised> = {
  move: 'advise',
  lead: ({ visit }) => adviceTexts(visit.lang).adviseLead,
  labels: (lang) => ({ until: adviceTexts(lang).adjustUntil }),
  schema,
  start: (context) => dayBoxes('until', proposedUntil(context, 'adjustment').day),
  fields,
  submit: (lang) => adviceTexts(lang).advise,
  done: (lang) => adviceTexts(lang).advised,
  staysGood: true,
  toMove: ({ conclusion, criteria, summary, until }, { visit }) => ({
    kind: 'advise',
    advice: { conclusion, summary, findings: asCriterionFindings(criteria) },
    until: until ?? visit.today.add({ days: 1 }),
  }),
  follow: (tx, { conditions }, { file, actor, visit }) =>
    insertJudgements(tx, 'sbb', asJudgements(conditions), {
      applicationId: file.application.id,
      personId: actor.id,
      at: visit.now,
    }),
}

export const adviseRoutes = caseFormRoutes(form)
