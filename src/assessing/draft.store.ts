import { z } from 'zod'
import type { MoveKind } from '../applying/index.ts'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import type { Kept } from '../ui/context.ts'

/** A form as somebody left it. */
export interface Draft {
  input: Kept
  savedAt: Instant
}

const inputSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** What somebody typed in the form of a move and did not send yet. */
export const readDraft = async (
  db: Db,
  applicationId: string,
  form: MoveKind,
  personId: string,
): Promise<Draft | null> => {
  const row = await db
    .selectFrom('assessment_draft')
    .select(['input', 'saved_at'])
    .where('application_id', '=', applicationId)
    .where('form', '=', form)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row ? { input: inputSchema.parse(row.input), savedAt: row.saved_at } : null
}

/** Keeps what somebody typed; the last one counts. */
export const saveDraft = async (
  tx: Tx,
  draft: { applicationId: string; form: MoveKind; personId: string; input: Kept; savedAt: Instant },
): Promise<void> => {
  const input = JSON.stringify(draft.input)
  await tx
    .insertInto('assessment_draft')
    .values({
      application_id: draft.applicationId,
      form: draft.form,
      person_id: draft.personId,
      input,
      saved_at: draft.savedAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['application_id', 'form', 'person_id'])
        .doUpdateSet({ input, saved_at: draft.savedAt }),
    )
    .execute()
}

/** Removes the draft of a form that was sent. */
export const removeDraft = async (
  tx: Tx,
  applicationId: string,
  form: MoveKind,
  personId: string,
): Promise<void> => {
  await tx
    .deleteFrom('assessment_draft')
    .where('application_id', '=', applicationId)
    .where('form', '=', form)
    .where('person_id', '=', personId)
    .execute()
}

/** The forms of a case that somebody has a draft of. */
export const draftsOf = async (
  db: Db,
  applicationId: string,
  personId: string,
): Promise<string[]> => {
  const rows = await db
    .selectFrom('assessment_draft')
    .select('form')
    .where('application_id', '=', applicationId)
    .where('person_id', '=', personId)
    .execute()
  return rows.map(({ form }) => form)
}

/** Removes what was typed for cases that are closed: nobody sends it any more. Returns how many there were. */
export const removeEndedDrafts = async (tx: Tx): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom('assessment_draft')
    .using('case_queue as q')
    .whereRef('q.application_id', '=', 'assessment_draft.application_id')
    .where('q.open', '=', false)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
