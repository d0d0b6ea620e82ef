import {
  type Advice,
  type CriterionFinding,
  type FinalTest,
  namesOf,
} from '../../applying/index.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { OutcomeBadge, StatusBadge } from '../../ui/status-badge.tsx'
import type { Lang } from '../../ui/texts.ts'
import { adviceTexts } from '../advice-texts.ts'
import type { CaseContext } from '../case-context.ts'
import { lifeFindings } from '../case-file.ts'
import { casePageTexts } from '../case-texts.ts'
import { Said } from './said.tsx'
import { peopleIn, StateDetails } from './state-details.tsx'
import { InspectionAnswers } from './inspection-answers.tsx'

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
      <Said text={test.summary} lang={lang} />
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
          {
            key: 'reason',
            header: texts.explanation,
            cell: ({ reason }) => (reason ? <Said text={reason} lang={lang} /> : '–'),
          },
        ]}
      />
    </section>
  )
}

/** Everything that the bodies have found, and what the state asks or decides. */
export const CaseFindings = async ({ context }: { context: CaseContext }) => {
  const { db, file, visit } = context
  const { lang } = visit
  const { life } = file.application
  const texts = casePageTexts(lang)
  const findings = lifeFindings(life)
  const names = await namesOf(db, peopleIn(life))
  return (
    <>
      <StateDetails life={life} names={names} lang={lang} />
      <h2>{texts.findings}</h2>
      {!findings && <p>{texts.noFindings}</p>}
      {findings && <InspectionAnswers context={context} findings={findings} />}
      {findings?.advice && <Test title={texts.advice} test={findings.advice} context={context} />}
      {findings?.finalTest && (
        <Test title={texts.finalTest} test={findings.finalTest} context={context} />
      )}
    </>
  )
}
