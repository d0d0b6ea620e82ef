import { randomUUID } from 'node:crypto'
import { auditName, CASE_ROLES, hasRole, type Person } from '../access/index.ts'
import { appendAudit } from '../platform/audit.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Services } from '../platform/services.ts'
import type { Instant } from '../platform/time.ts'
import { type Application, subjectOf } from './application.ts'
import { holdApplication } from './application.store.ts'
import { insertMessage } from './message.store.ts'
import { handlerAddresses, mailAboutCase, schoolAddresses } from './tell.ts'

/** A message that somebody writes in a filed case. */
export interface MessageRequest {
  applicationId: string
  text: string
  actor: Person
  now: Instant
}

type MessageError = { code: 'not-found' } | { code: 'text-missing' } | { code: 'text-too-long' }

export const MESSAGE_LENGTH = 20_000

type Side = 'school' | 'government'

const sideOf = ({ organisationId }: Application, actor: Person): Side | null => {
  if (actor.organisation.id === organisationId) return 'school'
  return hasRole(actor, ...CASE_ROLES) ? 'government' : null
}

/** Writes a message in a case and mails the other side: the school, or the handler who has the case. */
export const sendMessage = async (
  tx: Tx,
  services: Pick<Services, 'jobs' | 'settings'>,
  { applicationId, text, actor, now }: MessageRequest,
): Promise<Result<{ id: string }, MessageError>> => {
  const application = await holdApplication(tx, applicationId)
  const side = application ? sideOf(application, actor) : null
  if (!application?.filing || !side) return err({ code: 'not-found' })
  if (text.trim() === '') return err({ code: 'text-missing' })
  if (text.length > MESSAGE_LENGTH) return err({ code: 'text-too-long' })
  const id = randomUUID()
  const body = actor.organisation.kind
  await insertMessage(tx, applicationId, { id, authorId: actor.id, body, text, at: now })
  const subject = subjectOf(applicationId)
  await appendAudit(tx, { at: now, actor: auditName(actor), subject, kind: 'message-sent' })
  const toSchool = side === 'government'
  await mailAboutCase(
    tx,
    services,
    application,
    {
      to: await (toSchool ? schoolAddresses : handlerAddresses)(tx, application),
      mail: toSchool ? 'message-to-school' : 'message-to-handler',
      values: { text, from: actor.organisation.name },
    },
    now,
  )
  return ok({ id })
}
