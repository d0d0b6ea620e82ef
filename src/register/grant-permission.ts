import { appendAudit } from '../platform/audit.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/time.ts'
import type { Scheme } from '../scheme/index.ts'
import { countsOn, daysOfCrossOver, daysOfPermission } from './life-after.ts'
import type { Permission } from './permission.ts'
import { addPermissionEntry, nextPermissionNumber, permissionEntries } from './permission.store.ts'
import { type GrantedToSchool, grantedRecord } from './publish-cross-over.ts'
import { crossOverEntry, nextVersion } from './register.store.ts'
import type { DecisionRef } from './stored.ts'

/** An approved shortened application. */
export interface Grant extends GrantedToSchool {
  code: string
  decision: Pick<DecisionRef, 'date' | 'reference'>
  scheme: Scheme
  author: string
}

/** Why a permission cannot be given: there is no such cross-over, or the school has one already. */
export type GrantError = { kind: 'unknown-code' } | { kind: 'already-permitted'; id: string }

const sameSchool = (a: Permission['school'], b: Permission['school']): boolean =>
  (a.organisationId !== null && a.organisationId === b.organisationId) ||
  (a.brin !== null && a.brin === b.brin)

/**
 * Gives a school permission for a cross-over that is in the register (verkorte aanvraag), in the transaction of the
 * decision. Returns the id of the permission.
 */
export const grantPermission = async (
  tx: Tx,
  grant: Grant,
  now: Instant,
): Promise<Result<string, GrantError>> => {
  const { code, author, decision } = grant
  await nextVersion(tx, now)
  const crossOver = await crossOverEntry(tx, code)
  if (!crossOver) return err({ kind: 'unknown-code' })
  const days = daysOfCrossOver(crossOver.record, grant.scheme)
  const present = (await permissionEntries(tx, { code })).find(
    ({ record }) =>
      sameSchool(record.school, grant.school) &&
      countsOn(daysOfPermission(record, days), decision.date),
  )
  if (present) return err({ kind: 'already-permitted', id: present.record.id })
  const id = `${code}-${await nextPermissionNumber(tx, code)}`
  const record = grantedRecord(id, crossOver.record, grant)
  await addPermissionEntry(tx, { record, validFrom: decision.date, author, reason: '' }, now)
  await appendAudit(tx, {
    at: now,
    actor: author,
    subject: `register:${code}`,
    kind: 'permission-granted',
    data: { decision: decision.reference, permission: id },
  })
  return ok(id)
}
