import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { Timeline, type TimelineEntry } from '../../ui/timeline.tsx'
import { changesBetween } from '../changes.ts'
import type { CrossOverEntry, PermissionEntry } from '../entry.ts'
import { recordTexts } from '../record-texts.ts'
import { recordedOn } from '../two-times.ts'
import { detailTexts } from './detail-texts.ts'

type Lang = 'nl' | 'en'

/** What an entry changed against the one before it, as lines. */
export const changeLines = (
  entry: CrossOverEntry,
  before: CrossOverEntry | undefined,
  lang: Lang,
): string[] => {
  if (!before) return []
  const texts = detailTexts(lang)
  return changesBetween(before.record, entry.record, lang).map((change) =>
    texts.fromTo(
      recordTexts(lang)[change.field],
      change.before ?? texts.unknown,
      change.after ?? texts.unknown,
    ),
  )
}

const Lines = ({ reason, lines }: { reason: string; lines: string[] }) => (
  <>
    {reason && <p>{reason}</p>}
    {lines.length > 0 && (
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    )}
  </>
)

/** What happened to a permission, in words. */
export const permissionTitle = (entry: PermissionEntry, lang: Lang): string => {
  const texts = detailTexts(lang)
  const school = entry.record.school.name ?? texts.unnamed
  if (entry.record.state === 'revoked') return texts.permissionRevoked(school)
  return entry.seq === 1 ? texts.permissionAdded(school) : texts.permissionChanged(school)
}

const frame = (entry: CrossOverEntry | PermissionEntry, lang: Lang) => ({
  version: entry.version,
  when: formatDate(recordedOn(entry), lang),
  iso: recordedOn(entry).toString(),
})

const validity = (entry: CrossOverEntry | PermissionEntry, lang: Lang): string[] =>
  entry.validFrom ? [detailTexts(lang).holdsFrom(formatDate(entry.validFrom, lang))] : []

const recordEntry = (entry: CrossOverEntry, before: CrossOverEntry | undefined, lang: Lang) => {
  const texts = detailTexts(lang)
  const lines = [...validity(entry, lang), ...changeLines(entry, before, lang)]
  return {
    ...frame(entry, lang),
    title: before ? texts.corrected : texts.added,
    children: <Lines reason={entry.reason} lines={lines} />,
  }
}

const permissionEntry = (entry: PermissionEntry, lang: Lang) => ({
  ...frame(entry, lang),
  title: permissionTitle(entry, lang),
  children: <Lines reason={entry.reason} lines={validity(entry, lang)} />,
})

interface Props {
  entries: readonly CrossOverEntry[]
  permissions: readonly PermissionEntry[]
}

/** Everything that was ever recorded, newest first, with what changed. */
export const History = ({ entries, permissions }: Props) => {
  const lang = useLang()
  const lines: (TimelineEntry & { version: number })[] = [
    ...entries.map((entry, index) => recordEntry(entry, entries[index - 1], lang)),
    ...permissions.map((entry) => permissionEntry(entry, lang)),
  ]
  return (
    <section aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{detailTexts(lang).history}</h2>
      <Timeline entries={lines.toSorted((a, b) => b.version - a.version)} />
    </section>
  )
}
