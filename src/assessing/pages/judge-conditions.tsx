import { z } from 'zod'
import { CASE_ROLES, get, post, type Route, roles } from '../../access/index.ts'
import { isClosed } from '../../applying/index.ts'
import { inTransaction } from '../../platform/database.ts'
import type { Body, Outcome } from '../../scheme/index.ts'
import { Columns } from '../../ui/arrange.tsx'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import type { FieldErrors, Kept } from '../../ui/context.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Form } from '../../ui/form.tsx'
import { keptOf, readForm } from '../../ui/forms.ts'
import { adviceTexts } from '../advice-texts.ts'
import { type CaseContext, withCase } from '../case-context.ts'
import { casePath } from '../case-file.ts'
import { checkFindings, findingShape, findingsIn, keptFindings, textsIn } from '../findings.ts'
import { asJudgements, ConditionFields, toJudge } from '../forms/criteria.tsx'
import { insertJudgements } from '../judgement.store.ts'
import { bodyOf, judgedBy } from '../judging.ts'
import { loadChecks } from '../load-checks.ts'
import { CaseBeside } from '../views/case-beside.tsx'
import { assessingTexts } from '../texts.ts'

const PATH = 'oordelen'

/** The conditions that somebody may judge in this case now, with what their body found before. */
const openFor = async (
  context: CaseContext,
): Promise<{ body: Body | null; outcomes: Outcome[]; kept: Kept }> => {
  const { file, actor } = context
  const body = bodyOf(actor.organisation.kind)
  const closed = isClosed(file.application.life) || file.school.id === actor.organisation.id
  if (!body || closed) return { body, outcomes: [], kept: {} }
  const { outcomes, judgements } = await loadChecks(context)
  const own = judgements.filter(({ by }) => by === body)
  const found = own.map(({ condition, ...rest }) => ({ id: `v-${condition}`, ...rest }))
  return { body, outcomes: judgedBy(outcomes, body), kept: keptFindings(found) }
}

const show = async (
  context: CaseContext,
  { errors, kept }: { errors?: FieldErrors; kept?: Kept } = {},
): Promise<Response> => {
  const { visit, file } = context
  const texts = adviceTexts(visit.lang)
  const found = await openFor(context)
  const back = casePath(file.reference, 'voorwaarden')
  return visit.page(
    {
      title: `${texts.judgeTitle}: ${file.reference}`,
      h1: texts.judgeTitle,
      lead: texts.judgeLead,
      breadcrumb: [
        { label: assessingTexts(visit.lang).worklist, href: '/werkvoorraad' },
        { label: file.reference, href: casePath(file.reference) },
        { label: texts.judgeTitle, href: casePath(file.reference, PATH) },
      ],
      faulty: errors !== undefined,
      status: errors ? 422 : 200,
    },
    <Columns kind="aside">
      <div>
        {found.outcomes.length === 0 ? (
          <EmptyState
            title={texts.nothingToJudge}
            action={<ButtonLink href={back}>{assessingTexts(visit.lang).back}</ButtonLink>}
          />
        ) : (
          <Form
            action={casePath(file.reference, PATH)}
            errors={errors ?? {}}
            kept={kept ?? found.kept}
          >
            <ConditionFields outcomes={found.outcomes} lang={visit.lang} />
            <ActionGroup>
              <Button look="primary">{texts.judge}</Button>
              <ButtonLink href={back}>{assessingTexts(visit.lang).back}</ButtonLink>
            </ActionGroup>
          </Form>
        )}
      </div>
      <CaseBeside context={context} />
    </Columns>,
  )
}

const schemaFor = (outcomes: readonly Outcome[], { visit: { lang } }: CaseContext) => {
  const items = toJudge(outcomes, lang)
  return z
    .object(findingShape(items))
    .superRefine((input, check) => checkFindings(items, textsIn(input), check, lang))
    .transform((input) => asJudgements(findingsIn(items, textsIn(input))))
}

const submit = async (context: CaseContext): Promise<Response> => {
  const { visit, file, actor } = context
  const { body, outcomes } = await openFor(context)
  const data = await visit.form()
  if (!body || outcomes.length === 0) return show(context)
  const read = readForm(schemaFor(outcomes, context), data, { lang: visit.lang })
  if (!read.ok) return show(context, { errors: read.errors, kept: keptOf(data) })
  const author = { applicationId: file.application.id, personId: actor.id, at: visit.now }
  await inTransaction(visit.services.db, (tx) => insertJudgements(tx, body, read.value, author))
  const notice = { kind: 'success', text: adviceTexts(visit.lang).judged } as const
  return visit.redirect(casePath(file.reference, 'voorwaarden'), notice)
}

/** What a body finds on the conditions that the system cannot judge alone, at any moment before the end. */
export const judgeConditionsRoutes: Route[] = [
  get(`/zaken/:reference/${PATH}`, roles(...CASE_ROLES), withCase(show)),
  post(`/zaken/:reference/${PATH}`, roles(...CASE_ROLES), withCase(submit)),
]
