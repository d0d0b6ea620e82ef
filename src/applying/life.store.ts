import { sql } from 'kysely'
import type { Db, Tx } from '../platform/database.ts'
import type { Application, Filing } from './application.ts'
import { CLOSED, type LifeState } from './life/state.ts'

/** What the government sees from now on. */
export interface HandedIn {
  version: number
  domains: string[]
  title: string
}

/** What a move writes besides the new state. */
export interface MoveWrite {
  life: LifeState
  /** Only when this move files the application. */
  filing?: Filing
  /** Only when this move hands something in. */
  handedIn?: HandedIn
}

const filingColumns = ({ reference, schemeId, filedAt, filedBy }: Filing) => ({
  reference,
  scheme_id: schemeId,
  filed_at: filedAt,
  filed_by: filedBy,
})

const handedInColumns = ({ version, domains, title }: HandedIn) => ({
  handed_in_version: version,
  domains,
  title,
})

/**
 * Writes a move, on condition that state and version are still the ones it was made from. Returns whether they were.
 */
export const writeMove = async (
  tx: Tx,
  from: Pick<Application, 'id' | 'life' | 'lifeVersion'>,
  { life, filing, handedIn }: MoveWrite,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('application')
    .set({
      life: JSON.stringify(life),
      life_version: from.lifeVersion + 1,
      ...(filing ? filingColumns(filing) : {}),
      ...(handedIn ? handedInColumns(handedIn) : {}),
    })
    .where('id', '=', from.id)
    .where('life_version', '=', from.lifeVersion)
    .where('state', '=', from.life.state)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Gives a case to a handler, or takes it back; conditional on who had it. Returns whether it was still so. */
export const writeHandler = async (
  tx: Tx,
  applicationId: string,
  from: string | null,
  to: string | null,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('application')
    .set({ handler_id: to })
    .where('id', '=', applicationId)
    .where('handler_id', from === null ? 'is' : '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Holds a school until the end of the transaction, so that two filings at once count one after the other. */
export const holdSchool = async (tx: Tx, organisationId: string): Promise<void> => {
  await tx
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', organisationId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

/** Applications of a school that were filed and not decided yet; each takes one of its places. */
export const countOpenApplications = async (
  db: Db,
  organisationId: string,
  besides: string | null = null,
): Promise<number> => {
  const { count } = await db
    .selectFrom('application')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .where('state', 'not in', ['draft', ...CLOSED])
    .$if(besides !== null, (query) => query.where('id', '!=', besides ?? ''))
    .executeTakeFirstOrThrow()
  return count
}

/** The next running number for a reference; never given twice. */
export const nextNumber = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ number: number }>`
    select nextval('application_number') as number`.execute(db)
  return rows[0]?.number ?? 0
}
