import { type Column, DataTable } from '../../ui/data-table.tsx'
import type { Lang } from '../../ui/texts.ts'
import type { Difference } from '../compare-compositions.ts'
import { historyTexts } from './history-texts.ts'

/** Kinds of which `null` means that it is not there, and not that it is empty. */
const PRESENCE: ReadonlySet<Difference['field']> = new Set(['task', 'part', 'elective'])

const about = ({ field, of }: Difference, lang: Lang): string => {
  const texts = historyTexts(lang)
  const label = field === 'title' ? texts.name : texts[field]
  return of === null ? label : `${label} “${of}”`
}

const side = (difference: Difference, value: string | null, lang: Lang, text: string): string => {
  const texts = historyTexts(lang)
  if (difference.field === 'text') return text
  if (value !== null) return value
  return PRESENCE.has(difference.field) ? texts.nothing : texts.empty
}

const columns = (lang: Lang): Column<Difference>[] => {
  const texts = historyTexts(lang)
  return [
    { key: 'about', header: texts.about, rowHeader: true, cell: (row) => about(row, lang) },
    {
      key: 'before',
      header: texts.before,
      cell: (row) => side(row, row.before, lang, texts.textBefore),
    },
    {
      key: 'after',
      header: texts.after,
      cell: (row) => side(row, row.after, lang, texts.textAfter),
    },
  ]
}

interface Props {
  caption: string
  differences: readonly Difference[]
  lang: Lang
}

/** What differs between two versions, one line each. */
export const Differences = ({ caption, differences, lang }: Props) => (
  <DataTable
    caption={caption}
    columns={columns(lang)}
    rows={differences}
    empty={<p>{historyTexts(lang).same}</p>}
  />
)
