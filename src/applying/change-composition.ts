import { auditName, type Person } from '../access/index.ts'
import { appendAudit } from '../platform/audit.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/time.ts'
import { subjectOf } from './application.ts'
import { findLiving, writeChange } from './application.store.ts'
import { holdEditable, type SaveError } from './save-step.ts'

/** Another composition for an application. The caller has checked that it is one of the school. */
export interface CompositionChange {
  applicationId: string
  compositionId: string
  title: string
  actor: Person
  now: Instant
}

/** Makes an application about another composition of the school; `taken` when another living one is about it. */
export const changeComposition = async (
  tx: Tx,
  { applicationId, compositionId, title, actor, now }: CompositionChange,
): Promise<Result<{ version: number }, SaveError | { code: 'taken' }>> => {
  const held = await holdEditable(tx, applicationId, actor)
  if (!held.ok) return held
  const subject = { kind: 'new' as const, compositionId }
  const living = await findLiving(tx, held.value.organisationId, subject)
  if (living === applicationId) return ok({ version: held.value.version })
  if (living) return err({ code: 'taken' })
  if (!(await writeChange(tx, held.value, { subject, title }, actor.id, now)))
    throw new Error('An application changed while it was held.')
  await appendAudit(tx, {
    at: now,
    actor: auditName(actor),
    subject: subjectOf(applicationId),
    kind: 'composition-changed',
    data: { composition: compositionId },
  })
  return ok({ version: held.value.version + 1 })
}
