import type { Level } from '../../structure/index.ts'

/** What is looked for on the left. */
export type Wanted = 'parts' | 'electives'

/** What a page of the composer shows besides the composition itself; it stands in the address. */
export interface PageState {
  /** Search text. */
  search: string
  wanted: Wanted
  domain: string | null
  level: Level | null
  dossier: string | null
  /** Page of what was found, from 1. */
  page: number
  /** Core task that parts are added to; `null`: each comes under a new one. */
  target: string | null
  /** The part, core task or elective that is opened to change it. */
  open: { kind: 'part' | 'task' | 'elective'; id: string } | null
}

const NAMES = {
  search: 'zoek',
  wanted: 'soort',
  domain: 'domein',
  level: 'niveau',
  dossier: 'dossier',
  page: 'pagina',
  target: 'naar',
  part: 'deel',
  task: 'taak',
  elective: 'keuzedeel',
} as const

/** The names of the state in an address and in forms. */
export const STATE_NAMES = NAMES

const LEVELS: readonly Level[] = [1, 2, 3, 4]

const openIn = (params: URLSearchParams): PageState['open'] => {
  for (const kind of ['part', 'task', 'elective'] as const) {
    const id = params.get(NAMES[kind])
    if (id) return { kind, id }
  }
  return null
}

const pageIn = (text: string | null): number => {
  const page = Number(text)
  return Number.isInteger(page) && page > 0 && page < 1000 ? page : 1
}

/** Reads the state out of an address; what makes no sense is left out. */
export const readState = (params: URLSearchParams): PageState => ({
  search: (params.get(NAMES.search) ?? '').trim().slice(0, 200),
  wanted: params.get(NAMES.wanted) === 'keuzedelen' ? 'electives' : 'parts',
  domain: params.get(NAMES.domain) || null,
  level: LEVELS.find((level) => String(level) === params.get(NAMES.level)) ?? null,
  dossier: params.get(NAMES.dossier) || null,
  page: pageIn(params.get(NAMES.page)),
  target: params.get(NAMES.target) || null,
  open: openIn(params),
})

/** The state as it stands in an address, without what is usual. */
export const stateParams = (state: PageState): URLSearchParams => {
  const params = new URLSearchParams()
  const add = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') params.set(name, String(value))
  }
  add(NAMES.wanted, state.wanted === 'electives' ? 'keuzedelen' : null)
  add(NAMES.search, state.search)
  add(NAMES.domain, state.domain)
  add(NAMES.level, state.level)
  add(NAMES.dossier, state.dossier)
  add(NAMES.page, state.page === 1 ? null : state.page)
  add(NAMES.target, state.target)
  if (state.open) add(NAMES[state.open.kind], state.open.id)
  return params
}

/** The address of a page of the composer in a state; `hash` points at a place on it. */
export const addressOf = (base: string, state: PageState, hash = ''): string => {
  const query = stateParams(state).toString()
  return `${base}${query && `?${query}`}${hash && `#${hash}`}`
}
