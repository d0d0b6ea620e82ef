import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import { type Content, contentSchema } from './content.ts'
import type { MoveKind } from './life/move.ts'

/** What was handed in with one move of the school. */
export interface Submission {
  lifeVersion: number
  move: MoveKind
  /** Version of answers and attachments. */
  version: number
  content: Content
  /** Ids of the declarations that were given with it. */
  declarations: string[]
  by: string
  at: Instant
}

export const insertSubmission = async (
  tx: Tx,
  applicationId: string,
  { lifeVersion, move, version, content, declarations, by, at }: Submission,
): Promise<void> => {
  await tx
    .insertInto('application_submission')
    .values({
      application_id: applicationId,
      life_version: lifeVersion,
      move,
      version,
      composition_version: content.source.kind === 'composition' ? content.source.version : null,
      content: JSON.stringify(content),
      declarations,
      handed_in_by: by,
      handed_in_at: at,
    })
    .execute()
}

/** Everything that was handed in, the last one first. */
export const submissionsOf = async (db: Db, applicationId: string): Promise<Submission[]> => {
  const rows = await db
    .selectFrom('application_submission')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('life_version', 'desc')
    .execute()
  return rows.map((row) => ({
    lifeVersion: row.life_version,
    move: row.move as MoveKind,
    version: row.version,
    content: contentSchema.parse(row.content),
    declarations: row.declarations,
    by: row.handed_in_by,
    at: row.handed_in_at,
  }))
}
