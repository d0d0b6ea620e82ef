import { sql } from 'kysely'
import { fromKysely, type JobResult, PgBoss } from 'pg-boss'
import type { z } from 'zod'
import { type DatabaseAddress, type Db, poolSettings, type Tx } from './database.ts'
import type { Logger } from './log.ts'

/** Work that is done later, and again when it fails, until `retries` are used up; then it is a dead letter. */
export interface Job<Services, Data> {
  name: string
  data: z.ZodType<Data>
  retries: number
  /** When it runs by itself, as a cron line in Dutch time. */
  cron?: string
  run(services: Services, data: Data): Promise<void>
}

/** A job as a room writes it, with the type of its data. */
export const defineJob = <Services, Data>(job: Job<Services, Data>): Job<Services, Data> => job

/** Any job of these services: how the app keeps them in one list. */
export interface AnyJob<Services> {
  name: string
  retries: number
  cron?: string
  start(services: Services, data: unknown): Promise<void>
}

/** Hides the type of a job's data behind its schema. */
export const asAnyJob = <Services, Data>(job: Job<Services, Data>): AnyJob<Services> => ({
  name: job.name,
  retries: job.retries,
  ...(job.cron ? { cron: job.cron } : {}),
  start: (services, data) => job.run(services, job.data.parse(data)),
})

/** Puts work in the queue in the caller's transaction: it exists if, and only if, the change does. */
export interface Jobs {
  enqueue<Data extends object>(
    tx: Tx,
    job: { name: string; data: z.ZodType<Data> },
    data: Data,
  ): Promise<void>
  stop: () => Promise<void>
}

const queueOptions = <S>(job: AnyJob<S>) => ({
  retryLimit: job.retries,
  retryBackoff: true,
  retryDelay: 2,
  retryDelayMax: 3600,
  deadLetter: DEAD_LETTERS,
  notify: true,
})

const DEAD_LETTERS = 'dead-letters'

const schedule = async <S>(boss: PgBoss, job: AnyJob<S>): Promise<void> => {
  if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: 'Europe/Amsterdam' })
}

/** With one job at a time the queue would wait for the next poll after each; a batch goes on while there is more. */
const BATCH = { batchSize: 10, burstWhenBatchFull: true, notifyPollingIntervalSeconds: 5 } as const

const work = <S>(boss: PgBoss, job: AnyJob<S>, services: S, log: Logger): Promise<string> =>
  boss.work(job.name, { ...BATCH, perJobResults: true }, async (batch) => {
    const results: JobResult[] = []
    for (const { id, data } of batch) {
      const failure = await job.start(services, data).then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      )
      if (failure !== null) log.warn({ job: job.name, id, failure }, 'job failed')
      results.push({ id, status: failure === null ? 'completed' : 'failed' })
    }
    return results
  })

const prepareQueues = async <S>(boss: PgBoss, jobs: AnyJob<S>[]): Promise<void> => {
  await boss.createQueue(DEAD_LETTERS)
  for (const job of jobs) await boss.createQueue(job.name, queueOptions(job))
}

const openBoss = (address: DatabaseAddress, log: Logger, working: boolean): PgBoss => {
  const boss = new PgBoss({
    ...poolSettings(address, 4),
    useListenNotify: working,
    supervise: working,
    schedule: working,
  })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  return boss
}

/** Lets running jobs end, and is done only when no connection is left. */
const stopBoss = async (boss: PgBoss): Promise<void> => {
  const stopped = new Promise<void>((resolve) => boss.once('stopped', () => resolve()))
  await boss.stop({ graceful: true, timeout: 10_000 })
  await stopped
}

const jobsOf = (boss: PgBoss): Jobs => ({
  enqueue: async (tx, job, data) =>
    void (await boss.send(job.name, job.data.parse(data), { db: fromKysely(tx) })),
  stop: () => stopBoss(boss),
})

/** Opens the queue and makes a line in it for each job; nothing is worked off until `startWork`. */
export const openJobs = async <S>(
  address: DatabaseAddress,
  jobs: AnyJob<S>[],
  options: { log: Logger; working: boolean },
): Promise<Jobs & { startWork(services: S): Promise<void> }> => {
  const boss = openBoss(address, options.log, options.working)
  await boss.start()
  await prepareQueues(boss, jobs)
  return {
    ...jobsOf(boss),
    startWork: async (services) => {
      for (const job of jobs) {
        await work(boss, job, services, options.log)
        await schedule(boss, job)
      }
    },
  }
}

/** How many jobs wait, and how many gave up after all their retries. */
export const countJobs = async (db: Db): Promise<{ waiting: number; dead: number }> => {
  const { rows } = await sql<{ waiting: number; dead: number }>`
    select count(*) filter (where name <> ${DEAD_LETTERS} and state in ('created', 'retry', 'active')) as waiting,
           count(*) filter (where name = ${DEAD_LETTERS} and state = 'created') as dead
    from pgboss.job`.execute(db)
  return rows[0] ?? { waiting: 0, dead: 0 }
}
