import { z } from 'zod'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant, PlainDate } from '../platform/time.ts'
import type { TermId } from '../scheme/index.ts'
import type { EndingTerm } from './reminder.ts'

const actor = z.enum(['school', 'handler', 'inspector', 'adviser', 'decision-maker', 'nobody'])

/** Open cases with a deadline up to and including a day, the first one first. */
export const endingTerms = async (db: Db, until: PlainDate): Promise<EndingTerm[]> => {
  const rows = await db
    .selectFrom('case_queue')
    .select(['application_id', 'reference', 'title', 'next_actor', 'handler_id', 'deadline'])
    .select('deadline_rule')
    .where('open', '=', true)
    .where('due', '<=', until)
    .orderBy('due')
    .orderBy('application_id')
    .execute()
  return rows.flatMap((row) =>
    row.deadline && row.deadline_rule
      ? [
          {
            applicationId: row.application_id,
            reference: row.reference,
            title: row.title,
            next: actor.parse(row.next_actor),
            handlerId: row.handler_id,
            deadline: row.deadline,
            rule: row.deadline_rule as TermId,
          },
        ]
      : [],
  )
}

/** Writes down that a reminder is sent; `false` when it was sent before. */
export const insertReminder = async (
  tx: Tx,
  { applicationId, rule, deadline }: EndingTerm,
  daysBefore: number,
  at: Instant,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('case_reminder')
    .values({ application_id: applicationId, rule, deadline, days_before: daysBefore, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
