import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Db } from '../../platform/database.ts'
import type { WorkSessionRequest } from '../../platform/database.types.ts'
import type { PlainDate } from '../../platform/time.ts'
import {
  DAY_PARTS,
  type PlannedSession,
  SESSION_ROLES,
  SESSION_STATES,
  type SessionLife,
  type SessionState,
  type SessionWish,
  type WorkSession,
} from './work-session.ts'

type Row = Selectable<WorkSessionRequest>

const words = z.object({
  role: z.enum(SESSION_ROLES),
  day_part: z.enum(DAY_PARTS),
  lang: z.enum(['nl', 'en']),
  state: z.enum(SESSION_STATES),
  closed_by: z.enum(['requester', 'adviser']).nullable(),
})

const lifeOf = (row: Row, session: PlannedSession | null): SessionLife => {
  const { state, closed_by: by } = words.parse(row)
  const at = row.closed_at
  if (state === 'new') return { state }
  if (state === 'planned' && session) return { state, session }
  if (state === 'done' && at) return { state, session, at }
  if (state === 'cancelled' && at && by) return { state, session, at, by }
  throw new Error(`The work session ${row.id} is ${state} but lacks what belongs to that.`)
}

const wishOf = (row: Row, days: PlainDate[]): SessionWish => {
  const { role, day_part: dayPart } = words.parse(row)
  const { name, email, organisation, people, idea, questions } = row
  const { composition_id: id, composition_title: title } = row
  const draft = id !== null && title !== null ? { id, title } : null
  return { name, email, organisation, role, people, idea, draft, questions, days, dayPart }
}

const sessionsOf = async (db: Db, ids: string[]): Promise<Map<string, PlannedSession>> => {
  const rows = await db
    .selectFrom('work_session')
    .innerJoin('person', 'person.id', 'work_session.host_id')
    .selectAll('work_session')
    .select(['person.name as host_name', 'person.email as host_email'])
    .where('request_id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.request_id,
      {
        start: row.starts_at,
        end: row.ends_at,
        place: row.place,
        link: row.link,
        note: row.note,
        host: { id: row.host_id, name: row.host_name, email: row.host_email },
        sequence: row.sequence,
      },
    ]),
  )
}

const daysOf = async (db: Db, ids: string[]): Promise<Map<string, PlainDate[]>> => {
  const rows = await db
    .selectFrom('work_session_preference')
    .selectAll()
    .where('request_id', 'in', ids)
    .orderBy('day')
    .execute()
  const days = new Map<string, PlainDate[]>()
  for (const { request_id: id, day } of rows) days.set(id, [...(days.get(id) ?? []), day])
  return days
}

const requestsOf = async (db: Db, rows: Row[]): Promise<WorkSession[]> => {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const [sessions, days] = await Promise.all([sessionsOf(db, ids), daysOf(db, ids)])
  return rows.map((row) => ({
    id: row.id,
    wish: wishOf(row, days.get(row.id) ?? []),
    lang: words.parse(row).lang,
    schoolId: row.school_id,
    life: lifeOf(row, sessions.get(row.id) ?? null),
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }))
}

/** One request; `null` when there is none. */
export const readWorkSession = async (db: Db, id: string): Promise<WorkSession | null> => {
  const query = db.selectFrom('work_session_request').selectAll().where('id', '=', id)
  return (await requestsOf(db, await query.execute()))[0] ?? null
}

/** The request that a secret link opens, by the hash of its secret. */
export const readWorkSessionByLink = async (
  db: Db,
  tokenHash: string,
): Promise<WorkSession | null> => {
  const link = await db
    .selectFrom('work_session_link')
    .select('request_id')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return link ? readWorkSession(db, link.request_id) : null
}

/** The requests in a state: open ones longest waiting first, ended ones newest first. */
export const listWorkSessions = async (
  db: Db,
  state: SessionState,
  page: { limit: number; offset: number },
): Promise<WorkSession[]> => {
  const ended = state === 'done' || state === 'cancelled'
  const rows = await db
    .selectFrom('work_session_request')
    .leftJoin('work_session', 'work_session.request_id', 'work_session_request.id')
    .selectAll('work_session_request')
    .where('state', '=', state)
    .$if(ended, (query) => query.orderBy('closed_at', 'desc'))
    .$if(!ended, (query) => query.orderBy('work_session.starts_at').orderBy('created_at'))
    .orderBy('work_session_request.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return requestsOf(db, rows)
}

/** How many requests stand in each state. */
export const countWorkSessions = async (db: Db): Promise<Record<SessionState, number>> => {
  const rows = await db
    .selectFrom('work_session_request')
    .select(['state', (of) => of.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const count = (state: SessionState) => rows.find((row) => row.state === state)?.count ?? 0
  return {
    new: count('new'),
    planned: count('planned'),
    done: count('done'),
    cancelled: count('cancelled'),
  }
}

/** How many requests of one address are still open. */
export const countOpenOf = async (db: Db, email: string): Promise<number> => {
  const row = await db
    .selectFrom('work_session_request')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where((where) => where(where.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('state', 'in', ['new', 'planned'])
    .executeTakeFirstOrThrow()
  return row.count
}
