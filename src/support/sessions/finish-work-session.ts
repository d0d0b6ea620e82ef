import type { Person } from '../../access/index.ts'
import { err } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { moveWorkSession, type SessionResult } from './move-work-session.ts'
import { done, type WorkSession } from './work-session.ts'

/** Marks a session as held, or its questions as answered without one. */
export const finishWorkSession = async (
  services: Services,
  adviser: Person,
  request: WorkSession,
): Promise<SessionResult> => {
  const life = done(request.life, services.clock.now())
  if (!life.ok) return err(life.error)
  return moveWorkSession({ services, actor: adviser, request }, life.value, 'done', async () => {})
}
