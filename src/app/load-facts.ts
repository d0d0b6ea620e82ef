import { inRoot } from '../platform/root.ts'
import type { Services } from '../platform/services.ts'
import { loadRegisterFacts } from '../register/index.ts'
import { keepShippedSchemes } from '../scheme/index.ts'
import { loadShippedFacts } from '../structure/index.ts'

/** Loads the facts that ship with the product, when they differ from those loaded last. */
export const loadFacts = async (services: Services, say: (line: string) => void): Promise<void> => {
  const { db, clock } = services
  await keepShippedSchemes(db, clock.now())
  const loaded = await loadShippedFacts(db, {
    folder: inRoot('data'),
    at: clock.now(),
    onStart: () => say('Feiten over de kwalificatiestructuur laden …'),
  })
  if (loaded) say('Feiten geladen.')
  await loadRegisterFacts(services, say)
}
