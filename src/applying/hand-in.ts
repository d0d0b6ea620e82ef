import type { Person } from '../access/index.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Services } from '../platform/services.ts'
import type { Instant } from '../platform/time.ts'
import type { Application, Filing } from './application.ts'
import type { RefusedMove } from './case-texts.ts'
import { type Content, inspectedDomains } from './content.ts'
import { type CaseDocument, insertDocument } from './document.store.ts'
import type { Move } from './life/move.ts'
import type { Neighbours } from './neighbours.ts'
import { moveHeld, type Recorded } from './record-move.ts'
import { insertSubmission } from './submission.store.ts'

/** What a school hands in with a move: at filing, and each time it sends its application again. */
export interface HandInRequest {
  move: Move
  content: Content
  title: string
  declarations: string[]
  /** The PDF of it, when one could be made. */
  document: Omit<CaseDocument, 'id'> | null
  /** Only when this files the application. */
  filing?: Filing
  actor: Person
  now: Instant
}

const freeze = (tx: Tx, neighbours: Neighbours, { source }: Content, now: Instant) =>
  source.kind === 'composition'
    ? neighbours.freeze(tx, source.id, source.version, now)
    : Promise.resolve(true)

/**
 * Hands in an application that the caller holds: makes the move, keeps the version of the composition for good, and
 * writes down exactly what was handed in. Call it inside `allOrNothing`: a refusal can come after something was written.
 */
export const handIn = async (
  tx: Tx,
  services: Pick<Services, 'jobs' | 'settings'>,
  neighbours: Neighbours,
  held: Application,
  request: HandInRequest,
): Promise<Result<Recorded, RefusedMove>> => {
  const { move, content, title, declarations, document, filing, actor, now } = request
  const moved = await moveHeld(
    tx,
    services,
    held,
    {
      applicationId: held.id,
      expectedVersion: held.lifeVersion,
      move,
      actor,
      now,
      ...(document
        ? { attachments: [{ name: document.name, type: document.type, sha256: document.sha256 }] }
        : {}),
    },
    {
      ...(filing ? { filing } : {}),
      handedIn: { version: held.version, domains: inspectedDomains(content), title },
    },
  )
  if (!moved.ok) return moved
  if (!(await freeze(tx, neighbours, content, now))) return err({ code: 'changed-meanwhile' })
  await insertSubmission(tx, held.id, {
    lifeVersion: moved.value.application.lifeVersion,
    move: move.kind,
    version: held.version,
    content,
    declarations,
    by: actor.id,
    at: now,
  })
  if (document) await insertDocument(tx, held.id, document)
  return ok(moved.value)
}
