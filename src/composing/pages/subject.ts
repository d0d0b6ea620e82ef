import type { Visit } from '../../access/index.ts'
import { readerOf } from '../browser-key.ts'
import type { Subject } from '../composer/composer.ts'
import { readComposition } from '../composition.store.ts'
import type { StoredComposition } from '../stored-composition.ts'
import { accessTo } from '../stored-composition.ts'

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** The address of a composition. */
export const baseOf = (id: string): string => `/samenstellen/${id}`

/** A composition that is kept, as somebody may see it. */
export type KeptSubject = Subject & { stored: StoredComposition }

/** What one may see of the composition in the address; `null`: nothing. */
export const subjectOf = async (visit: Visit): Promise<KeptSubject | null> => {
  const id = visit.param('id')
  if (!UUID.test(id)) return null
  const stored = await readComposition(visit.services.db, id)
  if (!stored) return null
  const access = accessTo(stored, readerOf(visit))
  return access === 'none' ? null : { stored, doc: stored.doc, access, base: baseOf(id) }
}

/** Goes on with the composition in the address when one may look at it. */
export const visible = async (
  visit: Visit,
  go: (visit: Visit, subject: KeptSubject) => Promise<Response>,
): Promise<Response> => {
  const subject = await subjectOf(visit)
  return subject && subject.stored.deletedAt === null ? go(visit, subject) : visit.notFound()
}

/** Goes on with the composition in the address when one may edit it, also when it was removed. */
export const editable = async (
  visit: Visit,
  go: (visit: Visit, stored: StoredComposition) => Promise<Response>,
): Promise<Response> => {
  const subject = await subjectOf(visit)
  return subject?.access === 'edit' ? go(visit, subject.stored) : visit.notFound()
}
