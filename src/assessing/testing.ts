import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Person } from '../access/index.ts'
import type { Answers, Application } from '../applying/index.ts'
import { fileAsIs, putDraft } from '../applying/testing.ts'
import type { Services } from '../platform/services.ts'

const putComposition = async ({ db, clock }: Services, person: Person): Promise<string> => {
  const id = randomUUID()
  await sql`
    insert into composition (id, organisation_id, shared, doc, created_at, created_by, changed_at)
    values (${id}, ${person.organisation.id}, false, '{}', ${clock.now()}, ${person.id}, ${clock.now()})
  `.execute(db)
  return id
}

/** A draft of a new cross-over of the person's school. */
export const putDraftNew = async (
  services: Services,
  board: Person,
  answers: Answers = {},
): Promise<Application> => {
  const compositionId = await putComposition(services, board)
  return putDraft(services, board, answers, { kind: 'new', compositionId })
}

/** A new cross-over that the person's school has filed. */
export const fileNew = async (
  services: Services,
  board: Person,
  answers: Answers = {},
): Promise<Application> => fileAsIs(services, await putDraftNew(services, board, answers), board)
