import type { Person } from '../access/index.ts'
import { hasRole } from '../access/index.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
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
import { countOpenApplications, holdSchool, nextNumber } from './life.store.ts'
import { makeDossier } from './make-dossier.ts'
import type { Neighbours } from './neighbours.ts'
import { declarationsFor, type Hurdles, hurdlesOf, isClear } from './readiness.ts'
import { referenceFor } from './reference.ts'

/** Somebody who acts for the board files an application. */
export interface FilingRequest {
  applicationId: string
  /** The version that was shown on the review page: what is declared is what is filed. */
  shownVersion: number
  /** The version of the composition that was shown there; `null` for a shortened application. */
  shownComposition: number | null
  /** Ids of the declarations that were ticked. */
  declared: string[]
  actor: Person
  now: Instant
}

/** Filed: now, or earlier when it was pressed twice. */
export interface FiledApplication {
  reference: string
  filedBefore: boolean
}

/** Why it was not filed. */
export type FilingError =
  | RefusedMove
  | { code: 'hurdles'; hurdles: Hurdles }
  /** Meanwhile the school has as many programmes and applications as the scheme allows. */
  | { code: 'maximum'; maximum: number }

type Outcome = Result<FiledApplication, FilingError>

interface Prepared {
  view: FileView
  reference: string
  document: Omit<CaseDocument, 'id'> | null
}

const filedBefore = ({ filing }: Application): Outcome | null =>
  filing ? ok({ reference: filing.reference, filedBefore: true }) : null

const compositionVersion = ({ content }: FileView): number | null =>
  content?.source.kind === 'composition' ? content.source.version : null

const isAsShown = (view: FileView, { shownVersion, shownComposition }: FilingRequest): boolean =>
  view.application.version === shownVersion && compositionVersion(view) === shownComposition

/** Checks everything and makes the PDF, before any lock is held. */
const prepare = async (
  services: Services,
  neighbours: Neighbours,
  application: Application,
  request: FilingRequest,
): Promise<Result<Prepared, FilingError>> => {
  const { declared, actor, now } = request
  const today = dayOf(now)
  const view = await viewFile(services.db, neighbours, application, {
    today,
    lang: 'nl',
    of: 'lying',
    declarations: Object.fromEntries(declared.map((id) => [id, true])),
  })
  if (!isAsShown(view, request)) return err({ code: 'changed-meanwhile' })
  const hurdles = hurdlesOf(view, true)
  if (!isClear(hurdles)) return err({ code: 'hurdles', hurdles })
  const reference = referenceFor(today.year, await nextNumber(services.db))
  const document = await makeDossier(services, view, { reference, by: actor.name, at: now })
  return ok({ view, reference, document })
}

/**
 * Whether one more application fits, while the school is held. Open applications are counted first: one that is
 * approved in between then counts twice for a moment, and never not at all.
 */
const fits = async (
  tx: Tx,
  neighbours: Neighbours,
  { application, scheme }: FileView,
  now: Instant,
): Promise<boolean> => {
  const { organisationId, id } = application
  const open = await countOpenApplications(tx, organisationId, id)
  const permissions = await neighbours.countPermissions(tx, organisationId, dayOf(now))
  return open + permissions + 1 <= scheme.limits.programmesPerSchool.value
}

const write = async (
  tx: Tx,
  services: Services,
  neighbours: Neighbours,
  { view, reference, document }: Prepared,
  { actor, now, declared }: FilingRequest,
): Promise<Outcome> => {
  const { scheme, content, application } = view
  await holdSchool(tx, application.organisationId)
  const held = await holdApplication(tx, application.id)
  if (!held || !content) return err({ code: 'not-found' })
  const before = filedBefore(held)
  if (before) return before
  if (held.version !== application.version) return err({ code: 'changed-meanwhile' })
  if (!(await fits(tx, neighbours, view, now)))
    return err({ code: 'maximum', maximum: scheme.limits.programmesPerSchool.value })
  const known = declarationsFor(scheme, view.context.kind).map(({ id }) => id)
  const filed = await handIn(tx, services, neighbours, held, {
    move: { kind: 'file' },
    content,
    title: nameOfFile(view),
    declarations: declared.filter((id) => known.includes(id)),
    document,
    filing: {
      reference,
      schemeId: scheme.id,
      filedAt: now,
      filedBy: actor.id,
      handedInVersion: held.version,
    },
    actor,
    now,
  })
  return filed.ok ? ok({ reference, filedBefore: false }) : filed
}

/**
 * Files an application, in one transaction: the place within the school's maximum, the state, the frozen composition,
 * what was handed in, the reference number, the events, the audit log and the mail with the PDF. However often and
 * from wherever it is pressed, it is filed once: a second time gives the reference that it has.
 */
export const fileApplication = async (
  services: Services,
  neighbours: Neighbours,
  request: FilingRequest,
): Promise<Outcome> => {
  const { applicationId, actor } = request
  const application = await readApplication(services.db, applicationId)
  if (!application || application.organisationId !== actor.organisation.id)
    return err({ code: 'not-found' })
  if (!hasRole(actor, 'board')) return err({ code: 'not-your-role' })
  const before = filedBefore(application)
  if (before) return before
  const prepared = await prepare(services, neighbours, application, request)
  if (!prepared.ok) return prepared
  return allOrNothing(services.db, (tx) => write(tx, services, neighbours, prepared.value, request))
}
