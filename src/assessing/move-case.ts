import type { Person } from '../access/index.ts'
import {
  type Application,
  holdApplication,
  makeMove,
  kindOf,
  type Move,
  type Recorded,
  recordMove,
  type RefusedMove,
} from '../applying/index.ts'
import { inTransaction, type Tx } from '../platform/database.ts'
import type { MailAttachment } from '../platform/mail/mail.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Services } from '../platform/services.ts'
import { dayOf, type Instant } from '../platform/time.ts'
import { isForHandler } from './actions.ts'
import { removeDraft } from './draft.store.ts'

/** Why a move on the government side is not made. */
export type RefusedCaseMove =
  | RefusedMove
  | { code: 'not-claimed' }
  /** The school has permission for this cross-over already; `id` as 26005-1. */
  | { code: 'already-permitted'; id: string }
  | { code: 'unknown-code'; crossOver: string }
  /** Without level and duration a cross-over cannot stand in the register. */
  | { code: 'content-incomplete' }

/**
 * What the page showed when somebody decided to make the move. While the Inspectie and SBB work side by side, the
 * answer of the one does not make the form of the other stale: there only what the school handed in counts.
 */
export type ShownAt = { lifeVersion: number } | { handedInVersion: number }

/** A move somebody wants to make with a case. */
export interface CaseMove {
  applicationId: string
  shownAt: ShownAt
  move: Move
  actor: Person
  now: Instant
}

type Prepared = Result<MailAttachment[], RefusedCaseMove>

/** What happens in the same transaction. */
export interface Around {
  /** Once the move fits, and before it: what has to be there for its mail. Refused: nothing of it stays. */
  prepare?: (tx: Tx, held: Application) => Promise<Prepared>
  follow?: (tx: Tx, recorded: Recorded) => Promise<void>
}

/** Takes a transaction back that has written already. */
class Undone extends Error {
  readonly why: RefusedCaseMove
  constructor(why: RefusedCaseMove) {
    super(why.code)
    this.why = why
  }
}

const isStale = (held: Application, shownAt: ShownAt): boolean =>
  'lifeVersion' in shownAt
    ? held.lifeVersion !== shownAt.lifeVersion
    : held.filing?.handedInVersion !== shownAt.handedInVersion

const refusal = (held: Application, request: CaseMove): RefusedCaseMove | null => {
  const { move, actor, now, shownAt } = request
  if (isStale(held, shownAt)) return { code: 'changed-meanwhile' }
  const moved = makeMove(held.life, move, {
    kind: kindOf(held),
    today: dayOf(now),
    actor: { id: actor.id, roles: actor.roles, organisationId: actor.organisation.id },
    domains: held.domains,
    schoolId: held.organisationId,
    objectionUntil: null,
  })
  if (!moved.ok) return moved.error
  return isForHandler(move.kind) && held.handlerId !== actor.id ? { code: 'not-claimed' } : null
}

const make = async (
  tx: Tx,
  services: Pick<Services, 'jobs' | 'settings'>,
  request: CaseMove,
  { prepare, follow }: Around,
): Promise<Result<Recorded, RefusedCaseMove>> => {
  const { applicationId, move, actor, now } = request
  const held = await holdApplication(tx, applicationId)
  if (!held) return err({ code: 'not-found' })
  const refused = refusal(held, request)
  if (refused) return err(refused)
  const prepared = await prepare?.(tx, held)
  if (prepared && !prepared.ok) throw new Undone(prepared.error)
  const moved = await recordMove(tx, services, {
    applicationId,
    expectedVersion: held.lifeVersion,
    move,
    actor,
    now,
    ...(prepared ? { attachments: prepared.value } : {}),
  })
  if (!moved.ok) throw new Error(`A held case refused a move that fits: ${moved.error.code}`)
  await follow?.(tx, moved.value)
  await removeDraft(tx, applicationId, move.kind, actor.id)
  return ok(moved.value)
}

/**
 * Makes a move of the government side in one transaction: the case is held, so that of two at once one wins and the
 * other is told; the handler must have the case; what belongs to the move happens with it or not at all.
 */
export const moveCase = async (
  services: Pick<Services, 'db' | 'jobs' | 'settings'>,
  request: CaseMove,
  around: Around = {},
): Promise<Result<Recorded, RefusedCaseMove>> => {
  try {
    return await inTransaction(services.db, (tx) => make(tx, services, request, around))
  } catch (error) {
    if (error instanceof Undone) return err(error.why)
    throw error
  }
}
