import type { Db } from '../../platform/database.ts'
import type { PlainDate } from '../../platform/time.ts'
import type { Domain, Dossier, Found, PartsPage } from '../../structure/index.ts'
import {
  CODES,
  listDomains,
  searchParts,
  searchStructure,
  selectContents,
} from '../../structure/index.ts'
import type { StructureView } from '../engine/index.ts'
import type { PageState } from './page-state.ts'

/** A domain to start from. */
export interface DomainChoice {
  domain: Domain
  qualifications: number
}

/** What stands in the left column. */
export type Finding =
  | { kind: 'start'; domains: DomainChoice[] }
  | { kind: 'parts'; found: PartsPage }
  | {
      kind: 'electives'
      rows: Found[]
      total: number
      page: number
      pages: number
      corrections: { term: string; words: string[] }[]
    }

/** Qualifications and electives on a page of results. */
const PAGE = { parts: 6, electives: 15 }

const isFiltered = ({ search, domain, level, dossier }: PageState): boolean =>
  search !== '' || domain !== null || level !== null || dossier !== null

/** A qualification by its code, with all its core tasks. */
const oneQualification = async (db: Db, code: string, on: PlainDate): Promise<PartsPage> => {
  const contents = await selectContents(db, [code], on)
  return {
    groups: contents.map(({ qualification, coreTasks }) => ({
      qualification,
      parts: coreTasks.map((coreTask) => ({ coreTask, matched: true, workProcesses: [] })),
      others: [],
    })),
    total: contents.length,
    page: 1,
    pages: 1,
    corrections: [],
  }
}

const findParts = async (db: Db, state: PageState, on: PlainDate): Promise<Finding> => {
  if (CODES.qualification.test(state.search)) {
    return { kind: 'parts', found: await oneQualification(db, state.search, on) }
  }
  const found = await searchParts(db, {
    text: state.search,
    on,
    limit: PAGE.parts,
    page: state.page,
    ...(state.domain === null ? {} : { domain: state.domain }),
    ...(state.level === null ? {} : { level: state.level }),
    ...(state.dossier === null ? {} : { dossier: state.dossier }),
  })
  return { kind: 'parts', found }
}

const findElectives = async (db: Db, state: PageState, on: PlainDate): Promise<Finding> => {
  const { rows, total, page, pages, corrections } = await searchStructure(db, {
    text: state.search,
    filters: { kind: 'elective' },
    on,
    page: state.page,
    limit: PAGE.electives,
  })
  return { kind: 'electives', rows, total, page, pages, corrections }
}

/** Finds what the state of the page asks for; while nothing is asked, the domains to choose from. */
export const find = async (db: Db, state: PageState, on: PlainDate): Promise<Finding> => {
  if (state.wanted === 'electives') return findElectives(db, state, on)
  if (isFiltered(state)) return findParts(db, state, on)
  const domains = await listDomains(db, on)
  return { kind: 'start', domains: domains.filter(({ qualifications }) => qualifications > 0) }
}

const byName = (a: { name: string | null }, b: { name: string | null }): number =>
  (a.name ?? '').localeCompare(b.name ?? '', 'nl')

/** The dossiers to filter on: those of the chosen domain (its historic twin included). */
export const dossierChoices = (structure: StructureView, domain: string | null): Dossier[] => {
  if (domain === null) return []
  const living = (code: string | null) => (code ? (structure.domain(code)?.sameAs ?? code) : null)
  return structure.facts.dossiers
    .filter(({ domainCode, name }) => living(domainCode) === domain && name !== null)
    .toSorted(byName)
}
