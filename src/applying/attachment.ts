import type { Instant } from '../platform/time.ts'

/** What the scanner said; `waiting` while it has not spoken. */
export type Scan =
  | { kind: 'waiting' }
  | { kind: 'clean' }
  | { kind: 'infected'; name: string }
  | { kind: 'not-configured' }

/** A file that belongs to an application. Its content stands in the file store, under its hash. */
export interface Attachment {
  id: string
  applicationId: string
  /** Document slot of the scheme, or `other`. */
  slot: string
  name: string
  type: string
  /** Bytes. */
  size: number
  sha256: string
  scan: Scan
  /** Versions of the application in which it is there: from the first, up to but without the last. */
  sinceVersion: number
  untilVersion: number | null
  replacedBy: string | null
  addedBy: string
  addedAt: Instant
  removedBy: string | null
  removedAt: Instant | null
}

/** The attachments that an application had at one version; `null`: has now. */
export const attachmentsAt = (
  attachments: readonly Attachment[],
  version: number | null,
): Attachment[] =>
  attachments.filter(({ sinceVersion, untilVersion }) =>
    version === null
      ? untilVersion === null
      : sinceVersion <= version && (untilVersion === null || untilVersion > version),
  )

/** Whether a file may be opened: not while it waits for the scanner, and never when it is infected. */
export const mayOpen = ({ scan }: Pick<Attachment, 'scan'>): boolean =>
  scan.kind === 'clean' || scan.kind === 'not-configured'
