import type { NamedFact } from './facts.ts'
import type { Writes } from './plan-writes.ts'

/** Above this many owners filling the search table anew is quicker. */
const MOST = 100

const ownersOf = (fact: NamedFact): string[] | null => {
  if (fact.kind === 'coreTasks' || fact.kind === 'workProcesses') return [fact.item.ownerCode]
  if (fact.kind === 'qualifications') return [fact.item.code, fact.item.dossierCode ?? fact.key]
  if (fact.kind === 'dossiers') return [fact.item.code]
  return fact.kind === 'domains' || fact.kind === 'electives' ? null : []
}

/**
 * The dossiers and qualifications of which search has to be filled anew after these writes: those that changed, the
 * dossiers around them and the qualifications in them; `null` is everything.
 */
export const touchedOwners = (
  { close, add }: Writes,
  wanted: readonly NamedFact[],
): string[] | null => {
  const owners = new Set<string>()
  for (const fact of [...close, ...add]) {
    const touched = ownersOf(fact)
    if (touched === null) return null
    for (const owner of touched) owners.add(owner)
  }
  for (const fact of wanted)
    if (fact.kind === 'qualifications' && owners.has(fact.item.dossierCode ?? ''))
      owners.add(fact.item.code)
  return owners.size > MOST ? null : [...owners]
}
