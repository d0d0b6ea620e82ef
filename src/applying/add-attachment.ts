import { randomUUID } from 'node:crypto'
import type { Person } from '../access/index.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Services } from '../platform/services.ts'
import type { Instant } from '../platform/time.ts'
import type { StoredUpload } from '../platform/uploads/upload.ts'
import { endAttachment, insertAttachment, readAttachment } from './attachment.store.ts'
import { writeAttachmentChange } from './attachment-change.ts'
import { holdEditable, type SaveError } from './save-step.ts'
import { scanAttachmentJob } from './scan-attachment.ts'

/** A file that a school adds to its application. */
export interface AttachmentAdd {
  applicationId: string
  /** Document slot of the scheme, or `other`; of one that replaces another it is the slot of that one. */
  slot: string
  /** Stored already; only its record is written here. */
  file: Pick<StoredUpload, 'name' | 'type' | 'sha256' | 'size'>
  /** The attachment that it takes the place of. */
  replaces?: string
  actor: Person
  now: Instant
}

/** The slot for the new one; `null` when what it replaces is not there any more. */
const slotFor = async (
  tx: Tx,
  { applicationId, slot, replaces }: AttachmentAdd,
): Promise<string | null> => {
  if (!replaces) return slot
  const old = await readAttachment(tx, replaces)
  return old?.applicationId === applicationId && old.untilVersion === null ? old.slot : null
}

type AddError = SaveError | { code: 'duplicate' }

/**
 * Adds a file to an application, in the place of another one when that is asked. The same content in the same slot is
 * one document: `duplicate`, and nothing is written. The scanner looks at it later.
 */
export const addAttachment = async (
  tx: Tx,
  services: Pick<Services, 'jobs' | 'settings'>,
  add: AttachmentAdd,
): Promise<Result<{ id: string }, AddError>> => {
  const { applicationId, file, actor, now, replaces } = add
  const held = await holdEditable(tx, applicationId, actor)
  if (!held.ok) return held
  const slot = await slotFor(tx, add)
  if (slot === null) return err({ code: 'not-found' })
  const [id, version] = [randomUUID(), held.value.version + 1]
  const scan = services.settings.scanner === null ? 'not-configured' : 'waiting'
  const { name, type, size, sha256 } = file
  const record = { id, applicationId, slot, name, type, size, sha256, sinceVersion: version }
  if (!(await insertAttachment(tx, { ...record, scan, addedBy: actor.id, addedAt: now })))
    return err({ code: 'duplicate' })
  const end = { atVersion: version, by: actor.id, now, replacedBy: id }
  if (replaces) await endAttachment(tx, replaces, end)
  if (scan === 'waiting') await services.jobs.enqueue(tx, scanAttachmentJob, { id })
  const data = { attachment: id, slot, sha256 }
  await writeAttachmentChange(tx, held.value, add, 'attachment-added', data)
  return ok({ id })
}
