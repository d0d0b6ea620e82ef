import type { Person } from '../../access/index.ts'
import { Code } from '../../ui/arrange.tsx'
import { Button } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { StatusBadge } from '../../ui/status-badge.tsx'
import type { Lang } from '../../ui/texts.ts'
import { casePath } from '../case-file.ts'
import type { QueueCase } from '../queue.store.ts'
import { STATE_TONES } from '../state-tones.ts'
import { assessingTexts, sideTexts } from '../texts.ts'
import type { WorklistQuery } from '../worklist.ts'
import { queryHref } from '../worklist-query.ts'
import { worklistTexts } from '../worklist-texts.ts'
import { DeadlineCell } from './urgency-badge.tsx'

interface Props {
  cases: readonly QueueCase[]
  query: WorklistQuery
  person: Person
  lang: Lang
}

const caseColumn = (lang: Lang): Column<QueueCase> => ({
  key: 'case',
  header: worklistTexts(lang).case,
  rowHeader: true,
  cell: ({ reference, title, kind }) => (
    <>
      <a class="nl-link" href={casePath(reference)}>
        {title}
      </a>
      <br />
      <Code>{reference}</Code>
      {kind === 'shortened' && <> · {assessingTexts(lang).shortened}</>}
    </>
  ),
})

const stateColumn = (lang: Lang): Column<QueueCase> => ({
  key: 'state',
  header: assessingTexts(lang).state,
  cell: ({ state }) => (
    <StatusBadge tone={STATE_TONES[state]}>{sideTexts(lang).state[state]}</StatusBadge>
  ),
})

const turnColumn = (lang: Lang): Column<QueueCase> => ({
  key: 'next',
  header: assessingTexts(lang).next,
  cell: ({ next, expected }) =>
    (expected.length > 0 ? expected : [next])
      .map((actor) => sideTexts(lang).actor[actor])
      .join(', '),
})

const deadlineColumn = ({ query, lang }: Props): Column<QueueCase> => ({
  key: 'deadline',
  header: worklistTexts(lang).deadline,
  sortable: true,
  code: true,
  cell: ({ deadline }) => <DeadlineCell deadline={deadline} today={query.today} lang={lang} />,
})

const closedColumn = (lang: Lang): Column<QueueCase> => ({
  key: 'closed',
  header: worklistTexts(lang).closedOn,
  sortable: true,
  code: true,
  cell: ({ closedOn }) => closedOn && formatDate(closedOn, lang),
})

const ClaimButton = ({ item, person, lang }: { item: QueueCase; person: Person; lang: Lang }) => {
  const texts = worklistTexts(lang)
  const shared = assessingTexts(lang)
  if (item.handlerId === person.id) return <strong>{texts.yours}</strong>
  if (item.handlerId) return <>{item.handler}</>
  if (!person.roles.includes('handler')) return <>{shared.nobodyYet}</>
  return (
    <form method="post" action={casePath(item.reference, 'nemen')}>
      <Button look="subtle" id={`neem-${item.reference}`} label={texts.claimOf(item.reference)}>
        {texts.claim}
      </Button>
    </form>
  )
}

const whoColumn = ({ person, lang }: Props): Column<QueueCase> => ({
  key: 'who',
  header: worklistTexts(lang).who,
  cell: (item) => <ClaimButton item={item} person={person} lang={lang} />,
})

const columnsOf = (props: Props): Column<QueueCase>[] => {
  const { lang, query } = props
  const school: Column<QueueCase> = {
    key: 'school',
    header: assessingTexts(lang).school,
    cell: (item) => item.school,
  }
  const shared = [caseColumn(lang), school, stateColumn(lang)]
  return query.view === 'closed'
    ? [...shared, closedColumn(lang), whoColumn(props)]
    : [...shared, turnColumn(lang), deadlineColumn(props), whoColumn(props)]
}

/** One page of cases. */
export const WorklistTable = (props: Props) => {
  const { cases, query, lang } = props
  const texts = worklistTexts(lang)
  const key = query.view === 'closed' ? 'closed' : 'deadline'
  const ascending = (query.view === 'closed') === query.reversed
  return (
    <DataTable
      caption={texts.caption(texts[query.view], texts.onPage(cases.length))}
      columns={columnsOf(props)}
      rows={cases}
      rowId={({ reference }) => `zaak-${reference}`}
      sort={{
        key,
        direction: ascending ? 'asc' : 'desc',
        href: () => queryHref(query, { volgorde: query.reversed ? '' : 'om' }),
      }}
    />
  )
}
