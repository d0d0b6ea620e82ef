import { hasRole } from '../access/index.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/time.ts'
import { updateDeleted, updateOwner, updateShared } from './composition.store.ts'
import { auditComposition, authorOf, takeForEditing, takeLiving } from './hold.ts'
import type { ComposeProblem } from './problem.ts'
import { hasFrozenVersion } from './revision.store.ts'
import type { Owner, Reader } from './stored-composition.ts'

type Done = Promise<Result<null, ComposeProblem>>

/** Saves the composition of a browser to the school of who is signed in there; from then on it is the school's. */
export const adoptComposition = async (tx: Tx, id: string, reader: Reader, now: Instant): Done => {
  const { actor } = reader
  if (!hasRole(actor, 'author', 'board')) return err({ kind: 'no-school' })
  const taken = await takeLiving(tx, id, reader)
  if (!taken.ok) return taken
  if (taken.value.owner.kind === 'school') return ok(null)
  const owner: Owner = { kind: 'school', organisationId: actor.organisation.id }
  await updateOwner(tx, id, owner, authorOf(reader, now))
  await auditComposition(tx, { id, owner }, reader, { kind: 'composition-adopted', at: now })
  return ok(null)
}

/** Lets anybody with the link look at a school's composition, or not any more. */
export const shareComposition = async (
  tx: Tx,
  { id, shared }: { id: string; shared: boolean },
  reader: Reader,
  now: Instant,
): Done => {
  const taken = await takeLiving(tx, id, reader)
  if (!taken.ok) return taken
  // Without an account the link is the only way back, so it always works.
  if (taken.value.owner.kind === 'browser') return ok(null)
  await updateShared(tx, id, shared)
  const kind = shared ? 'composition-shared' : 'composition-unshared'
  await auditComposition(tx, taken.value, reader, { kind, at: now })
  return ok(null)
}

/** Removes a composition; it can be brought back for a while. One that was handed in stays. */
export const removeComposition = async (tx: Tx, id: string, reader: Reader, now: Instant): Done => {
  const taken = await takeForEditing(tx, id, reader)
  if (!taken.ok) return taken
  if (taken.value.deletedAt !== null) return ok(null)
  if (await hasFrozenVersion(tx, id)) return err({ kind: 'handed-in' })
  await updateDeleted(tx, id, now)
  await auditComposition(tx, taken.value, reader, { kind: 'composition-removed', at: now })
  return ok(null)
}

/** Brings back what was removed. */
export const recoverComposition = async (
  tx: Tx,
  id: string,
  reader: Reader,
  now: Instant,
): Done => {
  const taken = await takeForEditing(tx, id, reader)
  if (!taken.ok) return taken
  await updateDeleted(tx, id, null)
  await auditComposition(tx, taken.value, reader, { kind: 'composition-recovered', at: now })
  return ok(null)
}
