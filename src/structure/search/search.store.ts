import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database.ts'
import type { PlainDate } from '../../platform/time.ts'
import type { Filters, Found, FoundGroup } from './found.ts'
import type { UnderstoodQuery } from './read-query.ts'
import { type TermMeaning, withoutEnding } from './search-query.ts'

type Expression = RawBuilder<unknown>

const joined = (parts: readonly Expression[], by: '||' | '&&'): Expression =>
  sql`(${sql.join(parts, sql.raw(` ${by} `))})`

const LONG_ENOUGH = 5

/** A word of which the stem may stand for all that begins with it: begeleiden for begeleider. */
const LONG_WORD = 7

/** A word in any inflection, and everything that begins with it. */
const wordForms = (word: string): Expression => {
  const stem = withoutEnding(word)
  const begins = stem.length >= LONG_ENOUGH ? `${word}:* | ${stem}:*` : `${word}:*`
  return sql`(to_tsquery('simple', ${begins}) || to_tsquery('dutch', ${`${word} | ${stem}`}))`
}

const exactWords = (words: readonly string[]): Expression =>
  sql`to_tsquery('simple', ${words.join(' | ')})`

const asTyped = ({ term }: TermMeaning): Expression => wordForms(term)

/** Everything that begins with the stem of a long word. */
const widened = (term: string): Expression[] => {
  const stem = withoutEnding(term)
  return stem.length >= LONG_WORD ? [sql`to_tsquery('dutch', ${`${stem}:*`})`] : []
}

const asMeant = ({ term, corrected, synonyms, compounds }: TermMeaning): Expression =>
  joined(
    [
      ...[term, ...corrected].map(wordForms),
      ...widened(term),
      ...(synonyms.length > 0 ? [exactWords(synonyms)] : []),
      ...(compounds.length > 0 ? [exactWords(compounds)] : []),
    ],
    '||',
  )

/** What a row must hold and how well it does, for a query with words in it. */
const matching = ({ meanings, anyWord }: UnderstoodQuery) => ({
  typed: joined(meanings.map(asTyped), anyWord ? '||' : '&&'),
  meant: joined(meanings.map(asMeant), anyWord ? '||' : '&&'),
})

const validOn = (on: PlainDate) => sql`daterange(s.valid_from, s.valid_until, '[]') @> ${on}::date`

const standing = (on: PlainDate) =>
  sql`case when s.listed is not null then structure_standing(
    s.valid_from, s.intake_until, s.training_until, s.listed, ${on}::date) end`

const passing = (filters: Filters, on: PlainDate): Expression =>
  sql.join(
    [
      sql`true`,
      ...(filters.kind ? [sql`s.kind = ${filters.kind}`] : []),
      ...(filters.domain ? [sql`s.domain_code = ${filters.domain}`] : []),
      ...(filters.dossier ? [sql`s.dossier_code = ${filters.dossier}`] : []),
      ...(filters.level ? [sql`${filters.level}::smallint = any(s.levels)`] : []),
      ...(filters.standing ? [sql`${standing(on)} = ${filters.standing}`] : []),
    ],
    sql` and `,
  )

const found = (query: UnderstoodQuery, on: PlainDate): Expression =>
  query.meanings.length === 0
    ? validOn(on)
    : sql`(s.words @@ ${matching(query).meant} and ${validOn(on)})`

const isExact = ({ plain }: UnderstoodQuery) =>
  sql`(s.code = upper(${plain}) or s.plain = ${plain})`

/** How many things of each make-up a query finds; only the dossier filter counts here. */
export const countFound = async (
  db: Db,
  query: UnderstoodQuery,
  { dossier }: Filters,
  on: PlainDate,
): Promise<FoundGroup[]> => {
  const { rows } = await sql<FoundGroup>`
    select s.kind, s.domain_code as "domainCode", ${standing(on)} as standing, s.levels,
      count(*) as count, bool_or(${isExact(query)}) as exact
    from structure_search s
    where ${found(query, on)} and ${passing(dossier ? { dossier } : {}, on)}
    group by 1, 2, 3, 4`.execute(db)
  return rows
}

/** The best first: exact code or title, a title that begins so, then by the words; else by title. */
const bestFirst = (query: UnderstoodQuery, on: PlainDate): Expression => {
  if (query.meanings.length === 0) return sql`s.plain collate "C", s.code`
  const { typed, meant } = matching(query)
  return sql`
    ${isExact(query)} desc,
    s.plain like ${`${query.plain}%`} desc,
    (s.words @@ ${typed}) desc,
    ts_rank(s.words, ${typed}) + ts_rank(s.words, ${meant}) / 4 desc,
    coalesce(${standing(on)} = 'in-force', false) desc, length(s.plain), s.plain collate "C", s.code`
}

/** One page of what a query finds, best first. */
export const selectFound = async (
  db: Db,
  query: UnderstoodQuery,
  filters: Filters,
  { on, limit, offset }: { on: PlainDate; limit: number; offset: number },
): Promise<Found[]> => {
  const { rows } = await sql<Found>`
    select s.kind, s.id, s.code, s.title, s.owner_code as "ownerCode",
      (select coalesce(
        (select q.name from structure_qualification q where q.key = s.owner_code
          and q.known_until is null and q.valid_until is null limit 1),
        (select d.name from structure_dossier d where d.key = s.owner_code
          and d.known_until is null and d.valid_until is null limit 1))) as "ownerName",
      s.dossier_code as "dossierCode", s.domain_code as "domainCode", s.levels,
      s.qualification_codes as "qualificationCodes", s.parts, ${standing(on)} as standing
    from structure_search s
    where ${found(query, on)} and ${passing(filters, on)}
    order by ${bestFirst(query, on)}
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** Qualifications that hold something found, the best first; and how many there are. */
export const selectHolders = async (
  db: Db,
  query: UnderstoodQuery,
  filters: Filters,
  { on, limit, offset }: { on: PlainDate; limit: number; offset: number },
): Promise<{ code: string; ids: string[]; total: number }[]> => {
  const score =
    query.meanings.length === 0
      ? sql`0`
      : sql`ts_rank(s.words, ${matching(query).typed}) + ts_rank(s.words, ${matching(query).meant}) / 4
          + case when ${isExact(query)} then 1 else 0 end`
  const { rows } = await sql<{ code: string; ids: string[]; total: number }>`
    with hit as (
      select s.id, unnest(s.qualification_codes) as holder, ${score} as score
      from structure_search s
      where s.kind <> 'elective' and ${found(query, on)}
        and ${passing(filters.dossier ? { dossier: filters.dossier } : {}, on)}
    )
    select s.code, array_agg(h.id) as ids, count(*) over () as total
    from hit h join structure_search s on s.kind = 'qualification' and s.code = h.holder
    where ${validOn(on)} and ${passing(filters, on)}
    group by s.code, s.plain, s.parts
    order by s.parts > 0 desc, max(h.score) desc, sum(h.score) desc, s.plain collate "C", s.code
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}
