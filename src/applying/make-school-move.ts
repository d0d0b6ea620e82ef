import type { Person } from '../access/index.ts'
import type { Tx } from '../platform/database.ts'
import { err, type Result } from '../platform/result.ts'
import type { Services } from '../platform/services.ts'
import { dayOf, type Instant } from '../platform/time.ts'
import { allOrNothing } from './all-or-nothing.ts'
import type { Application } from './application.ts'
import { holdApplication, readApplication } from './application.store.ts'
import type { RefusedMove } from './case-texts.ts'
import type { CaseDocument } from './document.store.ts'
import { nameOfFile } from './dossier.ts'
import { type FileView, viewFile } from './file-view.ts'
import { handIn } from './hand-in.ts'
import type { Move, MoveKind } from './life/move.ts'
import { makeDossier } from './make-dossier.ts'
import type { Neighbours } from './neighbours.ts'
import { type Hurdles, hurdlesOf } from './readiness.ts'
import { moveHeld, type Recorded } from './record-move.ts'
import { submissionsOf } from './submission.store.ts'

/** Moves with which the school sends its application again. */
const HAND_INS: readonly MoveKind[] = ['complete', 'resubmit', 'submit-worked-out']

/** Moves that a school makes after filing. */
export type SchoolMove = Extract<
  Move,
  {
    kind:
      | 'complete'
      | 'resubmit'
      | 'submit-worked-out'
      | 'give-view'
      | 'agree-delay'
      | 'withdraw'
      | 'object'
      | 'withdraw-objection'
  }
>

export interface SchoolMoveRequest {
  applicationId: string
  /** `lifeVersion` of the case as it was shown. */
  expectedVersion: number
  /** For a hand-in: the version of the answers that was shown. */
  shownVersion: number | null
  move: SchoolMove
  actor: Person
  now: Instant
}

export type SchoolMoveError = RefusedMove | { code: 'hurdles'; hurdles: Hurdles }

type Outcome = Result<Recorded, SchoolMoveError>

const held = async (
  tx: Tx,
  { applicationId, expectedVersion, actor }: SchoolMoveRequest,
): Promise<Result<Application, RefusedMove>> => {
  const application = await holdApplication(tx, applicationId)
  if (application?.organisationId !== actor.organisation.id) return err({ code: 'not-found' })
  return application.lifeVersion === expectedVersion
    ? { ok: true, value: application }
    : err({ code: 'changed-meanwhile' })
}

const simpleMove = async (tx: Tx, services: Services, request: SchoolMoveRequest) => {
  const application = await held(tx, request)
  return application.ok ? moveHeld(tx, services, application.value, request) : application
}

/** Steps and reasons must be complete; the conditions of the scheme are the handler's to weigh from here on. */
const incomplete = (hurdles: Hurdles): boolean => hurdles.steps.length + hurdles.warnings.length > 0

interface Prepared {
  view: FileView
  declarations: string[]
  document: Omit<CaseDocument, 'id'> | null
}

const writeHandIn = async (
  tx: Tx,
  services: Services,
  neighbours: Neighbours,
  { view, declarations, document }: Prepared,
  request: SchoolMoveRequest,
): Promise<Outcome> => {
  const application = await held(tx, request)
  if (!application.ok) return application
  if (!view.content || application.value.version !== view.application.version)
    return err({ code: 'changed-meanwhile' })
  const { move, actor, now } = request
  const { content } = view
  const title = nameOfFile(view)
  const made = { move, content, title, declarations, document, actor, now }
  return handIn(tx, services, neighbours, application.value, made)
}

const handInAgain = async (
  services: Services,
  neighbours: Neighbours,
  application: Application,
  request: SchoolMoveRequest,
): Promise<Outcome> => {
  const { db } = services
  const { actor, now, shownVersion } = request
  const view = await viewFile(db, neighbours, application, {
    today: dayOf(now),
    lang: 'nl',
    of: 'lying',
  })
  if (application.version !== shownVersion) return err({ code: 'changed-meanwhile' })
  const hurdles = hurdlesOf(view, false)
  if (incomplete(hurdles)) return err({ code: 'hurdles', hurdles })
  const reference = application.filing?.reference ?? ''
  const declarations = (await submissionsOf(db, application.id))[0]?.declarations ?? []
  const given = Object.fromEntries(declarations.map((id) => [id, true]))
  const shown = { ...view, facts: { ...view.facts, declarations: given } }
  const document = await makeDossier(services, shown, { reference, by: actor.name, at: now })
  return allOrNothing(db, (tx) =>
    writeHandIn(tx, services, neighbours, { view, declarations, document }, request),
  )
}

/** Makes a move of the school with its filed application, in one transaction. */
export const makeSchoolMove = async (
  services: Services,
  neighbours: Neighbours,
  request: SchoolMoveRequest,
): Promise<Outcome> => {
  const application = await readApplication(services.db, request.applicationId)
  if (application?.organisationId !== request.actor.organisation.id)
    return err({ code: 'not-found' })
  return HAND_INS.includes(request.move.kind)
    ? handInAgain(services, neighbours, application, request)
    : allOrNothing(services.db, (tx) => simpleMove(tx, services, request))
}
