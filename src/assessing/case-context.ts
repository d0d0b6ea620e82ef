import type { Person, Visit } from '../access/index.ts'
import type { Db } from '../platform/database.ts'
import type { CaseFile } from './case-file.ts'
import { loadCase } from './load-case.ts'

/** One visit to one case by somebody of the government side. */
export interface CaseContext {
  visit: Visit
  file: CaseFile
  actor: Person
  /** Where to read: the transaction, when one is under way. */
  db: Db
}

/** The case of the address, for whoever is signed in; `null` when there is no such case. */
const openCase = async (visit: Visit): Promise<CaseContext | null> => {
  const { actor, services, today } = visit
  if (actor.kind !== 'person') return null
  const file = await loadCase(services.db, visit.param('reference'), today)
  return file ? { visit, file, actor, db: services.db } : null
}

type Answer = Response | Promise<Response>

/** Makes a page about a case: without the case the visitor sees that there is none. */
export const withCase =
  (show: (context: CaseContext) => Answer) =>
  async (visit: Visit): Promise<Response> => {
    const context = await openCase(visit)
    return context ? show(context) : visit.notFound()
  }
