import { type Db, inTransaction } from '../../platform/database.ts'
import type { Instant } from '../../platform/time.ts'
import type { SchemeText } from '../read-schemes.ts'
import { insertEdition, schemeEditions } from './edition.store.ts'
import { shippedSchemeFiles } from './shipped.ts'

/**
 * Keeps the texts of scheme files that were not seen before, so that a case can be judged by the rules it was filed
 * under after they change. A file with a lower version than the last one kept is that of older software and is left.
 */
export const keepSchemeTexts = (db: Db, files: readonly SchemeText[], at: Instant): Promise<void> =>
  inTransaction(db, async (tx) => {
    for (const { scheme, sha256, text } of files) {
      const last = (await schemeEditions(tx, scheme.id)).at(-1)
      if (last && (last.sha256 === sha256 || last.version > scheme.version)) continue
      const seq = (last?.seq ?? 0) + 1
      const { id: schemeId, version } = scheme
      await insertEdition(tx, { schemeId, seq, version, sha256, text, seenAt: at })
    }
  })

/** Keeps the schemes that ship; for the start of an instance. */
export const keepShippedSchemes = async (db: Db, at: Instant): Promise<void> =>
  keepSchemeTexts(db, await shippedSchemeFiles(), at)
