import { sql } from 'kysely'
import type { StateName } from '../applying/index.ts'
import type { Db } from '../platform/database.ts'
import type { Instant, PlainDate } from '../platform/time.ts'
import type { CaseEventKind } from '../scheme/index.ts'

/** How many cases are in a state, and how many of them are over their deadline. */
export interface StateCount {
  state: StateName
  cases: number
  overdue: number
}

/** Counts of every state that holds a case. */
export const countStates = async (db: Db, today: PlainDate): Promise<StateCount[]> => {
  const rows = await db
    .selectFrom('case_queue')
    .select(['state', (eb) => eb.fn.countAll<number>().as('cases')])
    .select(sql<number>`count(*) filter (where open and due < ${today})`.as('overdue'))
    .groupBy('state')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as StateName }))
}

/** A case in which nobody is next, or no term runs: there should be none. */
export interface StuckCase {
  reference: string
  title: string
  state: StateName
}

const MOST_STUCK = 50

/** Open cases that lie still. */
export const stuckCases = async (db: Db): Promise<StuckCase[]> => {
  const rows = await db
    .selectFrom('case_queue')
    .select(['reference', 'title', 'state'])
    .where('open', '=', true)
    .where('stale', '=', false)
    .where((where) => where.or([where('next_actor', '=', 'nobody'), where('deadline', 'is', null)]))
    .orderBy('filed_at')
    .limit(MOST_STUCK)
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as StateName }))
}

/** The steps of which the duration is told, each from one event to another. */
const STEPS = {
  check: ['filed', 'found-complete'],
  completion: ['completion-asked', 'completed'],
  inspection: ['inspection-asked', 'inspection-answered'],
  advice: ['advice-asked', 'advice-given'],
  'final-test': ['final-test-asked', 'final-test-given'],
  view: ['view-asked', 'view-given'],
  decision: ['filed', 'decided'],
  objection: ['objection-filed', 'objection-decided'],
} as const satisfies Record<string, readonly [CaseEventKind, CaseEventKind]>

type StepName = keyof typeof STEPS

/** How long a step takes, in days, over all cases that went through it. */
export interface Duration {
  step: StepName
  count: number
  median: number
  p90: number
}

const durationOf = async (db: Db, step: StepName): Promise<Duration | null> => {
  const [from, to] = STEPS[step]
  const { rows } = await sql<{ count: number; median: number | null; p90: number | null }>`
    select count(*) as count,
      percentile_cont(0.5) within group (order by days) as median,
      percentile_cont(0.9) within group (order by days) as p90
    from (
      select max(on_day) filter (where kind = ${to}) - min(on_day) filter (where kind = ${from}) as days
      from application_event where kind in (${from}, ${to}) group by application_id
    ) as taken where days >= 0`.execute(db)
  const [row] = rows
  if (!row || row.median === null || row.p90 === null) return null
  return { step, count: row.count, median: row.median, p90: row.p90 }
}

/** The duration of every step that any case has gone through. */
export const stepDurations = async (db: Db): Promise<Duration[]> => {
  const steps = Object.keys(STEPS) as StepName[]
  const all = await Promise.all(steps.map((step) => durationOf(db, step)))
  return all.filter((duration) => duration !== null)
}

/** The open cases of one handler; `null` stands for those that nobody has. */
export interface Workload {
  handler: string | null
  open: number
  turn: number
  overdue: number
}

/** What each handler has, who has most first. */
export const workloads = (db: Db, today: PlainDate): Promise<Workload[]> =>
  db
    .selectFrom('case_queue as q')
    .leftJoin('person as h', 'h.id', 'q.handler_id')
    .select(['h.name as handler', (eb) => eb.fn.countAll<number>().as('open')])
    .select(sql<number>`count(*) filter (where q.next_actor = 'handler')`.as('turn'))
    .select(sql<number>`count(*) filter (where q.due < ${today})`.as('overdue'))
    .where('q.open', '=', true)
    .groupBy(['q.handler_id', 'h.name'])
    .orderBy('open', 'desc')
    .orderBy('handler')
    .execute()

/** A case as the export holds it. */
export interface ExportedCase {
  reference: string
  title: string
  kind: string
  school: string
  brin: string | null
  state: StateName
  next: string
  deadline: PlainDate | null
  rule: string | null
  filedAt: Instant
  closedOn: PlainDate | null
  handler: string | null
}

/** What fits in a sheet that people can still open. */
const MOST_EXPORTED = 100_000

/** All cases, the last filed first. */
export const exportedCases = async (db: Db): Promise<ExportedCase[]> => {
  const rows = await db
    .selectFrom('case_queue as q')
    .innerJoin('organisation as s', 's.id', 'q.school_id')
    .leftJoin('person as h', 'h.id', 'q.handler_id')
    .select(['q.reference', 'q.title', 'q.kind', 's.name as school', 's.brin', 'q.state'])
    .select(['q.next_actor as next', 'q.deadline', 'q.deadline_rule as rule'])
    .select(['q.filed_at as filedAt', 'q.closed_on as closedOn', 'h.name as handler'])
    .orderBy('q.filed_at', 'desc')
    .orderBy('q.reference')
    .limit(MOST_EXPORTED)
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as StateName }))
}
