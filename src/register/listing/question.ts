import { type PlainDate, plainDate } from '../../platform/time.ts'
import type { Direction } from '../../ui/data-table.tsx'
import { SORT_KEYS } from './columns.ts'
import type { RegisterFilters } from './filters.ts'
import { LIFE_AFTER_STATES } from '../life-after.ts'
import type { At } from '../two-times.ts'

/** What somebody asks of the register: filters, two times, order and page. */
export interface Question {
  filters: RegisterFilters
  /** The day it is about. */
  on: PlainDate
  /** Whether that day was chosen; else it is today. */
  chosenDay: boolean
  at: At
  sort: string
  direction: Direction
  /** From 1. */
  page: number
}

/** A value in an address that cannot be used, with what can. */
export interface QuestionFault {
  parameter: string
  kind: 'date' | 'choice' | 'number'
  allowed: string[]
}

/** The names of the parameters: Dutch in the addresses of pages, English in the API. */
export interface ParameterNames {
  text: string
  level: string
  domain: string
  pathway: string
  school: string
  state: string
  startOn: string
  scheme: string
  validOn: string
  knownOn: string
  sort: string
  direction: string
  page: string
}

export const PAGE_NAMES: ParameterNames = {
  text: 'zoek',
  level: 'niveau',
  domain: 'domein',
  pathway: 'leerweg',
  school: 'school',
  state: 'stand',
  startOn: 'start',
  scheme: 'regeling',
  validOn: 'op',
  knownOn: 'bekend',
  sort: 'sorteer',
  direction: 'volgorde',
  page: 'pagina',
}

export const API_NAMES: ParameterNames = {
  text: 'search',
  level: 'level',
  domain: 'domain',
  pathway: 'pathway',
  school: 'school',
  state: 'state',
  startOn: 'startOn',
  scheme: 'scheme',
  validOn: 'validOn',
  knownOn: 'knownOn',
  sort: 'sort',
  direction: 'direction',
  page: 'page',
}

const LEVELS = ['1', '2', '3', '4'] as const
const PATHWAYS = ['bol', 'bbl'] as const
const DIRECTIONS = ['asc', 'desc'] as const

/** Reads values one by one and gathers what cannot be used. */
const reader = (params: URLSearchParams, faults: QuestionFault[]) => {
  const raw = (name: string): string | undefined => params.get(name)?.trim() || undefined
  const fault = (parameter: string, kind: QuestionFault['kind'], allowed: string[] = []) => {
    faults.push({ parameter, kind, allowed })
    return undefined
  }
  const choice = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const value = raw(name)
    if (value === undefined) return undefined
    return allowed.find((one) => one === value) ?? fault(name, 'choice', [...allowed])
  }
  const date = (name: string): PlainDate | undefined => {
    const value = raw(name)
    if (value === undefined) return undefined
    try {
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? plainDate(value) : fault(name, 'date')
    } catch {
      return fault(name, 'date')
    }
  }
  const count = (name: string): number | undefined => {
    const value = raw(name)
    if (value === undefined) return undefined
    return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : fault(name, 'number')
  }
  return { raw, choice, date, count }
}

const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

const levelOf = (level: (typeof LEVELS)[number] | undefined) =>
  level === undefined ? undefined : ([1, 2, 3, 4] as const)[LEVELS.indexOf(level)]

/** Reads a question from an address. What cannot be used is left out and told in `faults`. */
export const readQuestion = (
  params: URLSearchParams,
  names: ParameterNames,
  today: PlainDate,
): { question: Question; faults: QuestionFault[] } => {
  const faults: QuestionFault[] = []
  const read = reader(params, faults)
  const valid = read.date(names.validOn)
  const known = read.date(names.knownOn)
  const filters = present({
    text: read.raw(names.text)?.slice(0, 200),
    level: levelOf(read.choice(names.level, LEVELS)),
    domain: read.raw(names.domain),
    pathway: read.choice(names.pathway, PATHWAYS),
    school: read.raw(names.school)?.slice(0, 200),
    state: read.choice(names.state, LIFE_AFTER_STATES),
    startOn: read.date(names.startOn),
    scheme: read.raw(names.scheme),
  })
  const question: Question = {
    filters,
    on: valid ?? today,
    chosenDay: valid !== undefined,
    at: { valid: valid ?? today, ...present({ known }) },
    sort: read.choice(names.sort, SORT_KEYS) ?? 'code',
    direction: read.choice(names.direction, DIRECTIONS) ?? 'asc',
    page: read.count(names.page) ?? 1,
  }
  return { question, faults }
}

/** The question as parameters, in a fixed order and without what is usual; so one question has one address. */
export const writeQuestion = (
  { filters, chosenDay, on, at, sort, direction, page }: Question,
  names: ParameterNames,
): URLSearchParams => {
  const values: [string, string | undefined][] = [
    [names.text, filters.text],
    [names.level, filters.level?.toString()],
    [names.domain, filters.domain],
    [names.pathway, filters.pathway],
    [names.school, filters.school],
    [names.state, filters.state],
    [names.startOn, filters.startOn?.toString()],
    [names.scheme, filters.scheme],
    [names.validOn, chosenDay ? on.toString() : undefined],
    [names.knownOn, at.known?.toString()],
    [names.sort, sort === 'code' ? undefined : sort],
    [names.direction, direction === 'asc' ? undefined : direction],
    [names.page, page === 1 ? undefined : String(page)],
  ]
  return new URLSearchParams(values.filter((pair): pair is [string, string] => Boolean(pair[1])))
}
