import { createHash } from 'node:crypto'
import type { Db, Tx } from './database.ts'
import type { Instant } from './time.ts'

/** What an event holds besides its kind: plain JSON, and no personal data beyond ids. */
export type AuditValue =
  | string
  | number
  | boolean
  | null
  | AuditValue[]
  | { [key: string]: AuditValue }

/** Something that happened, to be kept for good. */
export interface AuditEntry {
  at: Instant
  /** The id of the person, or a name such as `system:clock`. */
  actor: string
  /** What it happened to, as `application:…`. */
  subject: string
  kind: string
  data?: { [key: string]: AuditValue }
}

/** An entry that does not fit the chain of its subject. */
export interface AuditFault {
  subject: string
  seq: number
  reason: 'hash' | 'gap'
}

const sorted = (value: AuditValue): AuditValue => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sorted(value[key] ?? null)]),
  )
}

interface Link {
  subject: string
  seq: number
  at: Instant
  actor: string
  kind: string
  data: AuditValue
  previous: string
}

const hashOf = (link: Link): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        link.previous,
        link.subject,
        link.seq,
        link.at.epochMilliseconds,
        link.actor,
        link.kind,
        sorted(link.data),
      ]),
    )
    .digest('hex')

/**
 * Appends to the chain of the subject, in the transaction of the change itself. Two writers of one subject at once:
 * the second one fails on (subject, seq), and its change with it.
 */
export const appendAudit = async (tx: Tx, entry: AuditEntry): Promise<void> => {
  const last = await tx
    .selectFrom('audit_event')
    .select(['seq', 'hash'])
    .where('subject', '=', entry.subject)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { at, actor, subject, kind } = entry
  const link = {
    at,
    actor,
    subject,
    kind,
    data: entry.data ?? {},
    seq: (last?.seq ?? 0) + 1,
    previous: last?.hash ?? '',
  }
  await tx
    .insertInto('audit_event')
    .values({ ...link, data: JSON.stringify(link.data), hash: hashOf(link) })
    .execute()
}

/** The events of a subject, oldest first. */
export const auditOf = (db: Db, subject: string) =>
  db
    .selectFrom('audit_event')
    .select(['seq', 'at', 'actor', 'kind', 'data'])
    .where('subject', '=', subject)
    .orderBy('seq')
    .execute()

const linkFaults = (rows: (Link & { hash: string })[]): AuditFault[] =>
  rows.flatMap((row, i): AuditFault[] => {
    const before = rows[i - 1]
    const first = before?.subject !== row.subject
    const { subject, seq } = row
    if (seq !== (first ? 1 : (before?.seq ?? 0) + 1)) return [{ subject, seq, reason: 'gap' }]
    if (row.previous !== (first ? '' : before?.hash)) return [{ subject, seq, reason: 'hash' }]
    return hashOf(row) === row.hash ? [] : [{ subject, seq, reason: 'hash' }]
  })

/** Walks every chain; an empty list means that nothing was changed or removed in the middle. */
export const checkAudit = async (db: Db): Promise<AuditFault[]> => {
  const rows = await db
    .selectFrom('audit_event')
    .selectAll()
    .orderBy('subject')
    .orderBy('seq')
    .execute()
  return linkFaults(rows.map((row) => ({ ...row, data: row.data as AuditValue })))
}
