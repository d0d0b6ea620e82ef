import type { Actor } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { err, ok } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { audit, type SessionResult } from './move-work-session.ts'
import { saveWish } from './save-work-session.store.ts'
import { tellChanged } from './session-mails.ts'
import { isOpen, type SessionWish, type WorkSession } from './work-session.ts'

/** Who asked changes what the request says; the host hears it when the session is planned already. */
export const changeWorkSession = async (
  services: Services,
  actor: Actor,
  request: WorkSession,
  wish: SessionWish,
): Promise<SessionResult> => {
  const { life } = request
  if (!isOpen(life)) return err('ended')
  return inTransaction(services.db, async (tx) => {
    if (!(await saveWish(tx, request, wish, services.clock.now()))) return err('changed')
    await audit(tx, { services, actor, request }, 'changed')
    if (life.state === 'planned')
      await tellChanged(tx, services, { ...request, wish }, life.session)
    return ok(undefined)
  })
}
