import type { Selectable } from 'kysely'
import type { Db, Tx } from '../platform/database.ts'
import type { Attachment as AttachmentTable } from '../platform/database.types.ts'
import type { Instant } from '../platform/time.ts'
import type { Attachment, Scan } from './attachment.ts'

type Row = Selectable<AttachmentTable>

const scanOf = (stored: string, name: string): Scan => {
  if (stored === 'infected') return { kind: 'infected', name }
  return stored === 'clean' || stored === 'not-configured' ? { kind: stored } : { kind: 'waiting' }
}

const attachmentOf = (row: Row): Attachment => ({
  id: row.id,
  applicationId: row.application_id,
  slot: row.slot,
  name: row.name,
  type: row.type,
  size: row.size,
  sha256: row.sha256,
  scan: scanOf(row.scan, row.scan_name),
  sinceVersion: row.since_version,
  untilVersion: row.until_version,
  replacedBy: row.replaced_by,
  addedBy: row.added_by,
  addedAt: row.added_at,
  removedBy: row.removed_by,
  removedAt: row.removed_at,
})

/** Every attachment that an application ever had, in the order in which they came. */
export const attachmentsOf = async (db: Db, applicationId: string): Promise<Attachment[]> => {
  const rows = await db
    .selectFrom('attachment')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('since_version')
    .orderBy('id')
    .execute()
  return rows.map(attachmentOf)
}

/** One attachment; `null` when there is none with this id. */
export const readAttachment = async (db: Db, id: string): Promise<Attachment | null> => {
  const row = await db.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? attachmentOf(row) : null
}

export type NewAttachment = Pick<
  Attachment,
  'id' | 'applicationId' | 'slot' | 'name' | 'type' | 'size' | 'sha256' | 'sinceVersion'
> & { scan: 'waiting' | 'not-configured'; addedBy: string; addedAt: Instant }

/** Adds an attachment; `false` when the same content is in that slot already. */
export const insertAttachment = async (tx: Tx, made: NewAttachment): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('attachment')
    .values({
      id: made.id,
      application_id: made.applicationId,
      slot: made.slot,
      name: made.name,
      type: made.type,
      size: made.size,
      sha256: made.sha256,
      scan: made.scan,
      since_version: made.sinceVersion,
      added_by: made.addedBy,
      added_at: made.addedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Ends an attachment at a version; `false` when it had ended already. It stays for what was handed in before. */
export const endAttachment = async (
  tx: Tx,
  id: string,
  end: { atVersion: number; by: string; now: Instant; replacedBy: string | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('attachment')
    .set({
      until_version: end.atVersion,
      removed_by: end.by,
      removed_at: end.now,
      replaced_by: end.replacedBy,
    })
    .where('id', '=', id)
    .where('until_version', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Writes what the scanner said. */
export const writeScan = async (tx: Tx, id: string, scan: Scan): Promise<void> => {
  await tx
    .updateTable('attachment')
    .set({ scan: scan.kind, scan_name: scan.kind === 'infected' ? scan.name : '' })
    .where('id', '=', id)
    .execute()
}
