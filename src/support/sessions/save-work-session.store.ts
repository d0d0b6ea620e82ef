import type { Tx } from '../../platform/database.ts'
import type { Instant, PlainDate } from '../../platform/time.ts'
import {
  type PlannedSession,
  type SessionLife,
  sessionOf,
  type SessionWish,
  type WorkSession,
} from './work-session.ts'

const wishColumns = (wish: SessionWish) => ({
  name: wish.name,
  email: wish.email,
  organisation: wish.organisation,
  role: wish.role,
  people: wish.people,
  idea: wish.idea,
  questions: wish.questions,
  day_part: wish.dayPart,
  composition_id: wish.draft?.id ?? null,
  composition_title: wish.draft?.title ?? null,
})

const saveDays = async (tx: Tx, id: string, days: readonly PlainDate[]): Promise<void> => {
  await tx.deleteFrom('work_session_preference').where('request_id', '=', id).execute()
  await tx
    .insertInto('work_session_preference')
    .values(days.map((day) => ({ request_id: id, day })))
    .execute()
}

/** Keeps a new request. */
export const insertWorkSession = async (tx: Tx, request: WorkSession): Promise<void> => {
  const { id, wish, lang, schoolId, createdAt, changedAt } = request
  await tx
    .insertInto('work_session_request')
    .values({
      ...wishColumns(wish),
      id,
      lang,
      school_id: schoolId,
      created_at: createdAt,
      changed_at: changedAt,
    })
    .execute()
  await saveDays(tx, id, wish.days)
}

/** Another secret that opens the request; `false` when that secret is in use already. */
export const insertLink = async (tx: Tx, id: string, tokenHash: string): Promise<boolean> => {
  const result = await tx
    .insertInto('work_session_link')
    .values({ token_hash: tokenHash, request_id: id })
    .onConflict((conflict) => conflict.column('token_hash').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Changes what was asked, unless somebody changed the request since it was read: then `false`. */
export const saveWish = async (
  tx: Tx,
  { id, version }: WorkSession,
  wish: SessionWish,
  now: Instant,
): Promise<boolean> => {
  const result = await tx
    .updateTable('work_session_request')
    .set({ ...wishColumns(wish), version: version + 1, changed_at: now })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (result.numUpdatedRows !== 1n) return false
  await saveDays(tx, id, wish.days)
  return true
}

const saveSession = async (tx: Tx, id: string, session: PlannedSession): Promise<void> => {
  const { start, end, place, link, note, host, sequence } = session
  const values = { starts_at: start, ends_at: end, place, link, note, host_id: host.id, sequence }
  await tx
    .insertInto('work_session')
    .values({ request_id: id, ...values })
    .onConflict((conflict) => conflict.column('request_id').doUpdateSet(values))
    .execute()
}

/** Brings a request to its next state, unless somebody changed it since it was read: then `false`. */
export const saveLife = async (
  tx: Tx,
  { id, version }: WorkSession,
  life: SessionLife,
  now: Instant,
): Promise<boolean> => {
  const ended = life.state === 'done' || life.state === 'cancelled'
  const by = life.state === 'cancelled' ? life.by : 'adviser'
  const result = await tx
    .updateTable('work_session_request')
    .set({
      state: life.state,
      version: version + 1,
      changed_at: now,
      closed_at: ended ? life.at : null,
      closed_by: ended ? by : null,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (result.numUpdatedRows !== 1n) return false
  const session = sessionOf(life)
  if (session) await saveSession(tx, id, session)
  return true
}
