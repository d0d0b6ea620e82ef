import { randomUUID } from 'node:crypto'
import { auditName, type Person } from '../access/index.ts'
import { appendAudit } from '../platform/audit.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/time.ts'
import { type Subject, subjectOf } from './application.ts'
import { findLiving, insertDraft } from './application.store.ts'

/** An application that somebody begins. The caller has checked that the subject is there and may be applied for. */
export interface Start {
  subject: Subject
  title: string
  actor: Person
  now: Instant
}

/** The application: new, or the one about this subject that was there already. */
export interface Started {
  id: string
  isNew: boolean
}

/**
 * Begins an application. There is at most one living application about a composition, and one of a school about an
 * approved cross-over: beginning it again, as with a double click, gives that one. `taken`: it is not of this school.
 */
export const startApplication = async (
  tx: Tx,
  { subject, title, actor, now }: Start,
): Promise<Result<Started, { code: 'taken' }>> => {
  const organisationId = actor.organisation.id
  const draft = { id: randomUUID(), subject, organisationId, title }
  if (!(await insertDraft(tx, draft, actor.id, now))) {
    const living = await findLiving(tx, organisationId, subject)
    return living ? ok({ id: living, isNew: false }) : err({ code: 'taken' })
  }
  await appendAudit(tx, {
    at: now,
    actor: auditName(actor),
    subject: subjectOf(draft.id),
    kind: 'application-started',
    data: { kind: subject.kind },
  })
  return ok({ id: draft.id, isNew: true })
}
