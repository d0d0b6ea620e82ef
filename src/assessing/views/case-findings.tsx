import type { Child } from 'hono/jsx'
import {
  type Advice,
  caseTexts,
  type CriterionFinding,
  type FinalTest,
  type Findings,
  type LifeState,
  namesOf,
} from '../../applying/index.ts'
import type { PlainDate } from '../../platform/time.ts'
import { DataList } from '../../ui/data-list.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { OutcomeBadge, StatusBadge } from '../../ui/status-badge.tsx'
import type { Lang } from '../../ui/texts.ts'
import { adviceTexts } from '../advice-texts.ts'
import type { CaseContext } from '../case-context.ts'
import { casePageTexts } from '../case-texts.ts'
import { decisionTexts } from '../decision-texts.ts'
import { formTexts } from '../form-texts.ts'
import { InspectionAnswers } from './inspection-answers.tsx'

/** The findings that a state carries; of an objection those of the decision it is against. */
export const findingsIn = (life: LifeState): Findings | null => {
  if (life.state === 'in-objection') return findingsIn(life.against)
  return 'findings' in life ? life.findings : null
}

const FINDING_LOOKS = {
  meets: { outcome: 'met', text: 'meets' },
  'meets-with-remarks': { outcome: 'met', text: 'remarks' },
  'does-not-meet': { outcome: 'not-met', text: 'fails' },
} as const

/** One finding as word, shape and colour. */
export const FindingBadge = ({
  finding,
  lang,
}: {
  finding: CriterionFinding['finding']
  lang: Lang
}) => {
  const { outcome, text } = FINDING_LOOKS[finding]
  return <OutcomeBadge outcome={outcome}>{adviceTexts(lang)[text]}</OutcomeBadge>
}

const CONCLUSIONS = {
  positive: { tone: 'good', text: 'positive' },
  adjust: { tone: 'waiting', text: 'adjust' },
  negative: { tone: 'bad', text: 'negative' },
} as const

interface TestProps {
  title: string
  test: Advice | FinalTest
  context: CaseContext
}

const Test = ({ title, test, context: { file, visit } }: TestProps) => {
  const { lang } = visit
  const texts = casePageTexts(lang)
  const { tone, text } = CONCLUSIONS[test.conclusion]
  const nameOf = (id: string): string =>
    file.scheme.criteria.find((criterion) => criterion.id === id)?.name[lang] ?? id
  return (
    <section>
      <h3>{title}</h3>
      <p>
        <StatusBadge tone={tone}>{adviceTexts(lang)[text]}</StatusBadge>
      </p>
      <p>{test.summary}</p>
      <DataTable
        caption={title}
        captionHidden
        rows={test.findings}
        columns={[
          {
            key: 'criterion',
            header: texts.criterion,
            rowHeader: true,
            cell: ({ criterion }) => nameOf(criterion),
          },
          {
            key: 'finding',
            header: texts.finding,
            cell: ({ finding }) => <FindingBadge finding={finding} lang={lang} />,
          },
          { key: 'reason', header: texts.explanation, cell: ({ reason }) => reason || '–' },
        ]}
      />
    </section>
  )
}

interface SaidProps {
  title: string
  items: { term: string; value: Child }[]
}

const Said = ({ title, items }: SaidProps) => (
  <section>
    <h3>{title}</h3>
    <DataList items={items} />
  </section>
)

const until = (day: PlainDate, lang: Lang) => ({
  term: formTexts(lang).until,
  value: formatDate(day, lang),
})

const reason = (text: string, lang: Lang) => ({ term: formTexts(lang).reason, value: text })

const decisionItems = (
  decided: { reason: string; by: string; on: PlainDate },
  names: ReadonlyMap<string, { name: string }>,
  lang: Lang,
) => [
  {
    term: casePageTexts(lang).decision,
    value: `${formatDate(decided.on, lang)}, ${names.get(decided.by)?.name ?? ''}`,
  },
  reason(decided.reason, lang),
]

interface StateProps {
  life: LifeState
  names: ReadonlyMap<string, { name: string }>
  lang: Lang
}

/** What belongs to the state itself: what was asked, proposed, decided or objected. */
const OfState = ({ life, names, lang }: StateProps) => {
  const texts = casePageTexts(lang)
  switch (life.state) {
    case 'incomplete':
      return (
        <Said
          title={texts.missing}
          items={[{ term: texts.missing, value: life.missing }, until(life.until, lang)]}
        />
      )
    case 'adjusting':
      return <Said title={adviceTexts(lang).adjust} items={[until(life.until, lang)]} />
    case 'hearing':
      return (
        <Said
          title={texts.intention}
          items={[{ term: texts.intention, value: life.intention }, until(life.until, lang)]}
        />
      )
    case 'proposed':
      return <Proposal life={life} names={names} lang={lang} />
    case 'approved':
    case 'refused':
    case 'not-handled':
      return (
        <>
          <Said title={texts.decision} items={decisionItems(life.decision, names, lang)} />
          {life.objection && (
            <Said
              title={`${texts.objection}: ${caseTexts(lang).objection[life.objection.outcome]}`}
              items={decisionItems(life.objection, names, lang)}
            />
          )}
        </>
      )
    case 'in-objection':
      return (
        <>
          <Said
            title={texts.objection}
            items={[{ term: decisionTexts(lang).grounds, value: life.objection.grounds }]}
          />
          <OfState life={life.against} names={names} lang={lang} />
        </>
      )
    default:
      return null
  }
}

const Proposal = ({
  life,
  names,
  lang,
}: StateProps & { life: Extract<LifeState, { state: 'proposed' }> }) => {
  const texts = decisionTexts(lang)
  const { outcome, by, reason: why } = life.proposal
  return (
    <Said
      title={casePageTexts(lang).proposal}
      items={[
        { term: texts.proposal, value: outcome === 'approve' ? texts.toApprove : texts.toRefuse },
        reason(why, lang),
        { term: texts.proposedBy, value: names.get(by)?.name ?? '' },
      ]}
    />
  )
}

const peopleIn = (life: LifeState): (string | null)[] => {
  if (life.state === 'proposed') return [life.proposal.by]
  if (life.state === 'in-objection') return peopleIn(life.against)
  return 'decision' in life ? [life.decision.by, life.objection?.by ?? null] : []
}

/** Everything that the bodies have found, and what the state asks or decides. */
export const CaseFindings = async ({ context }: { context: CaseContext }) => {
  const { db, file, visit } = context
  const { lang } = visit
  const { life } = file.application
  const texts = casePageTexts(lang)
  const findings = findingsIn(life)
  const names = await namesOf(db, peopleIn(life))
  return (
    <>
      <OfState life={life} names={names} lang={lang} />
      <h2>{texts.findings}</h2>
      {!findings && <p>{texts.noFindings}</p>}
      <InspectionAnswers context={context} />
      {findings?.advice && <Test title={texts.advice} test={findings.advice} context={context} />}
      {findings?.finalTest && (
        <Test title={texts.finalTest} test={findings.finalTest} context={context} />
      )}
    </>
  )
}
