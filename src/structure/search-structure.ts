import type { Db } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import { type Facets, facetsOf, type Filters, type Found, likelyKind } from './search/found.ts'
import type { FoundKind } from './search/found.ts'
import { readQuery } from './search/read-query.ts'
import { countFound, selectFound } from './search/search.store.ts'

/** A search of the structure as it was on a day. An empty text finds everything. */
export interface StructureSearch {
  text: string
  filters: Filters
  on: PlainDate
  /** Counted from 1. */
  page: number
  /** Rows on a page. */
  limit: number
}

/** One page of what was found. */
export interface FoundPage {
  /** The kind that is shown: the one asked for, or the likeliest. */
  kind: FoundKind
  rows: Found[]
  total: number
  page: number
  pages: number
  facets: Facets
  /** Nothing holds all the words; this holds one of them. */
  anyWord: boolean
  /** Words that were searched instead of ones that do not occur. */
  corrections: { term: string; words: string[] }[]
}

const pageWithin = (page: number, pages: number): number => Math.min(Math.max(1, page), pages)

const countAll = async (db: Db, { text, filters, on }: StructureSearch) => {
  const query = await readQuery(db, text)
  const groups = await countFound(db, query, filters, on)
  if (groups.length > 0 || query.meanings.length < 2) return { query, groups }
  const wider = { ...query, anyWord: true }
  return { query: wider, groups: await countFound(db, wider, filters, on) }
}

/** Finds qualifications, electives, core tasks and work processes; only facts that are sure enough to show. */
export const searchStructure = async (db: Db, search: StructureSearch): Promise<FoundPage> => {
  const { query, groups } = await countAll(db, search)
  const kind = search.filters.kind ?? likelyKind(groups, search.filters)
  const filters = { ...search.filters, kind }
  const facets = facetsOf(groups, filters)
  const total = facets.kinds.get(kind) ?? 0
  const pages = Math.max(1, Math.ceil(total / search.limit))
  const page = pageWithin(search.page, pages)
  const range = { on: search.on, limit: search.limit, offset: (page - 1) * search.limit }
  const rows = total === 0 ? [] : await selectFound(db, query, filters, range)
  const corrections = query.meanings
    .filter(({ corrected }) => corrected.length > 0)
    .map(({ term, corrected }) => ({ term, words: corrected }))
  return { kind, rows, total, page, pages, facets, anyWord: query.anyWord, corrections }
}
