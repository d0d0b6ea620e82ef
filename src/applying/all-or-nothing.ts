import { type Db, inTransaction, type Tx } from '../platform/database.ts'
import type { Result } from '../platform/result.ts'

/** Carries a refusal out of its transaction, so that what was written before it is undone. */
class Refused<E> extends Error {
  readonly outcome: { ok: false; error: E }

  constructor(outcome: { ok: false; error: E }) {
    super('Refused')
    this.outcome = outcome
  }
}

/** Runs a use case in one transaction: when it is refused, nothing of it stays, whatever it wrote before. */
export const allOrNothing = async <T, E>(
  db: Db,
  run: (tx: Tx) => Promise<Result<T, E>>,
): Promise<Result<T, E>> => {
  try {
    return await inTransaction(db, async (tx) => {
      const outcome = await run(tx)
      if (!outcome.ok) throw new Refused(outcome)
      return outcome
    })
  } catch (error) {
    if (error instanceof Refused) return (error as Refused<E>).outcome
    throw error
  }
}
