import { z } from 'zod'
import { inTransaction } from '../platform/database.ts'
import { defineJob } from '../platform/jobs.ts'
import type { Services } from '../platform/services.ts'
import { IDLE_HOURS } from './session.ts'
import { deleteSessionsBefore } from './session.store.ts'

/** Removes sessions that have ended, every night. */
export const forgetSessionsJob = defineJob<Services, Record<string, never>>({
  name: 'forget-sessions',
  data: z.object({}),
  retries: 3,
  cron: '20 3 * * *',
  run: ({ db, clock }) =>
    inTransaction(db, (tx) =>
      deleteSessionsBefore(tx, clock.now().subtract({ hours: IDLE_HOURS })),
    ),
})
