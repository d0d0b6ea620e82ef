import { sql, type SqlBool } from 'kysely'
import { z } from 'zod'
import type { NextActor, StateName } from '../applying/index.ts'
import type { Db } from '../platform/database.ts'
import type { Instant, PlainDate } from '../platform/time.ts'
import type { TermId } from '../scheme/index.ts'
import type { Cursor, WorklistQuery } from './worklist.ts'

/** A case as the worklist shows it. */
export interface QueueCase {
  id: string
  reference: string
  title: string
  kind: 'new' | 'shortened'
  school: string
  schoolId: string
  state: StateName
  handlerId: string | null
  handler: string | null
  next: NextActor
  expected: NextActor[]
  deadline: PlainDate | null
  rule: TermId | null
  filedAt: Instant
  closedOn: PlainDate | null
  /** Its place in the order it was asked in. */
  cursor: Cursor
}

/** One page of the worklist, and whether there is more on either side. */
export interface QueuePage {
  cases: QueueCase[]
  hasBefore: boolean
  hasAfter: boolean
}

/** Cases on one page. */
export const PAGE = 25

const actor = z.enum(['school', 'handler', 'inspector', 'adviser', 'decision-maker', 'nobody'])

const all = (db: Db) => db.selectFrom('case_queue as q')

type Rows = ReturnType<typeof all>

const turnIs = (name: NextActor) => {
  if (name === 'inspector' || name === 'adviser')
    return sql<SqlBool>`q.expected @> array[${sql.lit(name)}]`
  return sql<SqlBool>`q.next_actor = ${name}`
}

const inTurn = (rows: Rows, { actors, personId }: WorklistQuery): Rows => {
  const turn = rows.where((where) => where.or(actors.map(turnIs)))
  return actors.includes('handler')
    ? turn.where((where) =>
        where.or([where('q.handler_id', 'is', null), where('q.handler_id', '=', personId)]),
      )
    : turn
}

const inView = (rows: Rows, query: WorklistQuery): Rows => {
  if (query.view === 'closed') return rows.where(sql<SqlBool>`not q.open`)
  const open = rows.where(sql<SqlBool>`q.open`)
  if (query.view === 'turn') return inTurn(open, query)
  if (query.view === 'mine') return open.where('q.handler_id', '=', query.personId)
  return query.view === 'free' ? open.where('q.handler_id', 'is', null) : open
}

const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

const filtered = (rows: Rows, query: WorklistQuery): Rows => {
  const { state, schoolId, overdue, search, today } = query
  const text = likeText(search)
  return rows
    .$if(state !== null, (q) => q.where('q.state', '=', state ?? ''))
    .$if(schoolId !== null, (q) => q.where('q.school_id', '=', schoolId ?? ''))
    .$if(overdue, (q) => q.where('q.due', '<', today))
    .$if(search !== '', (q) =>
      q.where((where) =>
        where.or([
          where('q.reference', 'like', `${text.toUpperCase()}%`),
          where('q.title', 'ilike', `%${text}%`),
        ]),
      ),
    )
}

/** Whether the order runs from late to early: closed cases do, unless turned around; so does a page before another. */
const isDescending = ({ view, reversed, before }: WorklistQuery): boolean =>
  ((view === 'closed') !== reversed) !== (before !== null)

const ordered = (rows: Rows, query: WorklistQuery): Rows => {
  const day = sql.ref(query.view === 'closed' ? 'q.closed_on' : 'q.due')
  const id = sql.ref('q.application_id')
  const descending = isDescending(query)
  const from = query.before ?? query.after
  const sign = sql.raw(descending ? '<' : '>')
  const direction = descending ? 'desc' : 'asc'
  const placed = from
    ? rows.where(sql<SqlBool>`(${day}, ${id}) ${sign} (${from.day}, ${from.id})`)
    : rows
  return placed.orderBy(day, direction).orderBy(id, direction)
}

const named = (rows: Rows) =>
  rows
    .innerJoin('organisation as s', 's.id', 'q.school_id')
    .leftJoin('person as h', 'h.id', 'q.handler_id')
    .selectAll('q')
    .select(['s.name as school', 'h.name as handler'])

/** The query of one page, with one case more than fits, so that one knows whether there is a next page. */
export const queueQuery = (db: Db, query: WorklistQuery) =>
  named(ordered(filtered(inView(all(db), query), query), query).limit(PAGE + 1))

type Row = Awaited<ReturnType<ReturnType<typeof queueQuery>['execute']>>[number]

const caseOf = (row: Row): QueueCase => ({
  id: row.application_id,
  reference: row.reference,
  title: row.title,
  kind: row.kind === 'shortened' ? 'shortened' : 'new',
  school: row.school,
  schoolId: row.school_id,
  state: row.state as StateName,
  handlerId: row.handler_id,
  handler: row.handler,
  next: actor.parse(row.next_actor),
  expected: row.expected.map((name) => actor.parse(name)),
  deadline: row.deadline,
  rule: row.deadline_rule as TermId | null,
  filedAt: row.filed_at,
  closedOn: row.closed_on,
  cursor: { day: row.closed_on ?? row.due, id: row.application_id },
})

/** One page of the worklist. */
export const readQueue = async (db: Db, query: WorklistQuery): Promise<QueuePage> => {
  const rows = (await queueQuery(db, query).execute()).map(caseOf)
  const more = rows.length > PAGE
  const page = rows.slice(0, PAGE)
  return query.before
    ? { cases: page.toReversed(), hasBefore: more, hasAfter: true }
    : { cases: page, hasBefore: query.after !== null, hasAfter: more }
}

/** From here on a tab says "many"; counting on would take longer than the number is worth. */
export const COUNT_CAP = 1000

/** How many cases a view holds, at most `COUNT_CAP`. */
export const countView = async (db: Db, query: WorklistQuery): Promise<number> => {
  const some = inView(all(db), query).select('q.application_id').limit(COUNT_CAP)
  const row = await db
    .selectFrom(some.as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Whether a school has a case; asked twice, as the indexes hold open and closed ones apart. */
const hasCase = (open: boolean) => sql<SqlBool>`exists (
  select from case_queue as q where q.school_id = s.id and ${open ? sql`q.open` : sql`not q.open`})`

/** Schools that ever filed, by name. */
export const filingSchools = (db: Db): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('organisation as s')
    .select(['s.id', 's.name'])
    .where('s.kind', '=', 'school')
    .where((where) => where.or([hasCase(true), hasCase(false)]))
    .orderBy('s.name')
    .execute()
