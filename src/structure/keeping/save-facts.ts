import type { Tx } from '../../platform/database.ts'
import { refreshSearch } from '../search/search-index.store.ts'
import { selectPastDays, writeFacts } from './fact.store.ts'
import type { KeptFact, NamedFact } from './facts.ts'
import type { Load } from './load.ts'
import { insertLoad } from './load.store.ts'
import { planWrites } from './plan-writes.ts'
import { touchedOwners } from './touched-owners.ts'

/**
 * Makes the wanted facts hold in place of the present ones, under one line in the history, and lets search find them.
 * Returns the number of that line, `null` when there was nothing to write.
 */
export const saveFacts = async (
  tx: Tx,
  present: readonly KeptFact[],
  wanted: readonly NamedFact[],
  load: Load,
): Promise<number | null> => {
  const writes = planWrites(present, wanted, await selectPastDays(tx))
  if (writes.close.length + writes.add.length === 0) return null
  const edition = await insertLoad(tx, load)
  await writeFacts(tx, writes, { edition, at: load.at })
  await refreshSearch(tx, touchedOwners(writes, wanted))
  return edition
}
