import { CASE_ROLES, get, type Route, roles } from '../../access/index.ts'
import { isClosed, namesOf } from '../../applying/index.ts'
import {
  BODIES,
  type Outcome,
  type OutcomeGroup,
  OutcomeList,
  OutcomeSummary,
} from '../../scheme/index.ts'
import { ActionGroup, ButtonLink } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { outcomeTexts } from '../../ui/status-badge.tsx'
import type { Lang } from '../../ui/texts.ts'
import { type CaseContext, withCase } from '../case-context.ts'
import { casePageTexts } from '../case-texts.ts'
import { casePath } from '../case-file.ts'
import { inspectionTexts } from '../inspection-texts.ts'
import type { GivenJudgement } from '../judgement.store.ts'
import { bodyOf, judgedBy } from '../judging.ts'
import { loadChecks } from '../load-checks.ts'
import { FindingBadge } from '../views/case-findings.tsx'
import { caseShell } from '../views/case-shell.tsx'

const Given = async ({
  judgements,
  context,
}: {
  judgements: readonly GivenJudgement[]
  context: CaseContext
}) => {
  const { db, file, visit } = context
  const { lang } = visit
  const texts = casePageTexts(lang)
  const names = await namesOf(
    db,
    judgements.map(({ personId }) => personId),
  )
  const titleOf = (id: string): string => {
    const condition = file.scheme.conditions.find((item) => item.id === id)
    return condition ? `${condition.code} ${condition.title[lang]}` : id
  }
  return (
    <DataTable
      caption={texts.given}
      rows={judgements}
      columns={[
        {
          key: 'condition',
          header: texts.conditions,
          rowHeader: true,
          cell: ({ condition }) => titleOf(condition),
        },
        {
          key: 'finding',
          header: texts.finding,
          cell: ({ finding }) => <FindingBadge finding={finding} lang={lang} />,
        },
        { key: 'reason', header: texts.explanation, cell: ({ reason }) => reason || '–' },
        {
          key: 'by',
          header: inspectionTexts(lang).by,
          cell: ({ by, personId, at }) =>
            `${names.get(personId)?.name ?? ''} (${BODIES[by][lang]}), ${formatDate(at, lang)}`,
        },
      ]}
    />
  )
}

const OUTCOMES = ['not-met', 'needs-judgement', 'not-known', 'met'] as const

/** What asks for attention first; what does not concern this application last. */
const groupsFor = (lang: Lang): OutcomeGroup[] => [
  ...OUTCOMES.map((outcome) => ({
    id: outcome,
    title: outcomeTexts(lang)[outcome],
    takes: (item: Outcome) => item.applies && item.outcome === outcome,
  })),
  {
    id: 'not-applicable',
    title: casePageTexts(lang).notApplicable,
    takes: ({ applies }: Outcome) => !applies,
  },
]

const show = async (context: CaseContext): Promise<Response> => {
  const { file, actor, visit } = context
  const texts = casePageTexts(visit.lang)
  const { outcomes, judgements } = await loadChecks(context)
  const body = bodyOf(actor.organisation.kind)
  const mine = body && !isClosed(file.application.life) ? judgedBy(outcomes, body) : []
  return caseShell(
    context,
    'conditions',
    <>
      <p>{texts.conditionsLead}</p>
      <OutcomeSummary outcomes={outcomes} lang={visit.lang} />
      {mine.length > 0 && (
        <ActionGroup>
          <ButtonLink href={casePath(file.reference, 'oordelen')}>{texts.judgeThese}</ButtonLink>
        </ActionGroup>
      )}
      <h2>{texts.perCondition}</h2>
      <OutcomeList
        scheme={file.scheme}
        outcomes={outcomes}
        audience="handler"
        lang={visit.lang}
        idPrefix="voorwaarde"
        groups={groupsFor(visit.lang)}
      />
      {judgements.length > 0 && <Given judgements={judgements} context={context} />}
    </>,
  )
}

/** The conditions of the scheme as they come out for this case. */
export const caseConditionsRoutes: Route[] = [
  get('/zaken/:reference/voorwaarden', roles(...CASE_ROLES), withCase(show)),
]
