import { type Actor, auditName } from '../../access/index.ts'
import { appendAudit } from '../../platform/audit.ts'
import { inTransaction, type Tx } from '../../platform/database.ts'
import { err, ok, type Result } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { mailSubject } from './forget.store.ts'
import { saveLife } from './save-work-session.store.ts'
import type { SessionLife, SessionRefusal, WorkSession } from './work-session.ts'

export type SessionResult = Result<void, SessionRefusal>

interface Change {
  services: Services
  actor: Actor
  request: WorkSession
}

/** Notes in the audit log what happened to a request; no personal data. */
export const audit = (tx: Tx, { services, actor, request }: Change, kind: string): Promise<void> =>
  appendAudit(tx, {
    at: services.clock.now(),
    actor: auditName(actor),
    subject: mailSubject(request.id),
    kind: `work-session-${kind}`,
  })

/** Brings a request to its next state and tells who must know, all or nothing. */
export const moveWorkSession = (
  change: Change,
  life: SessionLife,
  kind: string,
  tell: (tx: Tx) => Promise<void>,
): Promise<SessionResult> =>
  inTransaction(change.services.db, async (tx) => {
    if (!(await saveLife(tx, change.request, life, change.services.clock.now())))
      return err('changed')
    await audit(tx, change, kind)
    await tell(tx)
    return ok(undefined)
  })
