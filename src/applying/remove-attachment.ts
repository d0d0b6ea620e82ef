import type { Person } from '../access/index.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/time.ts'
import { endAttachment, readAttachment } from './attachment.store.ts'
import { writeAttachmentChange } from './attachment-change.ts'
import { holdEditable, type SaveError } from './save-step.ts'

/** A file that a school takes off its application. */
export interface AttachmentRemoval {
  applicationId: string
  attachmentId: string
  actor: Person
  now: Instant
}

/** Takes a file off an application; twice is once. What was handed in before keeps it. */
export const removeAttachment = async (
  tx: Tx,
  removal: AttachmentRemoval,
): Promise<Result<{ name: string }, SaveError>> => {
  const { applicationId, attachmentId, actor, now } = removal
  const held = await holdEditable(tx, applicationId, actor)
  if (!held.ok) return held
  const attachment = await readAttachment(tx, attachmentId)
  if (attachment?.applicationId !== applicationId) return err({ code: 'not-found' })
  const { slot, name } = attachment
  const end = { atVersion: held.value.version + 1, by: actor.id, now, replacedBy: null }
  if (!(await endAttachment(tx, attachmentId, end))) return ok({ name })
  const data = { attachment: attachmentId, slot }
  await writeAttachmentChange(tx, held.value, removal, 'attachment-removed', data)
  return ok({ name })
}
