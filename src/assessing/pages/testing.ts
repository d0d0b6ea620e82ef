import { type Browser, testBrowser, testPeople, testServices } from '../../../tests/app.ts'
import type { Person } from '../../access/index.ts'
import { type Application, readApplication } from '../../applying/index.ts'
import { assessingRoutes } from '../index.ts'
import { fileNew, GOOD_WAY, takeCase, walk } from '../testing.ts'

export type Fields = Record<string, string | string[]>

/** The answers to a day in three boxes. */
export const day = (name: string, iso: string): Fields => {
  const [year = '', month = '', date = ''] = iso.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** The address of a page of a case. */
export const pathOf = (application: Application, ...rest: string[]): string =>
  ['/zaken', application.filing?.reference, ...rest].join('/')

/** The faults that a page shows; an empty list for a form that went through. */
export const faultsIn = async (response: Response): Promise<string[]> => {
  const page = await response.text()
  const summary = /snijvlak-error-summary[\s\S]*?<\/ul>/.exec(page)?.[0] ?? ''
  return [...summary.matchAll(/<li>(?:<a[^>]*>)?([^<]*)/g)].map(([, text]) => text ?? '')
}

export const meets = (ids: readonly string[]): Fields =>
  Object.fromEntries(ids.map((id) => [`${id}-oordeel`, 'meets']))

/** The room with people who visit its pages. */
export const openRoom = async () => {
  const services = await testServices()
  const people = await testPeople(services)

  const personOf = (name: string): Person => {
    const person = people[name]
    if (!person) throw new Error(`There is no ${name}.`)
    return person
  }

  /** A browser with a session of this moment: the clock jumps, and a session does not last that long. */
  const as = (name: string): Promise<Browser> =>
    testBrowser(services, assessingRoutes, personOf(name))

  const read = async (name: string, path: string): Promise<string> =>
    (await (await as(name)).get(path)).text()

  const statusOf = async (name: string, path: string): Promise<number> =>
    (await (await as(name)).get(path)).status

  /** The hidden version on a page, as a browser would send it back. */
  const versionOn = async (name: string, path: string): Promise<string> =>
    /name="versie" value="(\d+)"/.exec(await read(name, path))?.[1] ?? ''

  const send = async (name: string, path: string, fields: Fields): Promise<Response> => {
    const versie = await versionOn(name, path)
    return (await as(name)).post(path, { versie, ...fields })
  }

  /** Fills in a form that ends with a letter, reads it and sends it; gives the text of the letter page. */
  const sendWithLetter = async (name: string, path: string, fields: Fields): Promise<string> => {
    const filled = await send(name, path, fields)
    const faults = await faultsIn(filled)
    if (filled.status !== 303) throw new Error(`The form came back: ${faults.join(' ')}`)
    const letter = await read(name, `${path}/brief`)
    const sent = await send(name, `${path}/brief`, {})
    if (sent.status !== 303) throw new Error((await faultsIn(sent)).join(' '))
    return letter
  }

  const stateOf = async ({ id }: Application) =>
    (await readApplication(services.db, id))?.life.state

  /** A case in the name of Peter, in the state that the first so many good moves lead to. */
  const walked = async (moves = 0): Promise<Application> => {
    const application = await fileNew(services, personOf('karim'))
    await takeCase(services, application, personOf('peter'))
    await walk(services, people, application, GOOD_WAY.slice(0, moves))
    return application
  }

  return {
    services,
    people,
    personOf,
    as,
    read,
    statusOf,
    versionOn,
    send,
    sendWithLetter,
    stateOf,
    walked,
  }
}
