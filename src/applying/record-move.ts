import { auditName, type Person } from '../access/index.ts'
import { appendAudit } from '../platform/audit.ts'
import type { Tx } from '../platform/database.ts'
import type { MailAttachment } from '../platform/mail/mail.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Services } from '../platform/services.ts'
import { dayOf, type Instant, type PlainDate } from '../platform/time.ts'
import { type CaseEvent, clock } from '../scheme/index.ts'
import { textOfMove } from './announce.ts'
import { type Application, kindOf, subjectOf } from './application.ts'
import { holdApplication } from './application.store.ts'
import type { RefusedMove } from './case-texts.ts'
import { clockEvents, eventsOfCase, insertEvents, type TimelineEvent } from './event.store.ts'
import { type MoveWrite, writeMove } from './life.store.ts'
import { makeMove } from './life/make-move.ts'
import type { Move, Moved } from './life/move.ts'
import { schemeOfCase } from './scheme-of-case.ts'
import { tellAboutMove } from './tell.ts'

/** A move somebody wants to make with a case. */
export interface MoveRequest {
  applicationId: string
  /** `lifeVersion` of the case as it was shown; another one means that it moved meanwhile. */
  expectedVersion: number
  move: Move
  actor: Person
  now: Instant
  /** Stored files that go along with the mail to the school, as the letter of a decision. */
  attachments?: MailAttachment[]
}

/** A case after a move, and what the move added to it. */
export interface Recorded {
  application: Application
  events: CaseEvent[]
}

type Outcome = Result<Recorded, RefusedMove>

const objectionDay = async (
  tx: Tx,
  application: Application,
  events: readonly CaseEvent[],
  today: PlainDate,
): Promise<PlainDate | null> => {
  if (!application.filing) return null
  const scheme = await schemeOfCase(tx, application.filing)
  const { deadlines } = clock(scheme, events, today)
  return deadlines.find(({ rule }) => rule === 'objection')?.date ?? null
}

const timelineOf = (
  { move, actor, now }: MoveRequest,
  { state, events }: Moved,
): TimelineEvent[] => {
  const text = textOfMove(move, state)
  const base = { move: move.kind, at: now, actorId: actor.id, body: actor.organisation.kind }
  if (events.length === 0) return [{ ...base, kind: null, on: dayOf(now), until: null, text }]
  return events.map((event, i) => ({
    ...base,
    kind: event.kind,
    on: event.on,
    until: 'until' in event ? event.until : null,
    text: i === 0 ? text : '',
  }))
}

const audit = (tx: Tx, { move, actor, now }: MoveRequest, from: Application, to: Application) =>
  appendAudit(tx, {
    at: now,
    actor: auditName(actor),
    subject: subjectOf(to.id),
    kind: move.kind,
    data: { from: from.life.state, to: to.life.state, lifeVersion: to.lifeVersion },
  })

const movedApplication = (from: Application, extra: Extra, moved: Moved): Application => ({
  ...from,
  life: moved.state,
  lifeVersion: from.lifeVersion + 1,
  filing:
    extra.filing ??
    (from.filing && extra.handedIn
      ? { ...from.filing, handedInVersion: extra.handedIn.version }
      : from.filing),
  domains: extra.handedIn?.domains ?? from.domains,
  title: extra.handedIn?.title ?? from.title,
})

type Extra = Pick<MoveWrite, 'filing' | 'handedIn'>

/**
 * Makes a move on an application that the caller holds (`holdApplication`), with what else this move writes to it.
 * Nothing is written when it is refused.
 */
export const moveHeld = async (
  tx: Tx,
  services: Pick<Services, 'jobs' | 'settings'>,
  held: Application,
  request: MoveRequest,
  extra: Extra = {},
): Promise<Outcome> => {
  const { move, actor, now } = request
  const today = dayOf(now)
  const before = clockEvents(await eventsOfCase(tx, held.id))
  const moved = makeMove(held.life, move, {
    kind: kindOf(held),
    today,
    actor: { id: actor.id, roles: actor.roles, organisationId: actor.organisation.id },
    domains: extra.handedIn?.domains ?? held.domains,
    schoolId: held.organisationId,
    objectionUntil: await objectionDay(tx, held, before, today),
  })
  if (!moved.ok) return moved
  if (!(await writeMove(tx, held, { life: moved.value.state, ...extra })))
    return err({ code: 'changed-meanwhile' })
  const application = movedApplication(held, extra, moved.value)
  await insertEvents(tx, held.id, timelineOf(request, moved.value))
  await audit(tx, request, held, application)
  const objectionUntil = await objectionDay(
    tx,
    application,
    [...before, ...moved.value.events],
    today,
  )
  const { attachments } = request
  await tellAboutMove(
    tx,
    services,
    { application, move, objectionUntil, ...(attachments ? { attachments } : {}) },
    now,
  )
  return ok({ application, events: moved.value.events })
}

/**
 * Makes any move with a filed case, in the caller's transaction: the conditional write, the events for the legal
 * clock and the timeline, the audit log, and the mails to those whom it concerns. Nothing is written when it is
 * refused. What a move means elsewhere, such as the place in the register after an approval, the caller does in the
 * same transaction. Moves with which the school hands something in go through `make-school-move.ts` and
 * `file-application.ts`, as those also fix what was handed in.
 */
export const recordMove = async (
  tx: Tx,
  services: Pick<Services, 'jobs' | 'settings'>,
  request: MoveRequest,
): Promise<Outcome> => {
  const held = await holdApplication(tx, request.applicationId)
  if (!held) return err({ code: 'not-found' })
  if (held.lifeVersion !== request.expectedVersion) return err({ code: 'changed-meanwhile' })
  return moveHeld(tx, services, held, request)
}
