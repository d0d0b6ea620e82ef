import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

/**
 * What tells one state of the kept schemes from another: equal for equal rows, on every node and in every database.
 * One short query, so that a page can ask it each time.
 */
export const schemeFingerprint = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ state: string }>`
    select md5(concat(
      (select string_agg(concat_ws(' ', scheme_id, seq, sha256, seen_at), ',' order by scheme_id, seq)
       from scheme_edition),
      (select string_agg(scheme_override::text, ',' order by scheme_id, seq) from scheme_override)
    )) as state`.execute(db)
  return rows[0]?.state ?? ''
}
