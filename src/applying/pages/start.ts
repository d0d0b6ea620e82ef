import { hasRole, type Person, type Visit } from '../../access/index.ts'
import { renderReason, schemeFor, windowOnDay } from '../../scheme/index.ts'
import { allOrNothing } from '../all-or-nothing.ts'
import type { Subject } from '../application.ts'
import type { ApplicationKind } from '../life/state.ts'
import type { Neighbours } from '../neighbours.ts'
import { startApplication } from '../start-application.ts'
import { startTexts } from '../start-texts.ts'

/** One call of somebody who begins an application for their school. */
export interface StartVisit {
  visit: Visit
  person: Person
  neighbours: Neighbours
}

type Answered = Response | Promise<Response>

/** Lets in whoever fills in applications for a school. */
export const forSchool =
  (neighbours: Neighbours, handle: (start: StartVisit) => Answered) =>
  (visit: Visit): Answered => {
    const { actor } = visit
    return hasRole(actor, 'author', 'board')
      ? handle({ visit, person: actor, neighbours })
      : visit.forbidden()
  }

/** Why nothing can be applied for today; `null` when it can. */
export const closed = async (
  { visit }: StartVisit,
  kind: ApplicationKind,
): Promise<string | null> => {
  const scheme = await schemeFor(visit.services.db, visit.today)
  const window = windowOnDay(scheme, kind, visit.today)
  return window.kind === 'open' ? null : renderReason(window.reason, visit.lang)
}

/** Begins the application and goes there; `null` when another school has it. */
export const begin = async (start: StartVisit, subject: Subject, title: string) => {
  const { visit, person } = start
  const started = await allOrNothing(visit.services.db, (tx) =>
    startApplication(tx, { subject, title, actor: person, now: visit.now }),
  )
  const texts = startTexts(visit.lang)
  if (!started.ok) return null
  const { id, isNew } = started.value
  return visit.redirect(`/aanvragen/${id}`, {
    kind: isNew ? 'success' : 'info',
    text: isNew ? texts.started : texts.startedBefore,
  })
}
