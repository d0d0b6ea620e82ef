import type { Instant, PlainDate } from '../platform/time.ts'
import type { CrossOver } from './cross-over.ts'
import type { Permission } from './permission.ts'
import type { InTwoTimes } from './two-times.ts'

/** One line of the history of a record; never changed, never removed. */
export interface Entry<Record> extends InTwoTimes {
  /** Number of the change in the whole register: a higher one is later. */
  version: number
  record: Record
  /** Id of a person, or a name such as `system:facts`. */
  author: string
  /** Why it was corrected; empty for the first entry. */
  reason: string
}

export type CrossOverEntry = Entry<CrossOver>
export type PermissionEntry = Entry<Permission>

/** What is needed to add an entry. */
export interface NewEntry<Record> {
  record: Record
  /** `null`: it holds from the beginning. */
  validFrom: PlainDate | null
  author: string
  reason: string
}

/** The number of the last change and when it was made; the register is empty at version 0. */
export interface RegisterVersion {
  version: number
  changedAt: Instant | null
}
