import { inTransaction, type Tx } from '../platform/database.ts'
import { inRoot } from '../platform/root.ts'
import type { Services } from '../platform/services.ts'
import type { Instant } from '../platform/time.ts'
import { readCrossovers, readFacts, readUnitsOf26005 } from '../structure/index.ts'
import type { CrossOver } from './cross-over.ts'
import type { Entry } from './entry.ts'
import type { Permission } from './permission.ts'
import { addPermissionEntry, permissionHistory } from './permission.store.ts'
import { permissionsFromFact, recordFromFact } from './record-from-facts.ts'
import { addCrossOverEntry, allCrossOverEntries, takeCode } from './register.store.ts'
import { sameJson } from './same-json.ts'

const AUTHOR = 'system:facts'
const TRACED = '26005'

/** Everything that ships about the approved cross-overs, as records. */
export const readRegisterFacts = async (
  folder: string,
): Promise<{ crossOvers: CrossOver[]; permissions: Permission[] }> => {
  const [facts, structure, units] = await Promise.all([
    readCrossovers(folder),
    readFacts(folder),
    readUnitsOf26005(folder),
  ])
  const byCode = new Map(structure.qualifications.map((item) => [item.code, item]))
  return {
    crossOvers: facts.map((fact) =>
      recordFromFact(fact, byCode.get(fact.code) ?? null, fact.code === TRACED ? units : []),
    ),
    permissions: facts.flatMap(permissionsFromFact),
  }
}

/** The last entry that came from the shipped facts, by id; what people corrected since stays as they left it. */
const lastFromFacts = <Record>(entries: Entry<Record>[], idOf: (record: Record) => string) =>
  new Map(
    entries
      .filter(({ author }) => author === AUTHOR)
      .map(({ record }): [string, Record] => [idOf(record), record]),
  )

const isNews = <Record>(record: Record, last: Record | undefined): boolean =>
  last === undefined || !sameJson(record, last)

const entry = <Record>(record: Record, last: Record | undefined) => ({
  record,
  validFrom: null,
  author: AUTHOR,
  reason: last === undefined ? '' : 'Onze gegevens over deze cross-over zijn bijgewerkt.',
})

const writeNews = async (
  tx: Tx,
  facts: Awaited<ReturnType<typeof readRegisterFacts>>,
  now: Instant,
): Promise<number> => {
  const crossOvers = lastFromFacts(await allCrossOverEntries(tx), ({ code }) => code)
  const permissions = lastFromFacts(await permissionHistory(tx), ({ id }) => id)
  let count = 0
  for (const record of facts.crossOvers) {
    const last = crossOvers.get(record.code)
    if (!isNews(record, last)) continue
    await takeCode(tx, record.code)
    await addCrossOverEntry(tx, entry(record, last), now)
    count += 1
  }
  for (const record of facts.permissions) {
    const last = permissions.get(record.id)
    if (!isNews(record, last)) continue
    await addPermissionEntry(tx, entry(record, last), now)
    count += 1
  }
  return count
}

/** Loads the shipped cross-overs into the register; what is there already and the same is left alone. */
export const loadRegisterFacts = async (
  services: Pick<Services, 'db' | 'clock'>,
  say: (line: string) => void,
): Promise<void> => {
  const facts = await readRegisterFacts(inRoot('data'))
  const count = await inTransaction(services.db, (tx) => writeNews(tx, facts, services.clock.now()))
  if (count > 0) say(`Register: ${count} vermeldingen bijgewerkt`)
}
