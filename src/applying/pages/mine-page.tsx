import {
  CASE_ROLES,
  get,
  hasRole,
  type Person,
  type Route,
  signedIn,
  type Visit,
} from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import { DeadlineBadge } from '../../scheme/index.ts'
import { Panel, Prose } from '../../ui/arrange.tsx'
import { ActionGroup, ButtonLink } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Meter } from '../../ui/meter.tsx'
import type { Lang } from '../../ui/texts.ts'
import { type Application, pathOf } from '../application.ts'
import { caseTexts } from '../case-texts.ts'
import { mineTexts } from '../mine-texts.ts'
import type { HeldPermission, Neighbours } from '../neighbours.ts'
import { overviewOf, type SchoolOverview, type SchoolTask } from '../overview.ts'
import { titleOf } from './own-application.tsx'
import { StateBadge } from './state-badge.tsx'

const TaskItem = ({ task: { application, deadline } }: { task: SchoolTask }) => {
  const lang = useLang()
  const state = caseTexts(lang).state[application.life.state]
  return (
    <li>
      <a class="nl-link" href={pathOf(application)}>
        {titleOf(application, lang)}
      </a>
      : {deadline ? mineTexts(lang).asked(state, formatDate(deadline.date, lang)) : `${state}.`}{' '}
      {deadline && <DeadlineBadge deadline={deadline} lang={lang} />}
    </li>
  )
}

const Tasks = ({ tasks }: Pick<SchoolOverview, 'tasks'>) => {
  const texts = mineTexts(useLang())
  return (
    <section id="te-doen">
      <h2>{texts.tasks}</h2>
      {tasks.length === 0 && <p>{texts.noTasks}</p>}
      {tasks.length > 0 && (
        <ul>
          {tasks.map((task) => (
            <TaskItem task={task} />
          ))}
        </ul>
      )}
    </section>
  )
}

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

const Lists = ({ overview }: { overview: SchoolOverview }) => {
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

const showSchool = async (visit: Visit, person: Person, neighbours: Neighbours) => {
  const { lang, services, today } = visit
  const texts = mineTexts(lang)
  const school = person.organisation
  const overview = await overviewOf(services.db, neighbours, school.id, today)
  return visit.page(
    {
      title: texts.title,
      lead: texts.lead(school.name),
      breadcrumb: [{ label: texts.title }],
      wide: true,
    },
    <>
      <ActionGroup>
        <ButtonLink look="primary" href="/aanvragen/nieuw" icon="plus">
          {texts.begin}
        </ButtonLink>
        <ButtonLink href="/samenstellen">{texts.compose}</ButtonLink>
        <ButtonLink href="/register">{texts.shorten}</ButtonLink>
      </ActionGroup>
      <Panel label={texts.quota}>
        <Meter label={texts.quota} used={overview.used} max={overview.maximum} />
        <p>{texts.quotaHelp}</p>
      </Panel>
      <Tasks tasks={overview.tasks} />
      <Lists overview={overview} />
    </>,
  )
}

/** The first page after signing in: a school sees its cross-overs, everybody else goes to their own work. */
export const mineRoutes = (neighbours: Neighbours): Route[] => [
  get('/mijn', signedIn, (visit) => {
    const { actor } = visit
    if (hasRole(actor, 'author', 'board')) return showSchool(visit, actor, neighbours)
    if (hasRole(actor, ...CASE_ROLES)) return visit.redirect('/werkvoorraad')
    return hasRole(actor, 'admin') ? visit.redirect('/beheer') : visit.redirect('/')
  }),
]
