import { join } from 'node:path'
import { instanceClock, realClock } from '../platform/clock.ts'
import { type DatabaseAddress, type Db, openDatabase } from '../platform/database.ts'
import { closePdf } from '../platform/documents/pdf.ts'
import { openDiskStore } from '../platform/files/disk-store.ts'
import { putErrorTexts } from '../platform/files/file-store.ts'
import { HomeUnusable, isHomeInUse, takeHome } from '../platform/home.ts'
import { openJobs } from '../platform/jobs.ts'
import { createLog } from '../platform/log.ts'
import { type DemoMailbox, startDemoMailbox } from '../platform/mail/demo-mailbox.ts'
import { smtpMailer } from '../platform/mail/mailer.ts'
import { migrate } from '../platform/migrate.ts'
import { createDatabase, socketFolder, startCluster } from '../platform/postgres/cluster.ts'
import type { Services } from '../platform/services.ts'
import type { Settings } from '../platform/settings.ts'
import { jobs as allJobs } from './rooms.ts'

/** An open instance: its services, and how to close it in the right order. */
export interface Instance {
  services: Services
  address: DatabaseAddress
  /** Starts working the queue. */
  startWork: () => Promise<void>
  close: () => Promise<void>
}

type Close = () => Promise<void> | void

const DATABASE = 'snijvlak'

const embeddedAddress = (settings: Settings) => ({
  host: socketFolder(join(settings.home, 'postgres')),
  database: DATABASE,
  user: 'snijvlak',
})

/** Starts the embedded database, or finds the one that a running server of this folder has started. */
const embeddedDatabase = async (settings: Settings, closers: Close[]): Promise<DatabaseAddress> => {
  const address = embeddedAddress(settings)
  if (await isHomeInUse(settings.home)) return address
  closers.push(await takeHome(settings.home))
  const cluster = await startCluster(join(settings.home, 'postgres'), { durable: true })
  closers.push(cluster.stop)
  await createDatabase(cluster, DATABASE)
  return address
}

const addressOf = (settings: Settings, closers: Close[]): Promise<DatabaseAddress> =>
  settings.database.kind === 'external'
    ? Promise.resolve({ url: settings.database.url })
    : embeddedDatabase(settings, closers)

const mailUrl = async (
  settings: Settings,
  services: Pick<Services, 'db' | 'clock'>,
  closers: Close[],
) => {
  if (settings.mail.kind === 'smtp') return settings.mail.url
  const mailbox: DemoMailbox = await startDemoMailbox(services.db, services.clock)
  closers.push(mailbox.close)
  return mailbox.url
}

const closeAll = async (closers: Close[]): Promise<void> => {
  for (const close of closers.splice(0).toReversed()) await close()
}

const openFiles = async (settings: Settings) => {
  const opened = await openDiskStore(join(settings.home, 'files'), { now: realClock.now })
  if (opened.ok) return opened.value
  throw new HomeUnusable(putErrorTexts[opened.error.kind].nl)
}

interface Options {
  /** A server works the queue; a command only puts work in it. */
  working: boolean
}

const openServices = async (
  settings: Settings,
  db: Db,
  address: DatabaseAddress,
  closers: Close[],
  options: Options,
) => {
  await migrate(db)
  const log = createLog(settings.logLevel)
  const clock = await instanceClock(db, settings.referenceDate, realClock.now())
  const files = await openFiles(settings)
  closers.push(closePdf)
  const jobs = await openJobs<Services>(address, allJobs, { log, working: options.working })
  const mailer = smtpMailer(
    await mailUrl(settings, { db, clock }, closers),
    settings.mailFrom,
    files,
  )
  closers.push(mailer.close)
  // Closed first: what it works with must outlive it.
  closers.push(jobs.stop)
  const services: Services = { settings, db, files, jobs, mailer, clock, log }
  return { services, startWork: () => jobs.startWork(services) }
}

/** Opens everything an instance needs; when a part fails, the parts before it are closed again. */
export const openInstance = async (settings: Settings, options: Options): Promise<Instance> => {
  const closers: Close[] = []
  try {
    const address = await addressOf(settings, closers)
    const db = openDatabase(address)
    closers.push(() => db.destroy())
    const opened = await openServices(settings, db, address, closers, options)
    return { ...opened, address, close: () => closeAll(closers) }
  } catch (error) {
    await closeAll(closers)
    throw error
  }
}
