import type { Person } from '../../access/index.ts'
import { err } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { moveWorkSession, type SessionResult } from './move-work-session.ts'
import { keepCalendarFile } from './keep-calendar-file.ts'
import { tellPlanned } from './session-mails.ts'
import { planned, type SessionPlan, type WorkSession } from './work-session.ts'

/** Plans a session, or moves it, and mails the date with a file for the calendar. The adviser becomes its host. */
export const planWorkSession = async (
  services: Services,
  adviser: Person,
  request: WorkSession,
  plan: Omit<SessionPlan, 'host'>,
): Promise<SessionResult> => {
  const host = { id: adviser.id, name: adviser.name, email: adviser.email }
  const life = planned(request.life, { ...plan, host }, services.clock.now())
  if (!life.ok) return err(life.error)
  if (life.value.state !== 'planned') return err('ended')
  const { session } = life.value
  const file = await keepCalendarFile(services, request, session)
  const kind = session.sequence === 0 ? 'planned' : 'moved'
  return moveWorkSession({ services, actor: adviser, request }, life.value, kind, (tx) =>
    tellPlanned(tx, services, request, session, file),
  )
}
