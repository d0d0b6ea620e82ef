import type { Lang } from '../platform/lang.ts'
import { compareDates, type Instant, type PlainDate } from '../platform/time.ts'
import { changeLines, permissionTitle, recordTitle, validityLines } from './change-words.ts'
import type { CrossOverEntry, PermissionEntry } from './entry.ts'
import { recordedOn } from './two-times.ts'

/** One change of the register, in words. */
export interface LoggedChange {
  /** Number of the change in the whole register. */
  version: number
  at: Instant
  day: PlainDate
  code: string
  title: string
  lines: string[]
}

const within = (day: PlainDate, from: PlainDate, until: PlainDate): boolean =>
  compareDates(day, from) >= 0 && compareDates(day, until) <= 0

const frame = (entry: CrossOverEntry | PermissionEntry) => ({
  version: entry.version,
  at: entry.recordedAt,
  day: recordedOn(entry),
  code: entry.record.code,
})

const reasonLines = ({ reason }: { reason: string }): string[] => (reason ? [reason] : [])

/** What an entry of a cross-over changed, against the entry before it. */
export const recordChange = (
  entry: CrossOverEntry,
  before: CrossOverEntry | undefined,
  lang: Lang,
): LoggedChange => ({
  ...frame(entry),
  title: recordTitle(before !== undefined, lang),
  lines: [
    ...reasonLines(entry),
    ...validityLines(entry, lang),
    ...changeLines(entry, before, lang),
  ],
})

/** What an entry of a permission says. */
export const permissionChange = (entry: PermissionEntry, lang: Lang): LoggedChange => ({
  ...frame(entry),
  title: permissionTitle(entry, lang),
  lines: [...reasonLines(entry), ...validityLines(entry, lang)],
})

/** Every change, newest first. Entries come in the order in which they were recorded. */
export const changeLog = (
  entries: readonly CrossOverEntry[],
  permissions: readonly PermissionEntry[],
  lang: Lang,
): LoggedChange[] => {
  const previous = new Map<string, CrossOverEntry>()
  const records = entries.map((entry) => {
    const change = recordChange(entry, previous.get(entry.record.code), lang)
    previous.set(entry.record.code, entry)
    return change
  })
  return [...records, ...permissions.map((entry) => permissionChange(entry, lang))].toSorted(
    (a, b) => b.version - a.version,
  )
}

/** The changes that were recorded on these days, both included. */
export const changesWithin = (
  changes: readonly LoggedChange[],
  from: PlainDate,
  until: PlainDate,
): LoggedChange[] => changes.filter(({ day }) => within(day, from, until))
