import { sql } from 'kysely'
import { anyone, get, type Route } from '../../access/index.ts'
import { countJobs } from '../../platform/jobs.ts'
import type { Services } from '../../platform/services.ts'

const databaseAnswers = async (services: Services): Promise<boolean> => {
  try {
    await sql`select 1`.execute(services.db)
    return true
  } catch (error) {
    services.log.error({ err: error }, 'health: database')
    return false
  }
}

/** For whoever watches over the instance: 200 when it can do its work, 503 when it cannot. */
export const healthRoutes: Route[] = [
  get('/gezondheid', anyone, async ({ services, c }) => {
    const database = await databaseAnswers(services)
    const jobs = database ? await countJobs(services.db) : null
    c.header('cache-control', 'no-store')
    return c.json({ status: database ? 'ok' : 'down', database, jobs }, database ? 200 : 503)
  }),
]
