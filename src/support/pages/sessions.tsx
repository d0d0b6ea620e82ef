import { get, type Route, roles, type Visit } from '../../access/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import type { Lang } from '../../ui/texts.ts'
import { adviserTexts } from '../sessions/adviser-texts.ts'
import { preferenceInWords, whenInWords } from '../sessions/session-words.ts'
import { sessionTexts } from '../sessions/texts.ts'
import {
  SESSION_STATES,
  type SessionState,
  sessionOf,
  type WorkSession,
} from '../sessions/work-session.ts'
import { countWorkSessions, listWorkSessions } from '../sessions/work-session.store.ts'

const HOME = '/werksessies'
const PAGE_SIZE = 50

/** The states as they stand in an address. */
const ADDRESSES: Record<SessionState, string> = {
  new: 'nieuw',
  planned: 'gepland',
  done: 'klaar',
  cancelled: 'afgezegd',
}

const stateOf = (asked: string): SessionState =>
  SESSION_STATES.find((state) => ADDRESSES[state] === asked) ?? 'new'

const hrefOf = (state: SessionState, page = 1): string => {
  const query = page > 1 ? `&pagina=${page}` : ''
  return `${HOME}?stand=${ADDRESSES[state]}${query}`
}

const columnsFor = (state: SessionState, lang: Lang): Column<WorkSession>[] => {
  const texts = adviserTexts(lang)
  const planned: Column<WorkSession>[] = [
    {
      key: 'session',
      header: texts.session,
      cell: ({ life }) => {
        const session = sessionOf(life)
        return session && whenInWords(session, lang)
      },
    },
    { key: 'host', header: texts.host, cell: ({ life }) => sessionOf(life)?.host.name },
  ]
  const waiting: Column<WorkSession>[] = [
    {
      key: 'preference',
      header: texts.preference,
      cell: ({ wish }) => preferenceInWords(wish, lang),
    },
  ]
  return [
    {
      key: 'organisation',
      header: texts.organisation,
      rowHeader: true,
      cell: ({ id, wish }) => (
        <a class="nl-link" href={`${HOME}/${id}`}>
          {wish.organisation}
        </a>
      ),
    },
    { key: 'people', header: texts.people, numeric: true, cell: ({ wish }) => wish.people },
    ...(state === 'new' ? waiting : planned),
    {
      key: 'received',
      header: texts.received,
      cell: ({ createdAt }) => formatDate(createdAt, lang),
    },
  ]
}

const showList = async (visit: Visit) => {
  const { lang, services } = visit
  const texts = adviserTexts(lang)
  const state = stateOf(visit.query('stand'))
  const counts = await countWorkSessions(services.db)
  const pages = Math.max(1, Math.ceil(counts[state] / PAGE_SIZE))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(visit.query('pagina'))) || 1))
  const slice = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
  const rows = await listWorkSessions(services.db, state, slice)
  return visit.page(
    { title: texts.title, breadcrumb: [{ label: texts.title }] },
    <>
      <Tabs
        label={texts.states}
        items={SESSION_STATES.map((one) => ({
          label: sessionTexts(lang)[one],
          href: hrefOf(one),
          current: one === state,
          count: counts[one],
        }))}
      />
      <DataTable
        caption={texts.caption(sessionTexts(lang)[state])}
        captionHidden
        columns={columnsFor(state, lang)}
        rows={rows}
        empty={<EmptyState title={state === 'new' ? texts.emptyNew : texts.empty} />}
      />
      {pages > 1 && (
        <Pagination page={page} pages={pages} href={(number) => hrefOf(state, number)} />
      )}
    </>,
  )
}

/** The requests for work sessions, for advisers: who waits longest stands first. */
export const sessionListRoutes: Route[] = [get(HOME, roles('adviser'), showList)]
