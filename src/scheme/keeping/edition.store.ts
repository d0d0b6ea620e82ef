import type { Db, Tx } from '../../platform/database.ts'
import type { Instant } from '../../platform/time.ts'

/** One text of a scheme file that this instance has worked with. */
export interface SchemeEdition {
  schemeId: string
  seq: number
  version: number
  sha256: string
  seenAt: Instant
}

/** Every edition of one scheme, or of all, in the order in which they were first seen; without their texts. */
export const schemeEditions = async (db: Db, schemeId?: string): Promise<SchemeEdition[]> => {
  const rows = await db
    .selectFrom('scheme_edition')
    .select(['scheme_id', 'seq', 'version', 'sha256', 'seen_at'])
    .$if(schemeId !== undefined, (query) => query.where('scheme_id', '=', schemeId ?? ''))
    .orderBy('scheme_id')
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    schemeId: row.scheme_id,
    seq: row.seq,
    version: row.version,
    sha256: row.sha256,
    seenAt: row.seen_at,
  }))
}

/** The text of an edition. */
export const editionText = async (db: Db, { schemeId, seq }: SchemeEdition): Promise<string> => {
  const { text } = await db
    .selectFrom('scheme_edition')
    .select('text')
    .where('scheme_id', '=', schemeId)
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow()
  return text
}

/** Adds an edition; does nothing when another node has just added one under this number. */
export const insertEdition = async (
  tx: Tx,
  { schemeId, seq, version, sha256, seenAt, text }: SchemeEdition & { text: string },
): Promise<void> => {
  await tx
    .insertInto('scheme_edition')
    .values({ scheme_id: schemeId, seq, version, sha256, text, seen_at: seenAt })
    .onConflict((conflict) => conflict.columns(['scheme_id', 'seq']).doNothing())
    .execute()
}
