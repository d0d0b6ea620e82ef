import { z } from 'zod'
import { inTransaction } from '../platform/database.ts'
import { defineJob } from '../platform/jobs.ts'
import type { Services } from '../platform/services.ts'
import { dayOf } from '../platform/time.ts'
import { removeEndedDrafts } from './draft.store.ts'
import { refreshAll } from './refresh-queue.ts'
import { sendReminders } from './send-reminders.ts'

/**
 * Every morning: terms that passed in the night give the turn to the next one, who is next is reminded, and drafts of
 * forms for cases that are closed go.
 */
export const dailyTermsJob = defineJob<Services, Record<string, never>>({
  name: 'daily-terms',
  data: z.strictObject({}),
  retries: 5,
  cron: '10 5 * * *',
  run: async (services) => {
    const now = services.clock.now()
    await refreshAll(services.db, dayOf(now))
    await sendReminders(services, now)
    await inTransaction(services.db, removeEndedDrafts)
  },
})
