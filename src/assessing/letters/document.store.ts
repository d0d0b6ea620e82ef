import { randomUUID } from 'node:crypto'
import type { Db, Tx } from '../../platform/database.ts'
import type { Instant } from '../../platform/time.ts'
import type { LetterFile } from './letter-file.tsx'

/** A document that the product made for a case. */
export interface CaseDocument extends LetterFile {
  id: string
  kind: string
  at: Instant
}

const COLUMNS = ['id', 'kind', 'name', 'type', 'size', 'sha256', 'at'] as const

/** The documents of a case, the last one first. */
export const documentsOf = (db: Db, applicationId: string): Promise<CaseDocument[]> =>
  db
    .selectFrom('application_document')
    .select(COLUMNS)
    .where('application_id', '=', applicationId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()

/** One document of a case; `null` when the case has none with this id. */
export const readDocument = async (
  db: Db,
  applicationId: string,
  id: string,
): Promise<CaseDocument | null> =>
  (await db
    .selectFrom('application_document')
    .select(COLUMNS)
    .where('application_id', '=', applicationId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null

export const insertDocument = async (
  tx: Tx,
  applicationId: string,
  kind: string,
  file: LetterFile,
  at: Instant,
): Promise<void> => {
  await tx
    .insertInto('application_document')
    .values({ id: randomUUID(), application_id: applicationId, kind, ...file, at })
    .execute()
}
