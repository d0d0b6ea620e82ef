import type { Services } from '../platform/services.ts'

/** Loads the facts that ship with the product, when they are newer than those in the database. */
export const loadFacts = async (
  _services: Services,
  _say: (line: string) => void,
): Promise<void> => {}
