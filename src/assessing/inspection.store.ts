import { sql, type SqlBool } from 'kysely'
import { z } from 'zod'
import type { Db } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import type { Cursor } from './worklist.ts'

/** A case that waits for the Inspectie, with the domains it still has to answer for. */
export interface AskedCase {
  reference: string
  title: string
  school: string
  schoolId: string
  deadline: PlainDate | null
  domains: { code: string; name: string | null }[]
  cursor: Cursor
}

/** Cases on one page of questions. */
export const ASKED_PAGE = 25

const inspection = z.record(z.string(), z.string().nullable())
const domains = z.array(z.object({ code: z.string(), name: z.string() }))

const askedOf = (answers: unknown, known: unknown): AskedCase['domains'] => {
  const names = new Map(domains.parse(known).map(({ code, name }) => [code, name]))
  return Object.entries(inspection.parse(answers)).flatMap(([code, answer]) =>
    answer === null ? [{ code, name: names.get(code) ?? null }] : [],
  )
}

/** The cases that wait for the Inspectie, the first deadline first; one more than fits on a page. */
export const askedCases = async (db: Db, after: Cursor | null): Promise<AskedCase[]> => {
  const rows = await db
    .selectFrom('case_queue as q')
    .innerJoin('application as a', 'a.id', 'q.application_id')
    .innerJoin('organisation as s', 's.id', 'q.school_id')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('application_submission as b')
          .select(sql`b.content -> 'domains'`.as('domains'))
          .whereRef('b.application_id', '=', 'q.application_id')
          .orderBy('b.life_version', 'desc')
          .limit(1)
          .as('b'),
      (join) => join.onTrue(),
    )
    .select(['q.reference', 'q.title', 'q.school_id', 'q.deadline', 'q.due', 'q.application_id'])
    .select(['s.name as school', 'b.domains'])
    .select(sql`a.life -> 'findings' -> 'inspection'`.as('inspection'))
    .where(sql<SqlBool>`q.open and q.expected @> array['inspector'] and a.state = 'in-advice'`)
    .$if(after !== null, (query) =>
      query.where(
        sql<SqlBool>`(q.due, q.application_id) > (${after?.day ?? null}, ${after?.id ?? null})`,
      ),
    )
    .orderBy('q.due')
    .orderBy('q.application_id')
    .limit(ASKED_PAGE + 1)
    .execute()
  return rows.map((row) => ({
    reference: row.reference,
    title: row.title,
    school: row.school,
    schoolId: row.school_id,
    deadline: row.deadline,
    domains: askedOf(row.inspection, row.domains),
    cursor: { day: row.due, id: row.application_id },
  }))
}
