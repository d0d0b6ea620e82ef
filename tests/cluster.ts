import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../src/platform/database.ts'
import { openJobs } from '../src/platform/jobs.ts'
import { createLog } from '../src/platform/log.ts'
import { migrate } from '../src/platform/migrate.ts'
import { createDatabase, startCluster } from '../src/platform/postgres/cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseHost: string
    databaseUser: string
  }
}

/** Starts one PostgreSQL for the whole run, with a template that holds all tables. */
export default async (project: TestProject) => {
  const folder = mkdtempSync(join(tmpdir(), 'snijvlak-test-'))
  const cluster = await startCluster(folder, { durable: false })
  await createDatabase(cluster, 'template_tables')
  const address = { host: cluster.host, user: cluster.user, database: 'template_tables' }
  const db = openDatabase(address)
  await migrate(db)
  const jobs = await openJobs(address, [], { log: createLog('silent'), working: false })
  await jobs.stop()
  await db.destroy()
  project.provide('databaseHost', cluster.host)
  project.provide('databaseUser', cluster.user)
  return async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
