import type { Person } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import type { Services } from '../../platform/services.ts'
import { audit } from './move-work-session.ts'
import { insertReply } from './reply.store.ts'
import { tellReply } from './session-mails.ts'
import type { WorkSession } from './work-session.ts'

/** An adviser writes to who asked; kept with the request and mailed. Possible in every state. */
export const replyToWorkSession = (
  services: Services,
  adviser: Person,
  request: WorkSession,
  message: string,
): Promise<void> =>
  inTransaction(services.db, async (tx) => {
    const at = services.clock.now()
    await insertReply(tx, { requestId: request.id, authorId: adviser.id, text: message, at })
    await audit(tx, { services, actor: adviser, request }, 'replied')
    await tellReply(tx, services, request, { host: adviser.name, message })
  })
