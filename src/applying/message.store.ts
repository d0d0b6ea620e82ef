import { z } from 'zod'
import type { OrganisationKind } from '../access/index.ts'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'

/** A message between a school and those who handle its application. */
export interface Message {
  id: string
  authorId: string
  authorName: string
  /** The body for which it was written. */
  body: OrganisationKind
  text: string
  at: Instant
}

const body = z.enum(['school', 'duo', 'inspectie', 'sbb', 'ocw', 'beheer'])

export const insertMessage = async (
  tx: Tx,
  applicationId: string,
  message: Omit<Message, 'authorName'>,
): Promise<void> => {
  await tx
    .insertInto('application_message')
    .values({
      id: message.id,
      application_id: applicationId,
      author_id: message.authorId,
      body: message.body,
      text: message.text,
      at: message.at,
    })
    .execute()
}

/** The messages of a case, oldest first. */
export const messagesOf = async (db: Db, applicationId: string): Promise<Message[]> => {
  const rows = await db
    .selectFrom('application_message')
    .innerJoin('person', 'person.id', 'application_message.author_id')
    .select([
      'application_message.id',
      'application_message.author_id',
      'person.name',
      'application_message.body',
      'application_message.text',
      'application_message.at',
    ])
    .where('application_id', '=', applicationId)
    .orderBy('at')
    .orderBy('application_message.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    authorId: row.author_id,
    authorName: row.name,
    body: body.parse(row.body),
    text: row.text,
    at: row.at,
  }))
}
