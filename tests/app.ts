import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import {
  beginSession,
  DEMO_ACCOUNTS,
  type Person,
  type Route,
  saveMember,
  saveOrganisation,
} from '../src/access/index.ts'
import { navigation } from '../src/app/navigation.ts'
import { jobs as allJobs } from '../src/app/rooms.ts'
import { noThrottle } from '../src/app/throttle.ts'
import { createWeb } from '../src/app/web.tsx'
import { type Clock, fixedClock } from '../src/platform/clock.ts'
import { inTransaction } from '../src/platform/database.ts'
import { openDiskStore } from '../src/platform/files/disk-store.ts'
import { openJobs } from '../src/platform/jobs.ts'
import { createLog } from '../src/platform/log.ts'
import type { StoredMail } from '../src/platform/mail/mail.store.ts'
import { sendMailJob } from '../src/platform/mail/mail.ts'
import type { Services } from '../src/platform/services.ts'
import { readSettings } from '../src/platform/settings.ts'
import { Temporal } from '../src/platform/time.ts'
import { testDatabase } from './database.ts'

/** Services on a database of their own, with a clock that the test moves and a mailer that keeps what it sends. */
export interface TestServices extends Services {
  sent: StoredMail[]
  /** Moves the clock to another moment, as 2019-10-02T09:00:00Z. */
  setNow(moment: string): void
  /** Hands over every mail that waits, as the job queue would. */
  sendMails(): Promise<void>
}

const START = '2019-10-01T08:00:00Z'

const movableClock = () => {
  let clock: Clock = fixedClock(START)
  return {
    clock: { now: () => clock.now(), isReference: true },
    setNow: (moment: string) => {
      clock = fixedClock(moment)
    },
  }
}

const temporaryFiles = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'snijvlak-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const opened = await openDiskStore(folder, { now: () => Temporal.Now.instant() })
  if (!opened.ok) throw new Error('The temporary folder cannot be used.')
  return opened.value
}

const demoSettings = () => {
  const settings = readSettings({ SNIJVLAK_TODAY: '2019-10-01', LOG_LEVEL: 'silent' })
  if (!settings.ok) throw new Error('The settings of the tests are wrong.')
  return settings.value
}

const sendWaiting = async (services: Services): Promise<void> => {
  const waiting = await services.db
    .selectFrom('mail_message')
    .select('id')
    .where('sent_at', 'is', null)
    .orderBy('created_at')
    .execute()
  for (const { id } of waiting) await sendMailJob.run(services, { id })
}

/** Everything a use case needs, real but for the mail server and the clock. */
export const testServices = async (): Promise<TestServices> => {
  const db = await testDatabase()
  const log = createLog('silent')
  const jobs = await openJobs<Services>(db.address, allJobs, { log, working: false })
  afterAll(() => jobs.stop())
  const { clock, setNow } = movableClock()
  const sent: StoredMail[] = []
  const mailer = { send: async (mail: StoredMail) => void sent.push(mail), close: () => {} }
  const services: Services = {
    settings: demoSettings(),
    db,
    files: await temporaryFiles(),
    jobs,
    mailer,
    clock,
    log,
  }
  return Object.assign(services, { sent, setNow, sendMails: () => sendWaiting(services) })
}

/** Puts the accounts of the demo in the database; returns them by the first word of their name in lower case. */
export const testPeople = async (services: Services): Promise<Record<string, Person>> => {
  await inTransaction(services.db, async (tx) => {
    for (const { id, name, email, organisation, roles } of DEMO_ACCOUNTS) {
      await saveOrganisation(tx, organisation, true)
      await saveMember(
        tx,
        { id, name, email, organisationId: organisation.id, roles },
        services.clock.now(),
      )
    }
  })
  return Object.fromEntries(
    DEMO_ACCOUNTS.map(({ id, name, email, organisation, roles }) => [
      name.split(' ')[0]?.toLowerCase() ?? '',
      { kind: 'person' as const, id, name, email, organisation, roles },
    ]),
  )
}

/** Visits pages without a network, as somebody or as a stranger. Cookies are kept, redirects are not followed. */
export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, fields: Record<string, string | string[]> | FormData): Promise<Response>
}

const ORIGIN = 'http://localhost:3000'

const formOf = (fields: Record<string, string | string[]>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  )

const keepCookies = (jar: Map<string, string>, response: Response): void => {
  for (const line of response.headers.getSetCookie()) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
    jar.set(name, value)
  }
}

/** A browser on these routes; signed in when a person is given. */
export const testBrowser = async (
  services: Services,
  routes: Route[],
  person?: Person,
): Promise<Browser> => {
  const web = createWeb({ services, routes, navigation, throttle: noThrottle })
  const jar = new Map<string, string>()
  if (person)
    jar.set(
      'sessie',
      await inTransaction(services.db, (tx) => beginSession(tx, person, services.clock.now())),
    )
  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    headers.set('origin', ORIGIN)
    const response = await web.request(`${ORIGIN}${path}`, { ...init, headers })
    keepCookies(jar, response)
    return response
  }
  return {
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields) =>
      send(path, { method: 'POST', body: fields instanceof FormData ? fields : formOf(fields) }),
  }
}
