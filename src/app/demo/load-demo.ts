import type { Hono } from 'hono'
import { DEMO_ACCOUNTS, saveMember, saveOrganisation } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { isDone, markDone } from '../../platform/instance.store.ts'
import type { Services } from '../../platform/services.ts'
import { compareDates, dayOf, type Instant, plainDate, startOfDay } from '../../platform/time.ts'
import { DEMO_CASES, type DemoCase } from './cases.ts'
import { decideOnPage } from './decide-on-page.ts'
import { playGovernmentPart } from './government-part.ts'
import { playSchoolPart } from './school-part.ts'

const loadAccounts = (services: Services): Promise<void> =>
  inTransaction(services.db, async (tx) => {
    for (const { id, name, email, organisation, roles } of DEMO_ACCOUNTS) {
      await saveOrganisation(tx, organisation, true)
      await saveMember(
        tx,
        { id, name, email, organisationId: organisation.id, roles },
        services.clock.now(),
      )
    }
  })

/** After this day no cohort of the demo could finish inside the experiment: then its cases are of an earlier time. */
const LAST_DAY = plainDate('2021-06-01')
const EARLIER = plainDate('2019-10-01')

const filedAt = (services: Services, { daysAgo }: DemoCase): Instant => {
  const today = dayOf(services.clock.now())
  const from = compareDates(today, LAST_DAY) > 0 ? EARLIER : today
  return startOfDay(from.subtract({ days: daysAgo })).add({ hours: 10 })
}

const play = async (services: Services, web: Hono, demo: DemoCase): Promise<void> => {
  const filed = filedAt(services, demo)
  const id = await playSchoolPart(services, demo, filed)
  if (id === null) return
  const reference = await playGovernmentPart(services, id, demo.stage, filed.add({ hours: 72 }))
  if (demo.stage === 'approved') await decideOnPage(services, web, reference)
}

/** Fills a demo with fictional people and cases, once; what is there already stays as it is. */
export const loadDemo = async (
  services: Services,
  web: Hono,
  say: (line: string) => void,
): Promise<void> => {
  await loadAccounts(services)
  for (const demo of DEMO_CASES) {
    const key = `demo:${demo.title}`
    if (await isDone(services.db, key)) continue
    say(`Oefengeval klaarzetten: ${demo.title}`)
    await play(services, web, demo)
    await inTransaction(services.db, (tx) => markDone(tx, key))
  }
}
