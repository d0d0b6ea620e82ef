import { appendAudit } from '../platform/audit.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant, PlainDate } from '../platform/time.ts'
import { addPermissionEntry, permissionEntries } from './permission.store.ts'
import { nextVersion } from './register.store.ts'

/** That a school may no longer offer a cross-over. */
export interface Revocation {
  /** The permission, as 26045-1. */
  id: string
  /** First day without permission. */
  from: PlainDate
  /** Dutch, public: without names of persons. */
  reason: string
  author: string
}

/** Why a permission cannot be withdrawn. */
export type RevokeError = { kind: 'unknown-permission' } | { kind: 'already-revoked' }

/** Withdraws a permission from a day on; until then it stays in the register as it was. */
export const revokePermission = async (
  tx: Tx,
  revocation: Revocation,
  now: Instant,
): Promise<Result<null, RevokeError>> => {
  const { id, from, reason, author } = revocation
  await nextVersion(tx, now)
  const code = id.split('-')[0] ?? ''
  const latest = (await permissionEntries(tx, { code })).find(({ record }) => record.id === id)
  if (!latest) return err({ kind: 'unknown-permission' })
  if (latest.record.state === 'revoked') return err({ kind: 'already-revoked' })
  const record = { ...latest.record, state: 'revoked' as const, revokedFrom: from, reason }
  await addPermissionEntry(tx, { record, validFrom: from, author, reason }, now)
  await appendAudit(tx, {
    at: now,
    actor: author,
    subject: `register:${code}`,
    kind: 'permission-revoked',
    data: { permission: id, from: from.toString() },
  })
  return ok(null)
}
