import { randomUUID } from 'node:crypto'
import { hasRole } from '../access/index.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/time.ts'
import type { Change } from './change.ts'
import { insertComposition, readComposition } from './composition.store.ts'
import type { Composition } from './engine/index.ts'
import { LIMITS } from './engine/index.ts'
import { auditComposition, authorOf } from './hold.ts'
import type { ComposeProblem } from './problem.ts'
import type { Owner, Reader } from './stored-composition.ts'
import { accessTo, nameIn } from './stored-composition.ts'

/** Whose a new composition is: the school's of an author or board that is signed in, else this browser's. */
const ownerFor = ({ actor, keyHash }: Reader): Owner | null => {
  if (hasRole(actor, 'author', 'board')) {
    return { kind: 'school', organisationId: actor.organisation.id }
  }
  return keyHash === null ? null : { kind: 'browser', keyHash }
}

/** Keeps a new composition; returns its id. Without an account the reader needs a key. */
export const makeComposition = async (
  tx: Tx,
  made: { doc: Composition; change: Change },
  reader: Reader,
  now: Instant,
): Promise<string> => {
  const owner = ownerFor(reader)
  if (!owner) throw new Error('A composition without an account needs the key of a browser.')
  const id = randomUUID()
  await insertComposition(tx, { id, owner, ...made }, authorOf(reader, now))
  const data = { change: made.change.kind }
  await auditComposition(tx, { id, owner }, reader, { kind: 'composition-made', at: now, data })
  return id
}

/** The name of a copy, within the limit of a title. */
const copyTitle = (title: string): string =>
  title === '' ? '' : `${title.slice(0, LIMITS.titleLength - 8)} (kopie)`

/** Copies the latest version of what one may look at; the copy is one's own. Returns its id. */
export const copyComposition = async (
  tx: Tx,
  id: string,
  reader: Reader,
  now: Instant,
): Promise<Result<string, ComposeProblem>> => {
  const stored = await readComposition(tx, id)
  if (!stored || accessTo(stored, reader) === 'none') return err({ kind: 'not-yours' })
  const doc = { ...stored.doc, title: copyTitle(stored.doc.title) }
  const what = nameIn(stored.doc)
  const change: Change = { kind: 'copied', ...(what === null ? {} : { what }) }
  return ok(await makeComposition(tx, { doc, change }, reader, now))
}
