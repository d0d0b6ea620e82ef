import { CASE_ROLES, get, type Person, type Route, roles, type Visit } from '../../access/index.ts'
import { Cluster } from '../../ui/arrange.tsx'
import { ActionGroup, ButtonLink } from '../../ui/button.tsx'
import { Checkbox, Select } from '../../ui/choice-fields.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Hidden } from '../../ui/form.tsx'
import { FilterForm, SearchForm } from '../../ui/search-form.tsx'
import { type Tab, Tabs } from '../../ui/tabs.tsx'
import type { Lang } from '../../ui/texts.ts'
import { COUNT_CAP, countView, filingSchools, type QueuePage, readQueue } from '../queue.store.ts'
import { inspectionTexts } from '../inspection-texts.ts'
import { steeringTexts } from '../steering-texts.ts'
import { refreshSome } from '../refresh-queue.ts'
import { sideTexts } from '../texts.ts'
import { WorklistTable } from '../views/worklist-table.tsx'
import { cursorText, viewsFor, type WorklistQuery } from '../worklist.ts'
import {
  CLOSED_STATES,
  FILTER_STATES,
  isFiltered,
  queryHref,
  readQuery,
  VIEW_NAMES,
} from '../worklist-query.ts'
import { worklistTexts } from '../worklist-texts.ts'

const tabsOf = (visit: Visit, person: Person, query: WorklistQuery): Promise<Tab[]> => {
  const texts = worklistTexts(visit.lang)
  return Promise.all(
    viewsFor(person.roles).map(async (view): Promise<Tab> => {
      const count =
        view === 'closed' ? null : await countView(visit.services.db, { ...query, view })
      const many = count !== null && count >= COUNT_CAP
      return {
        label: many ? texts.many(texts[view]) : texts[view],
        href: `/werkvoorraad?lijst=${VIEW_NAMES[view]}`,
        current: view === query.view,
        ...(count === null || many ? {} : { count }),
      }
    }),
  )
}

interface ListProps {
  query: WorklistQuery
  lang: Lang
}

const Filters = ({
  query,
  lang,
  schools,
}: ListProps & { schools: { id: string; name: string }[] }) => {
  const texts = worklistTexts(lang)
  const states = query.view === 'closed' ? CLOSED_STATES : FILTER_STATES
  return (
    <FilterForm
      action="/werkvoorraad"
      {...(isFiltered(query) ? { clearHref: `/werkvoorraad?lijst=${VIEW_NAMES[query.view]}` } : {})}
    >
      <Hidden name="lijst" value={VIEW_NAMES[query.view]} />
      {query.search !== '' && <Hidden name="zoek" value={query.search} />}
      <Cluster>
        <Select
          name="status"
          label={texts.state}
          empty={texts.allStates}
          value={query.state ?? ''}
          options={states.map((state) => ({ value: state, label: sideTexts(lang).state[state] }))}
        />
        <Select
          name="school"
          label={texts.school}
          empty={texts.allSchools}
          value={query.schoolId ?? ''}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {query.view !== 'closed' && (
          <Checkbox name="te-laat" label={texts.overdue} checked={query.overdue} />
        )}
      </Cluster>
    </FilterForm>
  )
}

const Empty = ({ query, lang }: ListProps) => {
  const texts = worklistTexts(lang)
  if (isFiltered(query))
    return (
      <EmptyState
        title={texts.noneFound}
        action={
          <ButtonLink href={`/werkvoorraad?lijst=${VIEW_NAMES[query.view]}`}>
            {texts.showAll}
          </ButtonLink>
        }
      >
        {texts.noneFoundHelp}
      </EmptyState>
    )
  const [title, help] = {
    turn: [texts.noneTurn, texts.noneTurnHelp],
    mine: [texts.noneMine, texts.noneMineHelp],
    free: [texts.noneFree, null],
    open: [texts.noneOpen, null],
    closed: [texts.noneClosed, null],
  }[query.view]
  return <EmptyState title={title}>{help}</EmptyState>
}

const Pages = ({ query, page, lang }: ListProps & { page: QueuePage }) => {
  const texts = worklistTexts(lang)
  const [first, last] = [page.cases[0], page.cases.at(-1)]
  if (!first || !last || (!page.hasBefore && !page.hasAfter)) return null
  return (
    <nav aria-label={texts.pages}>
      <ActionGroup>
        {page.hasBefore && (
          <ButtonLink
            icon="chevron-left"
            href={queryHref(query, { voor: cursorText(first.cursor) })}
          >
            {texts.previous}
          </ButtonLink>
        )}
        {page.hasAfter && (
          <ButtonLink
            iconEnd="chevron-right"
            href={queryHref(query, { na: cursorText(last.cursor) })}
          >
            {texts.nextPage}
          </ButtonLink>
        )}
      </ActionGroup>
    </nav>
  )
}

/** Other lists that belong to somebody's role. */
const OwnPages = ({ person, lang }: { person: Person; lang: Lang }) => {
  const inspects = person.roles.includes('inspector')
  const steers = person.roles.includes('manager')
  if (!inspects && !steers) return null
  return (
    <ActionGroup>
      {inspects && <ButtonLink href="/inspectie">{inspectionTexts(lang).title}</ButtonLink>}
      {steers && <ButtonLink href="/sturing">{steeringTexts(lang).title}</ButtonLink>}
    </ActionGroup>
  )
}

const show = async (visit: Visit): Promise<Response> => {
  const { actor, services, lang, today } = visit
  if (actor.kind !== 'person') return visit.notFound()
  const texts = worklistTexts(lang)
  await refreshSome(services.db, today)
  const query = readQuery(visit.query, actor, today)
  const [page, schools, tabs] = await Promise.all([
    readQueue(services.db, query),
    filingSchools(services.db),
    tabsOf(visit, actor, query),
  ])
  return visit.page(
    {
      title: texts.title,
      wide: true,
      breadcrumb: [{ label: texts.title, href: '/werkvoorraad' }],
    },
    <>
      <OwnPages person={actor} lang={lang} />
      <Tabs label={texts.views} items={tabs} />
      <SearchForm action="/werkvoorraad" label={texts.search} value={query.search}>
        <Hidden name="lijst" value={VIEW_NAMES[query.view]} />
      </SearchForm>
      <Filters query={query} lang={lang} schools={schools} />
      {page.cases.length === 0 ? (
        <Empty query={query} lang={lang} />
      ) : (
        <WorklistTable cases={page.cases} query={query} person={actor} lang={lang} />
      )}
      <Pages query={query} page={page} lang={lang} />
    </>,
  )
}

/** The cases of the government side, what waits for the visitor first. */
export const worklistRoutes: Route[] = [get('/werkvoorraad', roles(...CASE_ROLES), show)]
