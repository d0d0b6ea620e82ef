import { z } from 'zod'
import { type Db, inTransaction } from '../platform/database.ts'
import { defineJob } from '../platform/jobs.ts'
import type { Services } from '../platform/services.ts'
import type { Instant } from '../platform/time.ts'
import { deleteComposition, oldCompositions } from './composition.store.ts'
import { hasFrozenVersion } from './revision.store.ts'
import { RECOVERABLE_DAYS } from './stored-composition.ts'

const before = (now: Instant, days: number): Instant => now.subtract({ hours: 24 * days })

const FOREIGN_KEY_VIOLATION = '23503'

const isStillNamed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === FOREIGN_KEY_VIOLATION

/** Removes one for good, unless it was handed in or something else names it. */
const removeOne = async (db: Db, id: string): Promise<void> => {
  if (await hasFrozenVersion(db, id)) return
  try {
    await inTransaction(db, (tx) => deleteComposition(tx, id))
  } catch (error) {
    if (!isStillNamed(error)) throw error
  }
}

/** Once a night: removes for good what was removed long enough ago and what a browser left alone. */
export const removeOldCompositionsJob = defineJob<Services, object>({
  name: 'remove-old-compositions',
  data: z.object({}),
  retries: 3,
  cron: '40 3 * * *',
  run: async ({ db, clock, settings }) => {
    const now = clock.now()
    const old = await oldCompositions(db, {
      removedBefore: before(now, RECOVERABLE_DAYS),
      untouchedSince: before(now, settings.compositionDays),
    })
    for (const id of old) await removeOne(db, id)
  },
})
