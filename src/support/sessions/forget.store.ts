import type { Tx } from '../../platform/database.ts'
import type { Instant } from '../../platform/time.ts'

/** What a mail about a request stands under, see `enqueueMail`. */
export const mailSubject = (requestId: string): string => `work-session:${requestId}`

/**
 * Deletes the requests that ended, or that nobody planned and nobody changed, before a moment; with their days,
 * links, replies and mails. Returns how many.
 */
export const deleteWorkSessionsBefore = async (tx: Tx, moment: Instant): Promise<number> => {
  const rows = await tx
    .deleteFrom('work_session_request')
    .where((where) =>
      where.or([
        where('closed_at', '<', moment),
        where.and([where('state', '=', 'new'), where('changed_at', '<', moment)]),
      ]),
    )
    .returning('id')
    .execute()
  if (rows.length === 0) return 0
  await tx
    .deleteFrom('mail_message')
    .where(
      'subject_of',
      'in',
      rows.map(({ id }) => mailSubject(id)),
    )
    .execute()
  return rows.length
}
