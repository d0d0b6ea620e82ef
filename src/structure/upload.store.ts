import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import { type LoadedFile, loadedFiles } from './keeping/load.ts'

/** Files that somebody sent to look at before taking them in. */
export interface StructureUpload {
  id: string
  at: Instant
  actor: string
  files: LoadedFile[]
  /** The load they became, `null` while they wait. */
  appliedLoad: number | null
}

/** Keeps the names and addresses of files that were sent. */
export const insertUpload = async (
  tx: Tx,
  { id, at, actor, files }: Omit<StructureUpload, 'appliedLoad'>,
): Promise<void> => {
  await tx
    .insertInto('structure_upload')
    .values({ id, at, actor, files: JSON.stringify(files) })
    .execute()
}

/** The files that were sent under this id. */
export const findUpload = async (db: Db, id: string): Promise<StructureUpload | undefined> => {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const row = await db
    .selectFrom('structure_upload')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { applied_edition_id: appliedLoad, files, ...rest } = row
  return { ...rest, files: loadedFiles.parse(files), appliedLoad }
}

/** Notes which load the files became. */
export const markUploadApplied = async (tx: Tx, id: string, load: number): Promise<void> => {
  await tx
    .updateTable('structure_upload')
    .set({ applied_edition_id: load })
    .where('id', '=', id)
    .execute()
}
