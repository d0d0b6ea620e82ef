import { inRoot } from '../platform/root.ts'
import type { Services } from '../platform/services.ts'
import { loadShippedFacts } from '../structure/index.ts'

/** Loads the facts that ship with the product, when they differ from those loaded last. */
export const loadFacts = async (
  { db, clock }: Services,
  say: (line: string) => void,
): Promise<void> => {
  const loaded = await loadShippedFacts(db, {
    folder: inRoot('data'),
    at: clock.now(),
    onStart: () => say('Feiten over de kwalificatiestructuur laden …'),
  })
  if (loaded) say('Feiten geladen.')
}
