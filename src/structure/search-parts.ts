import type { Db } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import { selectContents } from './qualification.store.ts'
import type { Filters } from './search/found.ts'
import { readQuery } from './search/read-query.ts'
import { selectHolders } from './search/search.store.ts'
import {
  type CoreTask,
  type Level,
  type Qualification,
  type QualificationContent,
  unitId,
} from './structure.ts'

/** A search for parts to compose with. */
export interface PartsSearch {
  text: string
  /** The day of the structure. */
  on: PlainDate
  domain?: string
  level?: Level
  dossier?: string
  /** Qualifications on a page. */
  limit: number
  /** Counted from 1. */
  page: number
}

/** A core task with something that was looked for in it. */
export interface FoundPart {
  /** With all its work processes. */
  coreTask: CoreTask
  /** The core task itself was found, or its whole qualification. */
  matched: boolean
  /** Identities (23185:B1-K1-W1) of the work processes that were found. */
  workProcesses: string[]
}

/** What was found in one qualification. */
export interface PartGroup {
  qualification: Qualification
  parts: FoundPart[]
  /** Core tasks in which nothing was found. */
  others: CoreTask[]
}

/** One page of groups, best first. */
export interface PartsPage {
  groups: PartGroup[]
  /** Qualifications in all. */
  total: number
  page: number
  pages: number
  corrections: { term: string; words: string[] }[]
}

const partOf = (coreTask: CoreTask, ids: ReadonlySet<string>, whole: boolean): FoundPart => ({
  coreTask,
  matched: whole || ids.has(unitId(coreTask)),
  workProcesses: coreTask.workProcesses.map(unitId).filter((id) => ids.has(id)),
})

const groupOf = (content: QualificationContent, found: readonly string[]): PartGroup => {
  const { qualification, coreTasks } = content
  const ids = new Set(found)
  const parts = coreTasks.map((task) => partOf(task, ids, ids.has(qualification.code)))
  const isFound = ({ matched, workProcesses }: FoundPart) => matched || workProcesses.length > 0
  return {
    qualification,
    parts: parts.filter(isFound),
    others: parts.filter((part) => !isFound(part)).map(({ coreTask }) => coreTask),
  }
}

const findHolders = async (
  db: Db,
  text: string,
  filters: Filters,
  range: { on: PlainDate; limit: number; offset: number },
) => {
  const query = await readQuery(db, text)
  const holders = await selectHolders(db, query, filters, range)
  if (holders.length > 0 || query.meanings.length < 2 || range.offset > 0) return { query, holders }
  const wider = { ...query, anyWord: true }
  return { query: wider, holders: await selectHolders(db, wider, filters, range) }
}

/**
 * Finds parts to compose with: core tasks and work processes, grouped by the qualification that holds them. A
 * qualification whose name fits comes with all its core tasks; one of which no parts are known comes with none.
 */
export const searchParts = async (db: Db, search: PartsSearch): Promise<PartsPage> => {
  const { on, limit, domain, level, dossier } = search
  const filters: Filters = {
    ...(domain ? { domain } : {}),
    ...(level ? { level } : {}),
    ...(dossier ? { dossier } : {}),
  }
  const page = Math.max(1, search.page)
  const range = { on, limit, offset: (page - 1) * limit }
  const { query, holders } = await findHolders(db, search.text, filters, range)
  const codes = holders.map(({ code }) => code)
  const contents = new Map(
    (await selectContents(db, codes, on)).map((one) => [one.qualification.code, one]),
  )
  const total = holders[0]?.total ?? 0
  return {
    total,
    page,
    pages: Math.max(1, Math.ceil(total / limit)),
    groups: holders.flatMap(({ code, ids }) => {
      const content = contents.get(code)
      return content ? [groupOf(content, ids)] : []
    }),
    corrections: query.meanings
      .filter(({ corrected }) => corrected.length > 0)
      .map(({ term, corrected }) => ({ term, words: corrected })),
  }
}
