import { z } from 'zod'
import { Radios } from '../../ui/choice-fields.tsx'
import { VisuallyHidden } from '../../ui/arrange.tsx'
import { Details } from '../../ui/details.tsx'
import { Fieldset } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-fields.tsx'
import type { Lang } from '../../ui/texts.ts'
import type { CaseContext } from '../case-context.ts'
import { type CheckItem, checklistOf, checklistStart, itemFields } from '../checklist.ts'
import {
  checkFindings,
  findingShape,
  findingsIn,
  type Found,
  keptFindings,
  textsIn,
} from '../findings.ts'
import type { CaseForm } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import { asJudgements, ConditionFields, toJudge } from '../forms/criteria.tsx'
import { handlingTexts } from '../handling-texts.ts'
import { insertJudgements } from '../judgement.store.ts'
import { judgedBy } from '../judging.ts'
import { loadChecks } from '../load-checks.ts'

interface Complete {
  judged: Found[]
}

const itemsFor = async (context: CaseContext) => {
  const { view, outcomes, judgements } = await loadChecks(context)
  const { lang } = context.visit
  return {
    items: checklistOf(view, outcomes, lang),
    conditions: judgedBy(outcomes, 'duo'),
    judgements,
  }
}

const text = z.string().max(2_000).optional()

const shapeOf = (items: readonly CheckItem[]) =>
  Object.fromEntries(
    items.flatMap(({ id }) => Object.values(itemFields(id)).map((name) => [name, text])),
  )

const schema = async (context: CaseContext): Promise<z.ZodType<Complete>> => {
  const { lang } = context.visit
  const { items, conditions } = await itemsFor(context)
  const judged = toJudge(conditions, lang)
  return z
    .object({ ...shapeOf(items), ...findingShape(judged) })
    .superRefine((input, check) => {
      for (const { id, name } of items) {
        const { state } = itemFields(id)
        if (input[state] === 'present') continue
        const message = handlingTexts(lang).stillMissing(name)
        check.addIssue({ code: 'custom', path: [state], message })
      }
      checkFindings(judged, textsIn(input), check, lang)
    })
    .transform((input): Complete => ({ judged: findingsIn(judged, textsIn(input)) }))
}

const ItemFields = ({ item, lang }: { item: CheckItem; lang: Lang }) => {
  const texts = handlingTexts(lang)
  const names = itemFields(item.id)
  return (
    <Fieldset legend={item.name} hint={item.hint}>
      <Radios
        name={names.state}
        label={texts.isThere}
        inline
        options={[
          { value: 'present', label: texts.present },
          { value: 'absent', label: texts.absent },
        ]}
      />
      <Details
        id={`${item.id}-meer`}
        summary={
          <>
            {texts.remark} <VisuallyHidden>{item.name}</VisuallyHidden>
          </>
        }
        open={!item.present}
      >
        <TextField name={names.remark} label={texts.remark} width="full" optional />
      </Details>
    </Fieldset>
  )
}

const form: CaseForm<Complete> = {
  move: 'find-complete',
  lead: ({ visit }) => handlingTexts(visit.lang).checkLead,
  labels: () => ({}),
  schema,
  start: async (context) => {
    const { items, conditions, judgements } = await itemsFor(context)
    const own = judgements.filter(({ condition }) => conditions.some(({ id }) => id === condition))
    const found = own.map(({ condition, finding, reason }) => ({
      id: `v-${condition}`,
      finding,
      reason,
    }))
    return { ...checklistStart(items), ...keptFindings(found) }
  },
  fields: async (context) => {
    const { lang } = context.visit
    const texts = handlingTexts(lang)
    const { items, conditions } = await itemsFor(context)
    return (
      <>
        <h2>{texts.checklist}</h2>
        {items.map((item) => (
          <ItemFields item={item} lang={lang} />
        ))}
        <ConditionFields title={texts.ownJudgement} outcomes={conditions} lang={lang} />
      </>
    )
  },
  submit: (lang) => handlingTexts(lang).findComplete,
  done: (lang) => handlingTexts(lang).foundComplete,
  aside: {
    value: 'aanvullen',
    label: (lang) => handlingTexts(lang).askInstead,
    to: 'ask-completion',
  },
  toMove: () => ({ kind: 'find-complete' }),
  follow: (tx, { judged }, { file, actor, visit }) =>
    insertJudgements(tx, 'duo', asJudgements(judged), {
      applicationId: file.application.id,
      personId: actor.id,
      at: visit.now,
    }),
}

export const findCompleteRoutes = caseFormRoutes(form)
