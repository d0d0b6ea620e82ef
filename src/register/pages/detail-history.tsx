import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { Timeline } from '../../ui/timeline.tsx'
import { changeLog } from '../change-log.ts'
import type { CrossOverEntry, PermissionEntry } from '../entry.ts'
import { detailTexts } from '../detail-texts.ts'

interface Props {
  entries: readonly CrossOverEntry[]
  permissions: readonly PermissionEntry[]
}

/** Lines of a change, as a list. */
export const ChangeLines = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )

/** Everything that was ever recorded, newest first, with what changed. */
export const History = ({ entries, permissions }: Props) => {
  const lang = useLang()
  return (
    <section aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{detailTexts(lang).history}</h2>
      <Timeline
        entries={changeLog(entries, permissions, lang).map(({ day, title, lines }) => ({
          when: formatDate(day, lang),
          iso: day.toString(),
          title,
          children: <ChangeLines lines={lines} />,
        }))}
      />
    </section>
  )
}
