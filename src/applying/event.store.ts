import { z } from 'zod'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant, PlainDate } from '../platform/time.ts'
import type { OrganisationKind } from '../access/index.ts'
import { type CaseEvent, EVENT_TEXTS } from '../scheme/index.ts'
import type { MoveKind } from './life/move.ts'

/** One thing that happened to a case, as the timeline shows it. */
export interface TimelineEvent {
  move: MoveKind
  /** For the legal clock; `null` when the clock does not care. */
  kind: CaseEvent['kind'] | null
  on: PlainDate
  until: PlainDate | null
  at: Instant
  actorId: string | null
  /** The body that acted. */
  body: OrganisationKind
  /** What was said with it, as the reason or what is missing. */
  text: string
}

const body = z.enum(['school', 'duo', 'inspectie', 'sbb', 'ocw', 'beheer'])

const isEventKind = (kind: string | null): kind is CaseEvent['kind'] =>
  kind !== null && kind in EVENT_TEXTS

export const insertEvents = async (
  tx: Tx,
  applicationId: string,
  events: TimelineEvent[],
): Promise<void> => {
  await tx
    .insertInto('application_event')
    .values(
      events.map((event) => ({
        application_id: applicationId,
        move: event.move,
        kind: event.kind,
        on_day: event.on,
        until_day: event.until,
        at: event.at,
        actor_id: event.actorId,
        body: event.body,
        text: event.text,
      })),
    )
    .execute()
}

/** Everything that happened to a case, oldest first. */
export const eventsOfCase = async (db: Db, applicationId: string): Promise<TimelineEvent[]> => {
  const rows = await db
    .selectFrom('application_event')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    move: row.move as MoveKind,
    kind: isEventKind(row.kind) ? row.kind : null,
    on: row.on_day,
    until: row.until_day,
    at: row.at,
    actorId: row.actor_id,
    body: body.parse(row.body),
    text: row.text,
  }))
}

/** The events that the legal clock reads. */
export const clockEvents = (events: readonly TimelineEvent[]): CaseEvent[] =>
  events.flatMap(({ kind, on, until }) =>
    kind === null ? [] : [{ kind, on, ...(until ? { until } : {}) } as CaseEvent],
  )
