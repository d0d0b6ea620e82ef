import type { Selectable } from 'kysely'
import type { Db, Tx } from '../platform/database.ts'
import type { Application as ApplicationTable } from '../platform/database.types.ts'
import type { Instant } from '../platform/time.ts'
import { type Answers, answersSchema } from './answers.ts'
import type { Application, Filing, Subject } from './application.ts'
import { lifeSchema } from './life-schema.ts'
import { CLOSED, type LifeState } from './life/state.ts'

type Row = Selectable<ApplicationTable>

const subjectOfRow = ({ composition_id, crossover_code }: Row): Subject =>
  composition_id === null
    ? { kind: 'shortened', crossoverCode: crossover_code ?? '' }
    : { kind: 'new', compositionId: composition_id }

const filingOf = (row: Row): Filing | null => {
  const { reference, scheme_id, filed_at, filed_by, handed_in_version } = row
  if (!reference || !scheme_id || !filed_at || !filed_by || !handed_in_version) return null
  return {
    reference,
    schemeId: scheme_id,
    filedAt: filed_at,
    filedBy: filed_by,
    handedInVersion: handed_in_version,
  }
}

const applicationOf = (row: Row): Application => ({
  id: row.id,
  subject: subjectOfRow(row),
  organisationId: row.organisation_id,
  title: row.title,
  answers: answersSchema.parse(row.answers),
  version: row.version,
  life: lifeSchema.parse(row.life),
  lifeVersion: row.life_version,
  filing: filingOf(row),
  domains: row.domains,
  handlerId: row.handler_id,
  createdAt: row.created_at,
  createdBy: row.created_by,
  changedAt: row.changed_at,
  changedBy: row.changed_by,
})

const one = (db: Db, id: string) => db.selectFrom('application').selectAll().where('id', '=', id)

/** An application, or `null` when there is none with this id. */
export const readApplication = async (db: Db, id: string): Promise<Application | null> => {
  const row = await one(db, id).executeTakeFirst()
  return row ? applicationOf(row) : null
}

/** The same, held until the end of the transaction: nobody else changes it meanwhile. */
export const holdApplication = async (tx: Tx, id: string): Promise<Application | null> => {
  const row = await one(tx, id).forUpdate().executeTakeFirst()
  return row ? applicationOf(row) : null
}

/** The application with this reference number. */
export const findByReference = async (db: Db, reference: string): Promise<Application | null> => {
  const row = await db
    .selectFrom('application')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row ? applicationOf(row) : null
}

/** All applications of a school, the one that changed last first. */
export const applicationsOf = async (db: Db, organisationId: string): Promise<Application[]> => {
  const rows = await db
    .selectFrom('application')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(applicationOf)
}

const columnsOf = (subject: Subject) =>
  subject.kind === 'new'
    ? { kind: subject.kind, composition_id: subject.compositionId }
    : { kind: subject.kind, crossover_code: subject.crossoverCode }

const ENDED = CLOSED.filter((state) => state !== 'approved')

/** The compositions of a school with which an application is under way or was approved. */
export const compositionsInUse = async (
  db: Db,
  organisationId: string,
): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('application')
    .select('composition_id')
    .where('organisation_id', '=', organisationId)
    .where('state', 'not in', [...ENDED])
    .execute()
  return new Set(rows.flatMap(({ composition_id }) => composition_id ?? []))
}

/** The application of this school about this subject that has not come to nothing; there is at most one. */
export const findLiving = async (
  db: Db,
  organisationId: string,
  subject: Subject,
): Promise<string | null> => {
  const all = db
    .selectFrom('application')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('state', 'not in', [...ENDED])
  const row = await (subject.kind === 'new'
    ? all.where('composition_id', '=', subject.compositionId)
    : all.where('crossover_code', '=', subject.crossoverCode)
  ).executeTakeFirst()
  return row?.id ?? null
}

/** Adds a draft; `false` when there is a living application about this subject already. */
export const insertDraft = async (
  tx: Tx,
  draft: { id: string; subject: Subject; organisationId: string; title: string },
  by: string,
  now: Instant,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('application')
    .values({
      id: draft.id,
      ...columnsOf(draft.subject),
      organisation_id: draft.organisationId,
      title: draft.title,
      life: JSON.stringify({ state: 'draft' } satisfies LifeState),
      created_at: now,
      created_by: by,
      changed_at: now,
      changed_by: by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

interface Change {
  answers?: Answers
  title?: string
  subject?: Subject
}

/**
 * Writes a change of what the school fills in, on condition that the version is still the one it was made from.
 * Returns whether it was.
 */
export const writeChange = async (
  tx: Tx,
  application: Pick<Application, 'id' | 'version'>,
  { answers, title, subject }: Change,
  by: string,
  now: Instant,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('application')
    .set({
      ...(answers ? { answers: JSON.stringify(answers) } : {}),
      ...(title === undefined ? {} : { title }),
      ...(subject ? columnsOf(subject) : {}),
      version: application.version + 1,
      changed_at: now,
      changed_by: by,
    })
    .where('id', '=', application.id)
    .where('version', '=', application.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
