import { caseTexts, namesOf, type TimelineEvent } from '../../applying/index.ts'
import { dayOf } from '../../platform/time.ts'
import { formatDate, formatTime } from '../../ui/dates.ts'
import { Timeline } from '../../ui/timeline.tsx'
import type { Lang } from '../../ui/texts.ts'
import type { CaseContext } from '../case-context.ts'
import { Said } from './said.tsx'
import { BODY_NAMES } from '../body-names.ts'
import { assessingTexts } from '../texts.ts'

/** What happened, without the extra events that only the clock reads. */
const shown = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events.filter((event, i) => {
    const before = events[i - 1]
    return !before || before.move !== event.move || !before.at.equals(event.at)
  })

const Entry = ({ event, lang }: { event: TimelineEvent; lang: Lang }) => (
  <>
    {event.text && <Said text={event.text} lang={lang} />}
    {event.until && (
      <p>
        {assessingTexts(lang).until} {formatDate(event.until, lang)}
      </p>
    )}
  </>
)

/** What happened to a case, the last thing first, and who did it. */
export const CaseHistory = async ({ context }: { context: CaseContext }) => {
  const { db, file, visit } = context
  const { lang } = visit
  const events = shown(file.events).toReversed()
  const names = await namesOf(
    db,
    events.map(({ actorId }) => actorId),
  )
  const who = ({ actorId, body }: TimelineEvent): string =>
    body === 'school'
      ? file.school.name
      : (names.get(actorId ?? '')?.name ?? BODY_NAMES[body][lang])
  return (
    <Timeline
      entries={events.map((event) => ({
        when: `${formatDate(event.at, lang)}, ${formatTime(event.at)}`,
        iso: dayOf(event.at).toString(),
        title: `${who(event)} ${caseTexts(lang).did[event.move]}`,
        children: <Entry event={event} lang={lang} />,
      }))}
    />
  )
}
