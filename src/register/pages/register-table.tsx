import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/lang.ts'
import { Temporal } from '../../platform/time.ts'
import { useLang } from '../../ui/context.ts'
import { type Column, DataTable, type Sort, Unknown } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { Sign } from '../../ui/sign.tsx'
import { formatNumber } from '../../ui/texts.ts'
import type { RegisterColumn } from '../listing/column.ts'
import { columnOf } from '../listing/columns.ts'
import { cellValue } from '../listing/row.ts'
import { fieldWords } from '../record-words.ts'
import type { Registered } from '../registered.ts'
import { signParts } from '../sign-parts.ts'
import { listTexts } from '../texts.ts'
import { StateBadge } from './state-badge.tsx'

/** A value of a column as the pages write it; `null` is not known. */
export const shownValue = (column: RegisterColumn, item: Registered, lang: Lang): string | null => {
  const value = cellValue(column, item, lang)
  if (value instanceof Temporal.PlainDate) return formatDate(value, lang)
  return typeof value === 'number' ? formatNumber(value, lang, 1) : value
}

type Cell = (item: Registered, shown: string | null) => Child

const cells = (suffix: string): Record<string, Cell> => ({
  name: (item, shown) => <NameCell item={item} name={shown} suffix={suffix} />,
  level: (item, shown) => <LevelCell item={item} level={shown} />,
  state: (item) => <StateCell item={item} />,
})

/** The level, and under it how long it takes and in which way. */
const LevelCell = ({ item, level }: { item: Registered; level: string | null }) => {
  const lang = useLang()
  const study = [
    fieldWords(item.record, 'durationYears', lang),
    ...(item.record.pathways.value ?? []),
  ]
  return (
    <div>
      {level ?? <Unknown />}
      <div>{study.filter(Boolean).join(', ')}</div>
    </div>
  )
}

interface NameCellProps {
  item: Registered
  name: string | null
  suffix: string
}

/** The name, and under it the fields of work where these are known; the sign says when they are not. */
const NameCell = ({ item, name, suffix }: NameCellProps) => {
  const fields = shownValue(columnOf('fields'), item, useLang())
  return (
    <>
      <a class="nl-link" href={`/register/${item.record.code}${suffix}`}>
        {name}
      </a>
      {fields && (
        <div>
          <small>{fields}</small>
        </div>
      )}
    </>
  )
}

/** The state, and until when one can start, where that is known. */
const StateCell = ({ item }: { item: Registered }) => {
  const lang = useLang()
  const last = shownValue(columnOf('lastIntake'), item, lang)
  return (
    <div>
      <StateBadge state={item.state} />
      {last && <div>{listTexts(lang).lastIntake(last)}</div>}
    </div>
  )
}

/** Few enough to stand beside each other on a tablet; the files have them all. */
const SHOWN = ['code', 'name', 'level', 'schools', 'state'] as const

const columnsFor = (lang: Lang, suffix: string): Column<Registered>[] => {
  const own = cells(suffix)
  return SHOWN.map((key) => {
    const column = columnOf(key)
    const cell = own[key] ?? ((_item, shown) => shown)
    return {
      key,
      header: column.title[lang],
      cell: (item: Registered) => cell(item, shownValue(column, item, lang)),
      code: key === 'code',
      rowHeader: key === 'name',
      ...(column.sortable && { sortable: true }),
    }
  })
}

const signColumn = (lang: Lang): Column<Registered> => ({
  key: 'sign',
  header: listTexts(lang).sign,
  headerHidden: true,
  cell: ({ record }) => <Sign parts={signParts(record)} size={48} decorative />,
})

interface RegisterTableProps {
  items: readonly Registered[]
  caption: string
  sort: Sort
  /** Behind the address of a record: the two times that were asked for. */
  suffix: string
}

/** The list as a table; on a phone each row is a card. */
export const RegisterTable = ({ items, caption, sort, suffix }: RegisterTableProps) => {
  const lang = useLang()
  return (
    <>
      <DataTable
        caption={caption}
        captionHidden
        columns={[signColumn(lang), ...columnsFor(lang, suffix)]}
        rows={items}
        rowId={({ record }) => `cross-over-${record.code}`}
        sort={sort}
      />
      <p>{listTexts(lang).legend}</p>
    </>
  )
}
