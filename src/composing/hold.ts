import { auditName } from '../access/index.ts'
import { appendAudit, type AuditValue } from '../platform/audit.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/time.ts'
import type { Author } from './composition.store.ts'
import { holdComposition } from './composition.store.ts'
import type { ComposeProblem } from './problem.ts'
import type { Reader, StoredComposition } from './stored-composition.ts'
import { accessTo } from './stored-composition.ts'

/** Takes a composition for changing: nobody else changes it until the transaction ends. */
export const takeForEditing = async (
  tx: Tx,
  id: string,
  reader: Reader,
): Promise<Result<StoredComposition, ComposeProblem>> => {
  const stored = await holdComposition(tx, id)
  if (!stored || accessTo(stored, reader) !== 'edit') return err({ kind: 'not-yours' })
  return ok(stored)
}

/** The same for what was not removed. */
export const takeLiving = async (
  tx: Tx,
  id: string,
  reader: Reader,
): Promise<Result<StoredComposition, ComposeProblem>> => {
  const taken = await takeForEditing(tx, id, reader)
  return taken.ok && taken.value.deletedAt !== null ? err({ kind: 'removed' }) : taken
}

/** Who stands behind a write. */
export const authorOf = ({ actor }: Reader, now: Instant): Author => ({
  by: actor.kind === 'person' ? actor.id : null,
  now,
})

/** Writes in the audit log what happened to a composition of a school; one without an account has none. */
export const auditComposition = async (
  tx: Tx,
  { id, owner }: Pick<StoredComposition, 'id' | 'owner'>,
  { actor }: Reader,
  event: { kind: string; at: Instant; data?: Record<string, AuditValue> },
): Promise<void> => {
  if (owner.kind !== 'school') return
  const { kind, at, data = {} } = event
  await appendAudit(tx, { at, actor: auditName(actor), subject: `composition:${id}`, kind, data })
}
