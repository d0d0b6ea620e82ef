import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/database.ts'
import type { DB } from '../../platform/database.types.ts'
import type { Instant, PlainDate } from '../../platform/time.ts'
import type { Version } from '../version.ts'
import { type FactItems, type FactKind, itemOf } from './fact-rows.ts'
import { FACT_TABLES } from './fact.store.ts'
import type { FactSource } from './facts.ts'

type RowOf<K extends FactKind> = Selectable<DB[(typeof FACT_TABLES)[K]]>

interface Times {
  valid_from: PlainDate | null
  valid_until: PlainDate | null
  known_from: Instant
  known_until: Instant | null
  edition_id: number
  source: FactSource
}

/** Every version of one fact, in the order of first day and of knowing. */
export const selectVersions = async <K extends FactKind>(
  db: Db,
  kind: K,
  key: string,
): Promise<Version<FactItems[K]>[]> => {
  const { rows } = await sql<RowOf<K> & Times>`
    select f.*, e.source from ${sql.table(FACT_TABLES[kind])} f
    join structure_edition e on e.id = f.edition_id
    where f.key = ${key}
    order by f.valid_from nulls first, f.known_from, f.id`.execute(db)
  const make = itemOf[kind] as (row: RowOf<K>) => FactItems[K]
  return rows.map((row) => ({
    item: make(row),
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    knownFrom: row.known_from,
    knownUntil: row.known_until,
    load: row.edition_id,
    source: row.source,
  }))
}
