import { useLang } from '../../ui/context.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import type { Found, FoundKind } from '../search/found.ts'
import { structureTexts } from '../texts.ts'
import { StandingBadge } from './standing-badge.tsx'

interface FoundTableProps {
  kind: FoundKind
  rows: readonly Found[]
  caption: string
  domainName: (code: string | null) => string | null
  keep: (href: string) => string
}

/** Where one thing that was found is shown. A unit stands on the page of a qualification that holds it. */
export const foundHref = (row: Found): string => {
  if (row.kind === 'elective') return `/keuzedelen/${row.code}`
  if (row.kind === 'qualification') return `/kwalificaties/${row.code}`
  const holder = row.qualificationCodes[0]
  const page = holder ? `/kwalificaties/${holder}` : `/dossiers/${row.ownerCode}`
  return `${page}#${row.id.replace(':', '-')}`
}

type FoundColumns = Record<
  'name' | 'code' | 'domain' | 'owner' | 'level' | 'parts' | 'standing',
  Column<Found>
>

const columnsOf = ({ domainName, keep }: FoundTableProps, lang: 'nl' | 'en'): FoundColumns => {
  const texts = structureTexts(lang)
  return {
    name: {
      key: 'name',
      header: texts.name,
      rowHeader: true,
      cell: (row) => (
        <a class="nl-link" href={keep(foundHref(row))}>
          {row.title}
        </a>
      ),
    },
    code: { key: 'code', header: texts.code, code: true, cell: ({ code }) => code },
    domain: { key: 'domain', header: texts.domain, cell: (row) => domainName(row.domainCode) },
    owner: {
      key: 'owner',
      header: texts.in,
      cell: ({ ownerName, ownerCode }) => ownerName ?? ownerCode,
    },
    level: {
      key: 'level',
      header: texts.level,
      numeric: true,
      cell: (row) => row.levels.join(', '),
    },
    parts: {
      key: 'parts',
      header: texts.parts,
      numeric: true,
      cell: ({ parts }) => (parts > 0 ? String(parts) : null),
    },
    standing: {
      key: 'standing',
      header: texts.standing,
      cell: ({ standing }) =>
        standing && standing !== 'not-known' ? <StandingBadge standing={standing} /> : null,
    },
  }
}

/** What was found, in the columns that fit its kind. */
export const FoundTable = (props: FoundTableProps) => {
  const { name, code, domain, owner, level, parts, standing } = columnsOf(props, useLang())
  const columns: Record<FoundKind, Column<Found>[]> = {
    qualification: [name, code, level, domain, parts, standing],
    elective: [name, code],
    'core-task': [name, code, owner, level, domain],
    'work-process': [name, code, owner, level, domain],
  }
  return (
    <DataTable
      caption={props.caption}
      columns={columns[props.kind]}
      rows={props.rows}
      rowId={({ kind, id }) => `${kind}-${id.replace(':', '-')}`}
    />
  )
}
