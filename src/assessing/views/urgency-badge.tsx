import type { PlainDate } from '../../platform/time.ts'
import { formatDate } from '../../ui/dates.ts'
import type { IconName } from '../../ui/icon.tsx'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import type { Lang } from '../../ui/texts.ts'
import { type Urgency, urgencyOf } from '../urgency.ts'
import { worklistTexts } from '../worklist-texts.ts'

const LOOKS: Record<Urgency, { tone: Tone; icon: IconName }> = {
  late: { tone: 'bad', icon: 'circle-x' },
  soon: { tone: 'waiting', icon: 'hourglass' },
  ahead: { tone: 'neutral', icon: 'clock' },
  none: { tone: 'neutral', icon: 'minus' },
}

const wordOf = (urgency: Urgency, days: number, lang: Lang): string => {
  const texts = worklistTexts(lang)
  if (urgency === 'none') return texts.noTerm
  if (urgency === 'late') return texts.late(-days)
  return days === 0 ? texts.today : texts.left(days)
}

interface Props {
  deadline: PlainDate | null
  today: PlainDate
  lang: Lang
}

/** A deadline with the days left: word, shape and colour. */
const UrgencyBadge = ({ deadline, today, lang }: Props) => {
  const { urgency, days } = urgencyOf(deadline, today)
  return <StatusBadge {...LOOKS[urgency]}>{wordOf(urgency, days, lang)}</StatusBadge>
}

/** The day itself with the days left under it. */
export const DeadlineCell = ({ deadline, today, lang }: Props) => (
  <div>
    {deadline && (
      <>
        <time datetime={deadline.toString()}>{formatDate(deadline, lang)}</time>
        <br />
      </>
    )}
    <UrgencyBadge deadline={deadline} today={today} lang={lang} />
  </div>
)
