import { type Findings, type InspectionAnswer, namesOf } from '../../applying/index.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { StatusBadge } from '../../ui/status-badge.tsx'
import type { Lang } from '../../ui/texts.ts'
import type { CaseContext } from '../case-context.ts'
import { domainName } from '../domains.ts'
import { inspectionTexts } from '../inspection-texts.ts'
import { answersOfInspection, type GivenAnswer } from '../judgement.store.ts'
import { Said } from './said.tsx'

/** One domain with what the Inspectie said of it; `given` knows by whom and why, when it was answered on a page. */
interface Answered {
  domain: string
  answer: InspectionAnswer | null
  given: GivenAnswer | null
}

const Answer = ({ answer, lang }: { answer: InspectionAnswer | null; lang: Lang }) => {
  const texts = inspectionTexts(lang)
  if (answer === null) return <StatusBadge tone="waiting">{texts.noAnswerYet}</StatusBadge>
  return answer === 'shortcoming' ? (
    <StatusBadge tone="bad">{texts.shortcoming}</StatusBadge>
  ) : (
    <StatusBadge tone="good">{texts.noShortcoming}</StatusBadge>
  )
}

const rowsOf = ({ inspection }: Findings, given: readonly GivenAnswer[]): Answered[] =>
  Object.entries(inspection).map(([domain, answer]) => ({
    domain,
    answer,
    given: given.find((one) => one.domain === domain && one.answer === answer) ?? null,
  }))

interface Props {
  context: CaseContext
  findings: Findings
}

/** What the Inspectie was asked in a case and what it answered, per domain. */
export const InspectionAnswers = async ({ context, findings }: Props) => {
  const { db, file, visit } = context
  const { lang } = visit
  const texts = inspectionTexts(lang)
  const given = await answersOfInspection(db, file.application.id)
  const names = await namesOf(
    db,
    given.map(({ personId }) => personId),
  )
  return (
    <DataTable
      caption={texts.answers}
      rows={rowsOf(findings, given)}
      columns={[
        {
          key: 'domain',
          header: texts.domain,
          rowHeader: true,
          cell: ({ domain }) => domainName(file, domain, lang),
        },
        {
          key: 'answer',
          header: texts.answer,
          cell: ({ answer }) => <Answer answer={answer} lang={lang} />,
        },
        {
          key: 'reason',
          header: texts.explanation,
          cell: (row) => (row.given?.reason ? <Said text={row.given.reason} lang={lang} /> : '–'),
        },
        {
          key: 'by',
          header: texts.by,
          cell: (row) =>
            row.given
              ? `${names.get(row.given.personId)?.name ?? ''}, ${formatDate(row.given.at, lang)}`
              : '–',
        },
      ]}
    />
  )
}
