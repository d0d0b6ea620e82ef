import { dayOf } from '../../platform/time.ts'
import { type Scheme, schemeFor, schemesOf } from '../../scheme/index.ts'
import type { Console } from './command.ts'

/** The scheme with an id, or without one the scheme of today; says so when there is no such scheme. */
export const findScheme = async (console: Console, id: string): Promise<Scheme | null> => {
  const { db, clock } = await console.services()
  if (id === '') return schemeFor(db, dayOf(clock.now()))
  const scheme = (await schemesOf(db)).find((one) => one.id === id)
  if (!scheme) console.say(`De regeling ${id} is niet bekend. Bekijk ze met: snijvlak scheme list`)
  return scheme ?? null
}
