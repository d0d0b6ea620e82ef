import type { Db } from '../platform/database.ts'
import { type Scheme, schemeAt } from '../scheme/index.ts'
import type { Filing } from './application.ts'

/** The scheme that a filed case is judged under: as it was at the moment of filing, for good. */
export const schemeOfCase = async (
  db: Db,
  { schemeId, filedAt }: Pick<Filing, 'schemeId' | 'filedAt'>,
): Promise<Scheme> => {
  const scheme = await schemeAt(db, schemeId, filedAt)
  if (!scheme) throw new Error(`The scheme ${schemeId} of a filed case is not known here.`)
  return scheme
}
