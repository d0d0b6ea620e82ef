import { auditName, type Person } from '../access/index.ts'
import { appendAudit } from '../platform/audit.ts'
import type { Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import { type Application, subjectOf } from './application.ts'
import { writeChange } from './application.store.ts'

/** Who changes the attachments of an application, and when. */
interface Change {
  actor: Person
  now: Instant
}

interface Told {
  attachment: string
  slot: string
  sha256?: string
}

/** Gives a held application its next version and writes down in the audit log why. */
export const writeAttachmentChange = async (
  tx: Tx,
  held: Application,
  { actor, now }: Change,
  kind: 'attachment-added' | 'attachment-removed',
  data: Told,
): Promise<void> => {
  if (!(await writeChange(tx, held, {}, actor.id, now)))
    throw new Error('An application changed while it was held.')
  const subject = subjectOf(held.id)
  await appendAudit(tx, { at: now, actor: auditName(actor), subject, kind, data: { ...data } })
}
