import type { Actor, Person } from '../../access/index.ts'
import { err } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { moveWorkSession, type SessionResult } from './move-work-session.ts'
import { keepCalendarFile } from './keep-calendar-file.ts'
import { tellCancelled, tellStopped } from './session-mails.ts'
import { cancelled, type PlannedSession, sessionOf, type WorkSession } from './work-session.ts'

/** The file that takes the appointment out of a calendar, when there was one. */
const takeOut = async (services: Services, request: WorkSession, session: PlannedSession | null) =>
  session ? [await keepCalendarFile(services, request, session, true)] : []

/** An adviser calls a session off, and says why. */
export const cancelWorkSession = async (
  services: Services,
  adviser: Person,
  request: WorkSession,
  message: string,
): Promise<SessionResult> => {
  const life = cancelled(request.life, 'adviser', services.clock.now())
  if (!life.ok) return err(life.error)
  const files = await takeOut(services, request, sessionOf(life.value))
  return moveWorkSession({ services, actor: adviser, request }, life.value, 'cancelled', (tx) =>
    tellCancelled(tx, services, request, message, files),
  )
}

/** Who asked for a session calls it off. */
export const stopWorkSession = async (
  services: Services,
  actor: Actor,
  request: WorkSession,
): Promise<SessionResult> => {
  const life = cancelled(request.life, 'requester', services.clock.now())
  if (!life.ok) return err(life.error)
  const session = sessionOf(life.value)
  const files = await takeOut(services, request, session)
  return moveWorkSession({ services, actor, request }, life.value, 'stopped', (tx) =>
    tellStopped(tx, services, request, session, files),
  )
}
