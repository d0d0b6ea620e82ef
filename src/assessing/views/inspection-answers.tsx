import { namesOf } from '../../applying/index.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { StatusBadge } from '../../ui/status-badge.tsx'
import type { CaseContext } from '../case-context.ts'
import { domainName } from '../domains.ts'
import { inspectionTexts } from '../inspection-texts.ts'
import { answersOfInspection } from '../judgement.store.ts'

/** What the Inspectie has answered in a case, per domain; nothing while it has not spoken. */
export const InspectionAnswers = async ({ context }: { context: CaseContext }) => {
  const { db, file, visit } = context
  const texts = inspectionTexts(visit.lang)
  const answers = await answersOfInspection(db, file.application.id)
  const names = await namesOf(
    db,
    answers.map(({ personId }) => personId),
  )
  if (answers.length === 0) return null
  return (
    <DataTable
      caption={texts.answered}
      rows={answers}
      columns={[
        {
          key: 'domain',
          header: texts.domain,
          rowHeader: true,
          cell: ({ domain }) => domainName(file, domain, visit.lang),
        },
        {
          key: 'answer',
          header: texts.answer,
          cell: ({ answer }) =>
            answer === 'shortcoming' ? (
              <StatusBadge tone="bad">{texts.shortcoming}</StatusBadge>
            ) : (
              <StatusBadge tone="good">{texts.noShortcoming}</StatusBadge>
            ),
        },
        { key: 'reason', header: texts.explanation, cell: ({ reason }) => reason || '–' },
        {
          key: 'by',
          header: texts.by,
          cell: ({ personId, at }) =>
            `${names.get(personId)?.name ?? ''}, ${formatDate(at, visit.lang)}`,
        },
      ]}
    />
  )
}
