import type { Actor } from '../access/index.ts'
import { hasRole, worksFor } from '../access/index.ts'
import type { Instant } from '../platform/time.ts'
import type { Composition } from './engine/index.ts'

/** Who a composition belongs to: a school, or the browser that holds the key. */
export type Owner =
  | { kind: 'school'; organisationId: string }
  | { kind: 'browser'; keyHash: string }

/** A composition as it is kept: the latest document and what surrounds it. */
export interface StoredComposition {
  id: string
  owner: Owner
  /** Anybody with the link may look and copy. */
  shared: boolean
  doc: Composition
  /** Goes up with every change. */
  version: number
  canUndo: boolean
  canRedo: boolean
  createdAt: Instant
  /** Person, `null` without an account. */
  createdBy: string | null
  changedAt: Instant
  changedBy: string | null
  /** Set while it can still be brought back. */
  deletedAt: Instant | null
}

/** Who asks: somebody, and the hash of the key that their browser holds. */
export interface Reader {
  actor: Actor
  keyHash: string | null
}

/** What one may do with a composition. */
export type Access = 'edit' | 'look' | 'none'

const mayEdit = (owner: Owner, { actor, keyHash }: Reader): boolean =>
  owner.kind === 'school'
    ? worksFor(actor, owner.organisationId) && hasRole(actor, 'author', 'board')
    : owner.keyHash === keyHash

/**
 * Authors and board of the school, or the browser that made it, may edit; others may look when it is shared.
 * A removed one exists only for who may edit it.
 */
export const accessTo = (
  { owner, shared, deletedAt }: Pick<StoredComposition, 'owner' | 'shared' | 'deletedAt'>,
  reader: Reader,
): Access => {
  if (mayEdit(owner, reader)) return 'edit'
  return shared && deletedAt === null ? 'look' : 'none'
}

/** Days in which a removed composition can be brought back. */
export const RECOVERABLE_DAYS = 30

/** The name in lists; an empty title has none. */
export const nameIn = ({ title, officialName }: Composition): string | null => title || officialName
