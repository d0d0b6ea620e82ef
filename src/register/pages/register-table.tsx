import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/lang.ts'
import { Temporal } from '../../platform/time.ts'
import { useLang } from '../../ui/context.ts'
import { type Column, DataTable, type Sort } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { Sign } from '../../ui/sign.tsx'
import { formatNumber } from '../../ui/texts.ts'
import type { RegisterColumn } from '../listing/column.ts'
import { columnOf } from '../listing/columns.ts'
import { cellValue } from '../listing/row.ts'
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
  name: ({ record }, shown) => (
    <a class="nl-link" href={`/register/${record.code}${suffix}`}>
      {shown}
    </a>
  ),
  state: ({ state }) => <StateBadge state={state} />,
})

const SHOWN = [
  'code',
  'name',
  'level',
  'pathways',
  'durationYears',
  'fields',
  'schools',
  'state',
  'lastIntake',
] as const

const columnsFor = (lang: Lang, suffix: string): Column<Registered>[] => {
  const own = cells(suffix)
  return SHOWN.map((key) => {
    const column = columnOf(key)
    const cell = own[key] ?? ((_item, shown) => shown)
    return {
      key,
      header: column.title[lang],
      cell: (item: Registered) => cell(item, shownValue(column, item, lang)),
      numeric: column.type === 'number',
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
    <DataTable
      caption={caption}
      captionHidden
      columns={[signColumn(lang), ...columnsFor(lang, suffix)]}
      rows={items}
      rowId={({ record }) => `cross-over-${record.code}`}
      sort={sort}
    />
  )
}
