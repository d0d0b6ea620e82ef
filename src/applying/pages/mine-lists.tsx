import { contentHtml } from '../../platform/content/content.ts'
import { Prose } from '../../ui/arrange.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { Lang } from '../../ui/texts.ts'
import { type Application, pathOf } from '../application.ts'
import { mineTexts } from '../mine-texts.ts'
import type { HeldPermission } from '../neighbours.ts'
import type { SchoolOverview } from '../overview.ts'
import { titleOf } from './own-application.tsx'
import { StateBadge } from './state-badge.tsx'

const nameColumn = (lang: Lang): Column<Application> => ({
  key: 'name',
  header: mineTexts(lang).name,
  rowHeader: true,
  cell: (application) => (
    <a class="nl-link" href={pathOf(application)}>
      {titleOf(application, lang)}
    </a>
  ),
})

const kindColumn = (lang: Lang): Column<Application> => ({
  key: 'kind',
  header: mineTexts(lang).kind,
  cell: ({ subject }) =>
    subject.kind === 'new' ? mineTexts(lang).kindNew : mineTexts(lang).kindShortened,
})

const draftColumns = (lang: Lang): Column<Application>[] => [
  nameColumn(lang),
  kindColumn(lang),
  {
    key: 'changed',
    header: mineTexts(lang).changed,
    cell: ({ changedAt }) => formatDateTime(changedAt, lang),
  },
]

const filedColumns = (lang: Lang): Column<Application>[] => [
  nameColumn(lang),
  {
    key: 'reference',
    header: mineTexts(lang).reference,
    code: true,
    cell: ({ filing }) => filing?.reference,
  },
  kindColumn(lang),
  {
    key: 'status',
    header: mineTexts(lang).status,
    cell: ({ life }) => <StateBadge life={life} />,
  },
  {
    key: 'filed',
    header: mineTexts(lang).filed,
    cell: ({ filing }) => filing && formatDate(filing.filedAt, lang),
  },
]

const permissionColumns = (lang: Lang): Column<HeldPermission>[] => {
  const texts = mineTexts(lang)
  return [
    { key: 'code', header: texts.code, code: true, cell: ({ code }) => code },
    {
      key: 'name',
      header: texts.name,
      rowHeader: true,
      cell: ({ code, name, revoked }) => (
        <>
          <a class="nl-link" href={`/register/${code}`}>
            {name}
          </a>
          {revoked && ` (${texts.revoked})`}
        </>
      ),
    },
    { key: 'own', header: texts.ownName, cell: ({ ownName, name }) => ownName ?? name },
    {
      key: 'last',
      header: texts.lastIntake,
      cell: ({ lastIntake }) => lastIntake && formatDate(lastIntake, lang),
    },
  ]
}

interface ListProps {
  id: string
  title: string
  rows: readonly Application[]
  columns: readonly Column<Application>[]
}

const List = ({ id, title, rows, columns }: ListProps) =>
  rows.length === 0 ? null : (
    <section id={id}>
      <h2>{title}</h2>
      <DataTable caption={title} captionHidden rows={rows} columns={columns} />
    </section>
  )

/** Drafts, filed and closed applications, and permissions; what there is none of is left out. */
export const Lists = ({ overview }: { overview: SchoolOverview }) => {
  const lang = useLang()
  const texts = mineTexts(lang)
  const { drafts, open, decided, permissions } = overview
  if (drafts.length + open.length + decided.length + permissions.length === 0)
    return (
      <EmptyState
        title={texts.nothing}
        action={<ButtonLink href="/samenstellen">{texts.compose}</ButtonLink>}
      >
        <Prose html={contentHtml(lang, 'applying/no-applications')} />
      </EmptyState>
    )
  return (
    <>
      <List id="concepten" title={texts.drafts} rows={drafts} columns={draftColumns(lang)} />
      <List id="ingediend" title={texts.open} rows={open} columns={filedColumns(lang)} />
      <List id="afgerond" title={texts.decided} rows={decided} columns={filedColumns(lang)} />
      {permissions.length > 0 && (
        <section id="toestemmingen">
          <h2>{texts.permissions}</h2>
          <DataTable
            caption={texts.permissions}
            captionHidden
            rows={permissions}
            columns={permissionColumns(lang)}
          />
        </section>
      )}
    </>
  )
}
