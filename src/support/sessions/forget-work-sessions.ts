import { z } from 'zod'
import { inTransaction } from '../../platform/database.ts'
import { defineJob } from '../../platform/jobs.ts'
import type { Services } from '../../platform/services.ts'
import { DUTCH_TIME } from '../../platform/time.ts'
import { deleteWorkSessionsBefore } from './forget.store.ts'

/** How long a request is kept after it ended, or after its last change when nobody planned it; see docs/privacy.md. */
export const KEEP_YEARS = 1

/** Deletes requests for work sessions, and the mails about them, when their term is over. */
export const forgetWorkSessionsJob = defineJob<Services, object>({
  name: 'forget-work-sessions',
  data: z.object({}),
  retries: 5,
  cron: '20 3 * * *',
  run: async ({ db, clock }) => {
    const before = clock
      .now()
      .toZonedDateTimeISO(DUTCH_TIME)
      .subtract({ years: KEEP_YEARS })
      .toInstant()
    await inTransaction(db, (tx) => deleteWorkSessionsBefore(tx, before))
  },
})
