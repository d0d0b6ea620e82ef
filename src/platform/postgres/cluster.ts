import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { DatabaseUnavailable, postgresBinaries } from './binaries.ts'
import { unprivileged } from './privilege.ts'

const run = promisify(execFile)

/** A running embedded PostgreSQL. */
export interface Cluster {
  /** Where its unix socket is. */
  host: string
  user: string
  stop: () => Promise<void>
}

/** `durable: false` trades safety for speed and is for tests alone. */
export interface ClusterOptions {
  durable: boolean
}

const USER = 'snijvlak'
const LONGEST_SOCKET_FOLDER = 80

/** A unix socket has a short path: a deep state folder gets its socket in the temporary folder. */
export const socketFolder = (folder: string): string => {
  if (folder.length <= LONGEST_SOCKET_FOLDER) return folder
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return join(tmpdir(), `snijvlak-${name}`)
}

const execute = async (file: string, args: string[]): Promise<string> => {
  const [command, all] = unprivileged(file, args)
  const { stdout } = await run(command, all)
  return stdout
}

const initialise = async (bin: string, data: string): Promise<void> => {
  if (existsSync(join(data, 'PG_VERSION'))) return
  await rm(data, { recursive: true, force: true })
  const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=nl']
  await execute(join(bin, 'initdb'), [
    '-D',
    data,
    '-U',
    USER,
    '-A',
    'trust',
    '-E',
    'UTF8',
    ...locale,
  ])
}

const stopLeftOver = async (bin: string, data: string): Promise<void> => {
  if (!existsSync(join(data, 'postmaster.pid'))) return
  const running = await execute(join(bin, 'pg_ctl'), ['status', '-D', data]).then(
    () => true,
    () => false,
  )
  if (running) await execute(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w'])
}

const serverArguments = (data: string, socket: string, options: ClusterOptions): string[] => {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    max_connections: '60',
    log_min_messages: 'warning',
    timezone: 'UTC',
    ...(options.durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return [
    '-D',
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

const answers = async (host: string): Promise<boolean> => {
  const client = new pg.Client({ host, user: USER, database: 'postgres' })
  client.on('error', () => client.removeAllListeners('notice'))
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

const START_TRIES = 600
const START_PAUSE_MS = 50

const untilItAnswers = async (
  child: ChildProcess,
  host: string,
  logFile: string,
): Promise<void> => {
  for (let i = 0; i < START_TRIES; i++) {
    if (await answers(host)) return
    if (child.exitCode !== null) break
    await pause(START_PAUSE_MS)
  }
  const log = await readFile(logFile, 'utf8')
  throw new DatabaseUnavailable(
    `The embedded database does not start. The end of ${logFile} says:\n${log.split('\n').slice(-8).join('\n')}`,
  )
}

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('exit', () => resolve()))

const RESTART_PAUSE_MS = 500

/** Keeps the server running: one that dies by itself, or is killed, is started again on the same data. */
const keepRunning = (first: ChildProcess, startAgain: () => Promise<ChildProcess>) => {
  let [child, stopping] = [first, false]
  const watch = async (): Promise<void> => {
    await endOf(child)
    if (stopping) return
    await pause(RESTART_PAUSE_MS)
    if (!stopping) child = await startAgain()
    return watch()
  }
  const watching = watch()
  return async (): Promise<void> => {
    stopping = true
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT')
    await watching
  }
}

const prepareFolders = async (folder: string, socket: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await mkdir(socket, { recursive: true, mode: 0o700 })
  await chmod(socket, 0o700)
}

/**
 * Starts PostgreSQL on the data in `folder` (made when it is not there), reachable over a unix socket only.
 * One that was left behind by a crash is stopped first.
 */
export const startCluster = async (folder: string, options: ClusterOptions): Promise<Cluster> => {
  const socket = socketFolder(folder)
  const data = join(folder, 'data')
  const logFile = join(folder, 'postgres.log')
  const bin = await postgresBinaries()
  await prepareFolders(folder, socket)
  await initialise(bin, data)
  await stopLeftOver(bin, data)
  const launch = async (): Promise<ChildProcess> => {
    const log = await open(logFile, 'a')
    const [command, args] = unprivileged(
      join(bin, 'postgres'),
      serverArguments(data, socket, options),
    )
    // A session of its own: Ctrl-C in a terminal must reach the server first, which then closes the database.
    const child = spawn(command, args, { stdio: ['ignore', log.fd, log.fd], detached: true })
    await log.close()
    return child
  }
  const child = await launch()
  await untilItAnswers(child, socket, logFile)
  return { host: socket, user: USER, stop: keepRunning(child, launch) }
}

/** Makes a database, as a copy of `template` when one is named. */
export const createDatabase = async (
  cluster: Cluster,
  name: string,
  template?: string,
): Promise<void> => {
  const client = new pg.Client({ host: cluster.host, user: cluster.user, database: 'postgres' })
  await client.connect()
  try {
    const known = await client.query('select 1 from pg_database where datname = $1', [name])
    if (known.rowCount === 0)
      await client.query(`create database "${name}"${template ? ` template "${template}"` : ''}`)
  } finally {
    await client.end()
  }
}
