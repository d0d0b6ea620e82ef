import {
  clockEvents,
  eventsOfCase,
  kindOf,
  readApplication,
  schemeOfCase,
} from '../applying/index.ts'
import { type Db, inTransaction, type Tx } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import { turnOf } from './queue.ts'
import { eventsOfRound } from './round.ts'
import { takeStale, writeTurn } from './turn.store.ts'

/** Cases in one transaction: few enough that nobody waits for them. */
const BATCH = 100

const refreshCase = async (tx: Tx, applicationId: string, today: PlainDate): Promise<void> => {
  const application = await readApplication(tx, applicationId)
  if (!application?.filing) return
  const scheme = await schemeOfCase(tx, application.filing)
  const { life } = application
  const events = eventsOfRound(clockEvents(await eventsOfCase(tx, applicationId)), life)
  const turn = turnOf({ life, kind: kindOf(application), scheme, events, today })
  await writeTurn(tx, applicationId, turn)
}

/**
 * Works out anew whose turn it is in the cases that moved, or in which a day made the difference. A case that moves
 * meanwhile becomes stale again: its trigger waits for this transaction. Returns how many there were.
 */
export const refreshSome = (db: Db, today: PlainDate): Promise<number> =>
  inTransaction(db, async (tx) => {
    const stale = await takeStale(tx, today, BATCH)
    for (const id of stale) await refreshCase(tx, id, today)
    return stale.length
  })

/** The same for all of them, in batches. */
export const refreshAll = async (db: Db, today: PlainDate): Promise<number> => {
  let count = 0
  for (;;) {
    const some = await refreshSome(db, today)
    count += some
    if (some < BATCH) return count
  }
}
