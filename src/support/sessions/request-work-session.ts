import { randomUUID } from 'node:crypto'
import { type Actor, auditName, hashSecret } from '../../access/index.ts'
import { appendAudit } from '../../platform/audit.ts'
import { inTransaction } from '../../platform/database.ts'
import type { Lang } from '../../platform/lang.ts'
import { err, ok, type Result } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { mailSubject } from './forget.store.ts'
import { insertLink, insertWorkSession } from './save-work-session.store.ts'
import { tellRequested } from './session-mails.ts'
import type { SessionWish, WorkSession } from './work-session.ts'
import { countOpenOf } from './work-session.store.ts'

/** Open requests that one address may have, so that nobody fills somebody else's mailbox. */
export const MOST_OPEN = 5

export interface SessionRequest {
  wish: SessionWish
  lang: Lang
  schoolId: string | null
  /** Made with the form: sending the same form twice asks once. */
  secret: string
}

class SentBefore extends Error {}

const newRequest = (input: SessionRequest, services: Services): WorkSession => {
  const { wish, lang, schoolId } = input
  const now = services.clock.now()
  const life = { state: 'new' as const }
  const times = { createdAt: now, changedAt: now }
  return { id: randomUUID(), wish, lang, schoolId, life, version: 1, ...times }
}

const keep = (services: Services, actor: Actor, input: SessionRequest): Promise<WorkSession> =>
  inTransaction(services.db, async (tx) => {
    const request = newRequest(input, services)
    await insertWorkSession(tx, request)
    if (!(await insertLink(tx, request.id, hashSecret(input.secret)))) throw new SentBefore()
    await appendAudit(tx, {
      at: request.createdAt,
      actor: auditName(actor),
      subject: mailSubject(request.id),
      kind: 'work-session-requested',
      data: { people: input.wish.people, withDraft: input.wish.draft !== null },
    })
    await tellRequested(tx, services, request, input.secret)
    return request
  })

/**
 * Keeps a request, confirms it by mail and tells the advisers. `again`: this form was sent before, and its secret
 * opens that request · `too-many`: this address has enough open requests.
 */
export const requestWorkSession = async (
  services: Services,
  actor: Actor,
  input: SessionRequest,
): Promise<Result<WorkSession, 'again' | 'too-many'>> => {
  if ((await countOpenOf(services.db, input.wish.email)) >= MOST_OPEN) return err('too-many')
  try {
    return ok(await keep(services, actor, input))
  } catch (error) {
    if (error instanceof SentBefore) return err('again')
    throw error
  }
}
