import type { Judgement } from '../../composing/index.ts'
import { plainDate } from '../../platform/time.ts'
import type { WorkProcess } from '../../structure/index.ts'
import { Code, VisuallyHidden } from '../../ui/arrange.tsx'
import { DataList } from '../../ui/data-list.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { Details } from '../../ui/details.tsx'
import { OutcomeBadge } from '../../ui/status-badge.tsx'
import { formatNumber, type Lang } from '../../ui/texts.ts'
import type { ComparedPart, ComparedTask } from '../comparison.ts'
import { comparisonTexts } from '../comparison-texts.ts'

type SourceChange = Judgement['sourceChanges'][number]

const changeText = (change: SourceChange, lang: Lang): string => {
  const texts = comparisonTexts(lang)
  switch (change.kind) {
    case 'qualification-gone':
      return texts.qualificationGone
    case 'unit-gone':
      return texts.unitGone
    case 'ended':
      return texts.ended(formatDate(plainDate(change.on), lang))
    case 'changed': {
      const what =
        change.newTitle === change.title ? texts.changed : texts.changedTitle(change.newTitle)
      const since = change.since ? formatDate(plainDate(change.since), lang) : null
      return since ? `${what}, ${texts.since(since)}` : what
    }
  }
}

const Changes = ({ part, lang }: { part: ComparedPart; lang: Lang }) => {
  const texts = comparisonTexts(lang)
  if (part.unitCode === null)
    return <OutcomeBadge outcome="not-known">{texts.unknownSource}</OutcomeBadge>
  if (part.changes.length === 0) return <OutcomeBadge outcome="met">{texts.same}</OutcomeBadge>
  return (
    <div>
      {part.changes.map((change) => (
        <OutcomeBadge outcome="needs-judgement">{changeText(change, lang)}</OutcomeBadge>
      ))}
    </div>
  )
}

const UnitText = ({ unit, part, lang }: { unit: WorkProcess; part: string; lang: Lang }) => {
  const texts = comparisonTexts(lang)
  const known: [string, string | null][] = [
    [texts.description, unit.description],
    [texts.result, unit.result],
    [texts.behaviour, unit.behaviour],
  ]
  const items = known.flatMap(([term, value]) => (value ? [{ term, value }] : []))
  if (items.length === 0) return null
  return (
    <Details
      id={`bron-${part}`}
      summary={
        <>
          {texts.text} <VisuallyHidden>{texts.textOf(part)}</VisuallyHidden>
        </>
      }
    >
      <DataList items={items} />
    </Details>
  )
}

const Source = ({ part, lang }: { part: ComparedPart; lang: Lang }) => {
  if (!part.source) return <>{comparisonTexts(lang).unknownSource}</>
  return (
    <div>
      <a class="nl-link" href={`/kwalificaties/${part.source.code}`}>
        {part.source.name || part.source.code}
      </a>
      <br />
      <Code>
        {part.source.code}
        {part.unitCode && ` ${part.unitCode}`}
      </Code>
    </div>
  )
}

const columns = (lang: Lang): Column<ComparedPart>[] => {
  const texts = comparisonTexts(lang)
  return [
    {
      key: 'part',
      header: texts.part,
      rowHeader: true,
      cell: (part) => (
        <>
          <Code>{part.code}</Code> {part.title}
          {part.unit && <UnitText unit={part.unit} part={part.code} lang={lang} />}
        </>
      ),
    },
    {
      key: 'sbu',
      header: texts.sbu,
      numeric: true,
      cell: ({ sbu }) => (sbu === null ? null : formatNumber(sbu, lang)),
    },
    { key: 'source', header: texts.takenFrom, cell: (part) => <Source part={part} lang={lang} /> },
    {
      key: 'compare',
      header: texts.compare,
      cell: (part) => <Changes part={part} lang={lang} />,
    },
  ]
}

/** One core task: each part with its source, and whether that source is still the same. */
export const ComparisonTable = ({ task, lang }: { task: ComparedTask; lang: Lang }) => (
  <DataTable
    caption={
      <>
        <Code>{task.code}</Code> {task.title}
      </>
    }
    rows={task.parts}
    rowId={({ code }) => `deel-${code}`}
    columns={columns(lang)}
  />
)
