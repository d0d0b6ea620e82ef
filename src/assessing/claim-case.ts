import { auditName, findMember, type Person } from '../access/index.ts'
import { type Application, readApplication, subjectOf, writeHandler } from '../applying/index.ts'
import { appendAudit } from '../platform/audit.ts'
import { inTransaction, type Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Services } from '../platform/services.ts'
import type { Instant } from '../platform/time.ts'

/** Why a case did not get another handler. */
export type RefusedClaim =
  | { code: 'not-found' }
  | { code: 'own-school' }
  /** Somebody else has it already, or had it meanwhile. */
  | { code: 'taken' }
  /** The chosen person handles no cases. */
  | { code: 'no-handler' }

interface Claim {
  applicationId: string
  /** Who had it when the page was shown; `null`: it was free. */
  from: string | null
  to: Person | null
  actor: Person
  now: Instant
}

const write = async (
  tx: Tx,
  application: Application,
  { from, to, actor, now }: Claim,
): Promise<Result<null, RefusedClaim>> => {
  if (to?.organisation.id === application.organisationId) return err({ code: 'own-school' })
  if (!(await writeHandler(tx, application.id, from, to?.id ?? null))) return err({ code: 'taken' })
  await appendAudit(tx, {
    at: now,
    actor: auditName(actor),
    subject: subjectOf(application.id),
    kind: 'handler-changed',
    data: { from, to: to?.id ?? null },
  })
  return ok(null)
}

/** Gives a case to somebody, or takes it back (`to: null`): only when it is still with whom the page showed. */
const give = (services: Pick<Services, 'db'>, claim: Claim): Promise<Result<null, RefusedClaim>> =>
  inTransaction(services.db, async (tx) => {
    const application = await readApplication(tx, claim.applicationId)
    if (!application?.filing) return err({ code: 'not-found' })
    return write(tx, application, claim)
  })

/** Takes a free case; of two at once one gets it. */
export const claimCase = (
  services: Pick<Services, 'db'>,
  applicationId: string,
  actor: Person,
  now: Instant,
): Promise<Result<null, RefusedClaim>> =>
  give(services, { applicationId, from: null, to: actor, actor, now })

/** Gives back a case that one has. */
export const releaseCase = (
  services: Pick<Services, 'db'>,
  applicationId: string,
  actor: Person,
  now: Instant,
): Promise<Result<null, RefusedClaim>> =>
  give(services, { applicationId, from: actor.id, to: null, actor, now })

/** The manager gives a case to a handler of the own organisation, whoever had it. */
export const assignCase = async (
  services: Pick<Services, 'db'>,
  request: {
    applicationId: string
    from: string | null
    toId: string
    actor: Person
    now: Instant
  },
): Promise<Result<null, RefusedClaim>> => {
  const { toId, actor } = request
  const to = await findMember(services.db, toId, actor.organisation.id)
  if (!to?.roles.includes('handler')) return err({ code: 'no-handler' })
  return give(services, { ...request, to })
}
