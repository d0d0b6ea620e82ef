import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import pg from 'pg'
import { sql } from 'kysely'
import { openDatabase } from '../database.ts'
import { inRoot } from '../root.ts'
import { createDatabase, startCluster } from './cluster.ts'

const folder = mkdtempSync(join(tmpdir(), 'snijvlak-cluster-'))
const second = mkdtempSync(join(tmpdir(), 'snijvlak-killed-'))
afterAll(() => {
  for (const place of [folder, second]) rmSync(place, { recursive: true, force: true })
})

/** A process that starts the database, commits a row, says so, and then waits to be killed. */
const SERVER = `
import pg from 'pg'
import { createDatabase, startCluster } from './src/platform/postgres/cluster.ts'
const cluster = await startCluster(process.argv[2], { durable: true })
await createDatabase(cluster, 'kept')
const client = new pg.Client({ host: cluster.host, user: cluster.user, database: 'kept' })
await client.connect()
await client.query('create table if not exists row (n int)')
await client.query('insert into row values (1)')
process.stdout.write('committed')
setInterval(() => {}, 1000)
`

/** The process that has the data; PostgreSQL itself lets only one have it. */
const postmaster = async (place = folder) =>
  (await readFile(join(place, 'data/postmaster.pid'), 'utf8')).split('\n')[0]

test('after a kill -9 the next start finds what was committed, and no second database runs', async () => {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-', folder], {
    cwd: inRoot(),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(SERVER)
  await once(child.stdout, 'data')
  const leftOver = Number(
    (await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n')[0],
  )
  child.kill('SIGKILL')
  await once(child, 'exit')
  const cluster = await startCluster(folder, { durable: true })
  await createDatabase(cluster, 'kept')
  const client = new pg.Client({ host: cluster.host, user: cluster.user, database: 'kept' })
  await client.connect()
  expect((await client.query('select n from row')).rows).toEqual([{ n: 1 }])
  await client.end()
  expect(await postmaster()).not.toBe(leftOver)
  await cluster.stop()
}, 60_000)

test('a database that is killed while in use is back by itself', async () => {
  const cluster = await startCluster(second, { durable: true })
  await createDatabase(cluster, 'kept')
  const before = await postmaster(second)
  const answers = async (): Promise<boolean> => {
    const client = new pg.Client({ host: cluster.host, user: cluster.user, database: 'kept' })
    await client.connect()
    await client.end()
    return (await postmaster(second)) !== before
  }
  const db = openDatabase({ host: cluster.host, user: cluster.user, database: 'kept' })
  await sql`select 1`.execute(db)
  process.kill(Number(before), 'SIGKILL')
  await expect.poll(() => answers().catch(() => false), { timeout: 20_000 }).toBe(true)
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
  await db.destroy()
  await cluster.stop()
}, 60_000)
