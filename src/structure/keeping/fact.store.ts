import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database.ts'
import type { DB } from '../../platform/database.types.ts'
import type { Instant, PlainDate } from '../../platform/time.ts'
import { type FactItems, type FactKind, itemOf } from './fact-rows.ts'
import type { FactSource, KeptFact } from './facts.ts'
import type { NewFact, Writes } from './plan-writes.ts'

/** The table of each kind of fact. */
export const FACT_TABLES = {
  domains: 'structure_domain',
  sectorChambers: 'structure_sector_chamber',
  competences: 'structure_competence',
  dossiers: 'structure_dossier',
  qualifications: 'structure_qualification',
  coreTasks: 'structure_core_task',
  workProcesses: 'structure_work_process',
  knowledge: 'structure_knowledge',
  electives: 'structure_elective',
  electiveLinks: 'structure_elective_link',
  certificates: 'structure_certificate',
  institutions: 'structure_institution',
  successions: 'structure_succession',
  recognitions: 'structure_recognition',
  licences: 'structure_licence',
} as const satisfies Record<FactKind, keyof DB>

export const FACT_KINDS = Object.keys(FACT_TABLES) as FactKind[]

type RowOf<K extends FactKind> = Selectable<DB[(typeof FACT_TABLES)[K]]>

interface Head {
  id: number
  key: string
  valid_from: PlainDate | null
  valid_until: PlainDate | null
}

/** Which rows to read; without a day the version that holds to the end. */
export interface Which {
  /** The day of which the facts are asked. */
  on?: PlainDate
  /** What was known at this moment; else what is known now. */
  known?: Instant
  where?: RawBuilder<unknown>
}

const timely = ({ on, known }: Which): RawBuilder<unknown> => sql`
  ${known ? sql`tstzrange(f.known_from, f.known_until) @> ${known}::timestamptz` : sql`f.known_until is null`}
  and ${on ? sql`daterange(f.valid_from, f.valid_until, '[]') @> ${on}::date` : sql`f.valid_until is null`}`

/** Reads the facts of one kind, ordered by key. */
export const selectFacts = async <K extends FactKind>(
  db: Db,
  kind: K,
  which: Which = {},
): Promise<FactItems[K][]> => {
  const { rows } = await sql<RowOf<K>>`
    select f.* from ${sql.table(FACT_TABLES[kind])} f
    where ${timely(which)} and ${which.where ?? sql`true`}
    order by f.key collate "C"`.execute(db)
  const make = itemOf[kind] as (row: RowOf<K>) => FactItems[K]
  return rows.map(make)
}

const selectKept = async <K extends FactKind>(
  db: Db,
  kind: K,
  owner: string | null,
): Promise<KeptFact[]> => {
  const { rows } = await sql<RowOf<K> & Head & { source: FactSource }>`
    select f.*, e.source from ${sql.table(FACT_TABLES[kind])} f
    join structure_edition e on e.id = f.edition_id
    where f.known_until is null and f.valid_until is null
      and (${owner}::text is null or f.key = ${owner} or f.key like ${`${owner}:%`})`.execute(db)
  const make = itemOf[kind] as (row: RowOf<K>) => FactItems[K]
  return rows.map(
    (row) =>
      ({
        kind,
        key: row.key,
        item: make(row),
        id: row.id,
        validFrom: row.valid_from,
        source: row.source,
      }) as KeptFact,
  )
}

/** Every fact that holds to the end as we know it now; of one dossier or qualification when that is given. */
export const selectKeptFacts = async (db: Db, owner: string | null = null): Promise<KeptFact[]> => {
  const lists = []
  for (const kind of FACT_KINDS) lists.push(await selectKept(db, kind, owner))
  return lists.flat()
}

/** For each `kind key` the last day of the versions that ended. */
export const selectPastDays = async (db: Db): Promise<Map<string, PlainDate>> => {
  const past = new Map<string, PlainDate>()
  for (const kind of FACT_KINDS) {
    const { rows } = await sql<{ key: string; day: PlainDate }>`
      select key, max(valid_until) as day from ${sql.table(FACT_TABLES[kind])}
      where known_until is null and valid_until is not null group by key`.execute(db)
    for (const { key, day } of rows) past.set(`${kind} ${key}`, day)
  }
  return past
}

/** Columns of which the name in the type and in the table differ. */
const RENAMED: Record<string, string | null> = {
  from: 'starts_on',
  until: 'ends_on',
  validFrom: null,
}

const columnOf = (name: string): string | null =>
  name in RENAMED
    ? (RENAMED[name] ?? null)
    : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const rowOf = ({ key, item, validFrom, validUntil }: NewFact): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) => {
      const column = columnOf(name)
      return column === null ? [] : [[column, value]]
    }),
  ),
  key,
  valid_from: validFrom,
  valid_until: validUntil,
})

const insertFacts = async (
  tx: Tx,
  kind: FactKind,
  facts: readonly NewFact[],
  { edition, at }: { edition: number; at: Instant },
): Promise<void> => {
  const rows = facts.map(rowOf)
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const values = sql.join(columns.map((column) => sql.ref(`r.${column}`)))
  const table = sql.table(FACT_TABLES[kind])
  await sql`
    insert into ${table} (${names}, edition_id, known_from)
    select ${values}, ${edition}, ${at}
    from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb) r`.execute(tx)
}

const closeFacts = async (
  tx: Tx,
  kind: FactKind,
  ids: readonly number[],
  at: Instant,
): Promise<void> => {
  await sql`
    update ${sql.table(FACT_TABLES[kind])} set known_until = greatest(known_from, ${at}::timestamptz)
    where id = any(${ids}::bigint[])`.execute(tx)
}

/** Carries out a plan: closes and adds rows under one edition. */
export const writeFacts = async (
  tx: Tx,
  writes: Writes,
  edition: { edition: number; at: Instant },
): Promise<void> => {
  const closing = Map.groupBy(writes.close, ({ kind }) => kind)
  const adding = Map.groupBy(writes.add, ({ kind }) => kind)
  for (const kind of FACT_KINDS) {
    const ids = (closing.get(kind) ?? []).map(({ id }) => id)
    if (ids.length > 0) await closeFacts(tx, kind, ids, edition.at)
    const facts = adding.get(kind) ?? []
    if (facts.length > 0) await insertFacts(tx, kind, facts, edition)
  }
}

/** Lets one writer at a time change the structure, until its transaction ends. */
export const lockStructure = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('structure'))`.execute(tx)
}
