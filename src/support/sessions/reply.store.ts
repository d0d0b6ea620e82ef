import type { Db, Tx } from '../../platform/database.ts'
import type { Instant } from '../../platform/time.ts'

/** What an adviser wrote to who asked for a session. */
export interface SessionReply {
  author: string
  text: string
  at: Instant
}

/** The replies to a request, oldest first. */
export const repliesOf = async (db: Db, requestId: string): Promise<SessionReply[]> => {
  const rows = await db
    .selectFrom('work_session_reply')
    .innerJoin('person', 'person.id', 'work_session_reply.author_id')
    .select(['person.name as author', 'text', 'at'])
    .where('request_id', '=', requestId)
    .orderBy('work_session_reply.id')
    .execute()
  return rows
}

export const insertReply = async (
  tx: Tx,
  reply: { requestId: string; authorId: string; text: string; at: Instant },
): Promise<void> => {
  await tx
    .insertInto('work_session_reply')
    .values({
      request_id: reply.requestId,
      author_id: reply.authorId,
      text: reply.text,
      at: reply.at,
    })
    .execute()
}
