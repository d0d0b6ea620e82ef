import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'

const SHOWN = sql`('official', 'high', 'medium')`

/** Codes of dossiers and qualifications; `null` is all of them. */
type Owners = readonly string[] | null

/** Which rows belong to an owner that changed. */
const ofOwner = (owners: Owners, column: string) =>
  owners === null ? sql`true` : sql`${sql.ref(column)} = any(${owners}::text[])`

const indexQualifications = (tx: Tx, owners: Owners) =>
  sql`
    insert into structure_search
    select 'qualification', q.code, q.code, q.name, plain_text(q.name), q.code, q.dossier_code,
      coalesce(d.same_as, q.domain_code), array_remove(array[q.level], null), array[q.code],
      q.valid_from, q.valid_until, (q.edition ->> 'intakeUntil')::date,
      (q.edition ->> 'trainingUntil')::date, q.current, 0,
      setweight(dutch_words(q.name), 'A') || setweight(to_tsvector('simple', q.code), 'A')
        || setweight(dutch_words(coalesce(o.name, '')), 'C')
        || setweight(dutch_words(coalesce(q.edition ->> 'profession', '')), 'D')
    from structure_qualification q
    left join structure_domain d on d.key = q.domain_code and d.known_until is null
    left join structure_dossier o on o.key = q.dossier_code and o.known_until is null
      and o.valid_until is null
    where q.known_until is null and ${ofOwner(owners, 'q.code')}`.execute(tx)

const indexElectives = (tx: Tx) =>
  sql`
    insert into structure_search
    select 'elective', e.code, e.code, e.title, plain_text(e.title), e.code, null, null, '{}', '{}',
      e.valid_from, e.valid_until, null, null, null, 0,
      setweight(dutch_words(e.title), 'A') || setweight(to_tsvector('simple', e.code), 'A')
    from structure_elective e
    where e.known_until is null and e.title <> '' and e.confidence in ${SHOWN}`.execute(tx)

/**
 * The qualifications that hold the units of an owner: a basis unit belongs to every profile of the dossier, a unit
 * of a profile (P2-…) that the dossier owns only to the qualification of which we know that it is that profile.
 */
const holders = (table: string) => sql`
  select u.id, array_agg(q.code order by q.code) as codes, array_agg(distinct q.level) as levels,
    min(q.dossier_code) as dossier_code, min(q.domain_code) as domain_code,
    bool_or(q.current) as listed
  from ${sql.table(table)} u
  join (
    select code as owner, true as own, * from structure_qualification
      where known_until is null and valid_until is null
    union all
    select dossier_code, false, * from structure_qualification
      where known_until is null and valid_until is null and dossier_code is not null
  ) q on q.owner = u.owner_code
    and (q.own or u.code like 'B%' or split_part(u.code, '-', 1) = q.profile)
  where u.known_until is null
  group by u.id`

const indexUnits = (tx: Tx, kind: 'core-task' | 'work-process', owners: Owners) => {
  const [table, text] =
    kind === 'core-task'
      ? ['structure_core_task', sql`array_to_string(u.knowledge, ' ')`]
      : ['structure_work_process', sql`concat_ws(' ', u.description, u.result)`]
  return sql`
    insert into structure_search
    select ${kind}, u.key, u.code, u.title, plain_text(u.title), u.owner_code,
      coalesce(h.dossier_code, o.code), coalesce(d.same_as, d.code),
      coalesce(array_remove(h.levels, null), '{}'), coalesce(h.codes, '{}'),
      u.valid_from, u.valid_until, null, null, h.listed, 0,
      setweight(dutch_words(u.title), 'A') || setweight(dutch_words(${text}), 'D')
    from ${sql.table(table)} u
    left join (${holders(table)}) h on h.id = u.id
    left join structure_dossier o on o.key = u.owner_code and o.known_until is null
      and o.valid_until is null
    left join structure_domain d on d.key = coalesce(o.domain_code, h.domain_code)
      and d.known_until is null
    where u.known_until is null and u.title <> '' and u.confidence in ${SHOWN}
      and ${ofOwner(owners, 'u.owner_code')}`.execute(tx)
}

const countParts = async (tx: Tx): Promise<void> => {
  await sql`
    update structure_search s set parts = c.parts
    from (select unnest(qualification_codes) as code, count(*) as parts from structure_search
      where kind = 'work-process' and valid_until is null group by 1) c
    where s.kind = 'qualification' and s.code = c.code and s.parts <> c.parts`.execute(tx)
}

const indexWords = async (tx: Tx): Promise<void> => {
  await sql`delete from structure_word`.execute(tx)
  await sql`
    insert into structure_word
    select word, ndoc from ts_stat(
      'select to_tsvector(''simple'', plain) from structure_search'
    ) where word ~ '^[a-z]{3,}$'`.execute(tx)
}

/** Without figures about fresh rows the planner walks every pair of them. */
const countRows = async (tx: Tx): Promise<void> => {
  await sql`analyze structure_qualification, structure_dossier, structure_core_task, structure_work_process`.execute(
    tx,
  )
}

/**
 * Fills the search table anew out of what is known now, in the transaction that changed it: everything, or what
 * belongs to these owners. Only facts that are sure enough to show are found.
 */
export const refreshSearch = async (tx: Tx, owners: Owners): Promise<void> => {
  if (owners === null) await countRows(tx)
  await sql`delete from structure_search where ${ofOwner(owners, 'owner_code')}`.execute(tx)
  await indexQualifications(tx, owners)
  if (owners === null) await indexElectives(tx)
  await indexUnits(tx, 'core-task', owners)
  await indexUnits(tx, 'work-process', owners)
  await countParts(tx)
  await indexWords(tx)
  if (owners === null) await sql`analyze structure_search, structure_word`.execute(tx)
}
