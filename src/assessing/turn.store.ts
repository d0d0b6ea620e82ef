import type { Tx } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import type { Turn } from './queue.ts'

/** Cases whose turn has to be worked out again, held until the end of the transaction. */
export const takeStale = async (tx: Tx, today: PlainDate, most: number): Promise<string[]> => {
  const rows = await tx
    .selectFrom('case_queue')
    .select('application_id')
    .where((where) =>
      where.or([
        where('stale', '=', true),
        where.and([where('open', '=', true), where('recheck_on', '<=', today)]),
      ]),
    )
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(({ application_id }) => application_id)
}

export const writeTurn = async (tx: Tx, applicationId: string, turn: Turn): Promise<void> => {
  await tx
    .updateTable('case_queue')
    .set({
      next_actor: turn.next,
      expected: turn.expected,
      deadline: turn.deadline,
      deadline_rule: turn.rule,
      recheck_on: turn.recheckOn,
      stale: false,
    })
    .where('application_id', '=', applicationId)
    .execute()
}
