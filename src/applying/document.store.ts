import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'

const documentKind = z.enum(['application', 'letter', 'decision'])

/** A document that the product made for a case; its content stands in the file store. */
export interface CaseDocument {
  id: string
  kind: z.infer<typeof documentKind>
  name: string
  type: string
  /** Bytes. */
  size: number
  sha256: string
  at: Instant
}

export const insertDocument = async (
  tx: Tx,
  applicationId: string,
  document: Omit<CaseDocument, 'id'>,
): Promise<string> => {
  const id = randomUUID()
  await tx
    .insertInto('application_document')
    .values({ id, application_id: applicationId, ...document })
    .execute()
  return id
}

/** The documents of a case, newest first. */
export const documentsOf = async (db: Db, applicationId: string): Promise<CaseDocument[]> => {
  const rows = await db
    .selectFrom('application_document')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ application_id: _of, kind, ...row }) => ({
    ...row,
    kind: documentKind.parse(kind),
  }))
}
