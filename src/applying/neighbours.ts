import type { Db, Tx } from '../platform/database.ts'
import type { Instant, PlainDate } from '../platform/time.ts'
import type { Content } from './content.ts'
import type { KnownQualification } from './step-context.ts'

/** A composition that a school can apply with. */
export interface CompositionChoice {
  id: string
  title: string
  changedAt: Instant
}

/** A permission that a school holds. */
export interface HeldPermission {
  code: string
  name: string
  ownName: string | null
  lastIntake: PlainDate | null
  revoked: boolean
  /** Reference of the application that it was given on; `null` when that was not decided here. */
  reference: string | null
}

/** Whether a school can apply for an approved cross-over, and if not why. */
export type ShortenedChoice =
  | { kind: 'open'; content: Content; lastStart: PlainDate | null }
  | { kind: 'not-open'; content: Content; reason: string }
  | { kind: 'unknown-code' }

/** What this room asks of the rooms before it. `sources.ts` gives the real answers, tests give their own. */
export interface Neighbours {
  compositionsOf(db: Db, organisationId: string): Promise<CompositionChoice[]>
  /** A composition of this school as it is now; `null` when there is none. */
  compositionContent(
    db: Db,
    id: string,
    organisationId: string,
    today: PlainDate,
  ): Promise<Content | null>
  /** Keeps a version for good; `false` when there is no such version. */
  freeze(tx: Tx, compositionId: string, version: number, now: Instant): Promise<boolean>
  /** An approved cross-over, and whether one can ask permission for it today. */
  shortenedChoice(
    db: Db,
    code: string,
    today: PlainDate,
    lang: 'nl' | 'en',
  ): Promise<ShortenedChoice>
  /** How many permissions of a school count for the maximum. */
  countPermissions(db: Db, organisationId: string, today: PlainDate): Promise<number>
  permissionsOf(db: Db, organisationId: string): Promise<HeldPermission[]>
  qualification(db: Db, code: string, today: PlainDate): Promise<KnownQualification | null>
}
