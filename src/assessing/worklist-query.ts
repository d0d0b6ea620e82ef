import type { Person } from '../access/index.ts'
import type { StateName } from '../applying/index.ts'
import type { PlainDate } from '../platform/time.ts'
import {
  actorsOf,
  readCursor,
  viewsFor,
  type WorklistQuery,
  type WorklistView,
} from './worklist.ts'

/** The states that one can filter on, in the order of a case. */
export const FILTER_STATES: readonly StateName[] = [
  'filed',
  'incomplete',
  'in-advice',
  'adjusting',
  'working-out',
  'final-test',
  'preparing',
  'hearing',
  'proposed',
  'in-objection',
]

/** States of cases that are closed. */
export const CLOSED_STATES: readonly StateName[] = [
  'approved',
  'refused',
  'not-handled',
  'withdrawn',
]

/** How each view stands in the address. */
export const VIEW_NAMES: Record<WorklistView, string> = {
  turn: 'wacht-op-mij',
  mine: 'op-mijn-naam',
  free: 'vrij',
  open: 'open',
  closed: 'besloten',
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Reads what somebody looks at out of the address; anything that makes no sense is left out. */
export const readQuery = (
  query: (name: string) => string,
  person: Person,
  today: PlainDate,
): WorklistQuery => {
  const views = viewsFor(person.roles)
  const view = views.find((name) => VIEW_NAMES[name] === query('lijst')) ?? views[0] ?? 'open'
  const states = view === 'closed' ? CLOSED_STATES : FILTER_STATES
  return {
    view,
    actors: actorsOf(person.roles),
    personId: person.id,
    state: states.find((state) => state === query('status')) ?? null,
    schoolId: UUID.test(query('school')) ? query('school') : null,
    overdue: view !== 'closed' && query('te-laat') === 'ja',
    search: query('zoek').trim().slice(0, 100),
    reversed: query('volgorde') === 'om',
    after: readCursor(query('na')),
    before: readCursor(query('voor')),
    today,
  }
}

type Change = Partial<Record<'lijst' | 'volgorde' | 'na' | 'voor', string>>

const parts = (query: WorklistQuery): [string, string | null][] => [
  ['lijst', VIEW_NAMES[query.view]],
  ['status', query.state],
  ['school', query.schoolId],
  ['te-laat', query.overdue ? 'ja' : null],
  ['zoek', query.search || null],
  ['volgorde', query.reversed ? 'om' : null],
]

/** The address of the same list with something else in it; a page of it is left unless `change` names one. */
export const queryHref = (query: WorklistQuery, change: Change = {}): string => {
  const kept = parts(query).filter(([name]) => !(name in change))
  const all = [...kept, ...Object.entries(change)]
  const params = new URLSearchParams(all.flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return `/werkvoorraad?${params.toString()}`
}

/** Whether anything is filtered besides the view. */
export const isFiltered = (query: WorklistQuery): boolean =>
  query.state !== null || query.schoolId !== null || query.overdue || query.search !== ''
