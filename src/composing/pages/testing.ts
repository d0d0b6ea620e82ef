import { type Browser, testBrowser, testPeople, testServices } from '../../../tests/app.ts'
import type { Person } from '../../access/index.ts'
import { inRoot } from '../../platform/root.ts'
import { loadShippedFacts } from '../../structure/index.ts'
import { composingRoutes } from '../routes.ts'

/** Services with the shipped structure and the people of the demo, and browsers on the pages of this room. */
export const composingSite = async () => {
  const services = await testServices()
  await loadShippedFacts(services.db, { folder: inRoot('data'), at: services.clock.now() })
  const people = await testPeople(services)
  const browser = (person?: Person) => testBrowser(services, composingRoutes, person)
  return { services, people, browser }
}

/** Where an action led to; throws when it led nowhere. */
export const ledTo = (response: Response): string => {
  const location = response.headers.get('location')
  if (response.status !== 303 || !location) throw new Error(`No redirect: ${response.status}`)
  return location
}

/** Opens the example; gives the address of the copy. */
export const openExample = async (browser: Browser): Promise<string> =>
  ledTo(await browser.post('/samenstellen/voorbeeld', {}))

/** A page as text. */
export const textOf = async (browser: Browser, path: string): Promise<string> =>
  (await browser.get(path)).text()

/** The version that a page shows. */
export const versionIn = (html: string): string =>
  /name="versie" value="(\d+)"/.exec(html)?.[1] ?? ''
