import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import { type Answers, answersSchema } from './answers.ts'

/** The answers as they were at a version, and who changed them then. */
export interface Revision {
  version: number
  answers: Answers
  by: string
  at: Instant
}

interface Row {
  version: number
  answers: unknown
  changed_by: string
  changed_at: Instant
}

const revisionOf = (row: Row): Revision => ({
  version: row.version,
  answers: answersSchema.parse(row.answers),
  by: row.changed_by,
  at: row.changed_at,
})

export const insertRevision = async (
  tx: Tx,
  applicationId: string,
  { version, answers, by, at }: Revision,
): Promise<void> => {
  await tx
    .insertInto('application_revision')
    .values({
      application_id: applicationId,
      version,
      answers: JSON.stringify(answers),
      changed_by: by,
      changed_at: at,
    })
    .execute()
}

/** The answers at a version: the last ones written up to it. Nothing was written yet: no answers. */
export const answersAt = async (
  db: Db,
  applicationId: string,
  version: number,
): Promise<Answers> => {
  const row = await db
    .selectFrom('application_revision')
    .select('answers')
    .where('application_id', '=', applicationId)
    .where('version', '<=', version)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? answersSchema.parse(row.answers) : {}
}

/** The versions of the answers after one, oldest first: what others wrote since a form was shown. */
export const revisionsAfter = async (
  db: Db,
  applicationId: string,
  version: number,
): Promise<Revision[]> => {
  const rows = await db
    .selectFrom('application_revision')
    .select(['version', 'answers', 'changed_by', 'changed_at'])
    .where('application_id', '=', applicationId)
    .where('version', '>', version)
    .orderBy('version')
    .execute()
  return rows.map(revisionOf)
}
