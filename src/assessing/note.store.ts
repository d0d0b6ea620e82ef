import { randomUUID } from 'node:crypto'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'

/** A note that only the government side reads. */
export interface Note {
  id: string
  author: string
  organisation: string
  text: string
  at: Instant
}

/** The notes of a case, the last one first. */
export const notesOf = async (db: Db, applicationId: string): Promise<Note[]> =>
  db
    .selectFrom('case_note as n')
    .innerJoin('person as p', 'p.id', 'n.author_id')
    .leftJoin('membership as m', 'm.person_id', 'p.id')
    .leftJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['n.id', 'p.name as author', 'n.text', 'n.at'])
    .select((eb) => eb.fn.coalesce(eb.fn.min('o.name'), eb.val('')).as('organisation'))
    .where('n.application_id', '=', applicationId)
    .groupBy(['n.id', 'p.name'])
    .orderBy('n.at', 'desc')
    .orderBy('n.id')
    .execute()

export const insertNote = async (
  tx: Tx,
  note: { applicationId: string; authorId: string; text: string; at: Instant },
): Promise<void> => {
  await tx
    .insertInto('case_note')
    .values({
      id: randomUUID(),
      application_id: note.applicationId,
      author_id: note.authorId,
      text: note.text,
      at: note.at,
    })
    .execute()
}
