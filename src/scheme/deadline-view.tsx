import { VisuallyHidden } from '../ui/arrange.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Details } from '../ui/details.tsx'
import type { IconName } from '../ui/icon.tsx'
import { StatusBadge, type Tone } from '../ui/status-badge.tsx'
import { plural } from '../ui/texts.ts'
import { renderStep } from './clock-texts.ts'
import type { Deadline } from './deadline.ts'
import { formatDate, type Language } from './localized.ts'
import { SourceLink } from './source-view.tsx'
import { BODIES } from './texts.ts'
import { viewTexts } from './view-texts.ts'

/** From this many days before the last day a deadline counts as near. */
const NEAR_DAYS = 7

interface Standing {
  tone: Tone
  icon: IconName
  text: string
}

const doneStanding = (item: Deadline, done: string, lang: Language): Standing =>
  item.status === 'late'
    ? { tone: 'bad', icon: 'alert-triangle', text: viewTexts(lang).doneLate(done) }
    : { tone: 'good', icon: 'circle-check', text: viewTexts(lang).done(done) }

const openStanding = (item: Deadline, left: number, lang: Language): Standing => {
  const texts = viewTexts(lang)
  const days = plural(Math.abs(left), texts.day, texts.days, lang)
  if (item.stopped) return { tone: 'waiting', icon: 'player-pause', text: texts.still(days) }
  if (left < 0) return { tone: 'bad', icon: 'circle-x', text: texts.over(days) }
  if (left === 0) return { tone: 'bad', icon: 'alert-triangle', text: texts.lastDay }
  const near = left <= NEAR_DAYS
  return {
    tone: near ? 'waiting' : 'active',
    icon: near ? 'hourglass' : 'clock',
    text: texts.left(days),
  }
}

/** How a deadline stands: word, shape and colour; red when it is over or ends today, amber when it is near. */
export const deadlineStanding = (item: Deadline, lang: Language): Standing =>
  item.metOn === null
    ? openStanding(item, item.daysLeft ?? 0, lang)
    : doneStanding(item, formatDate(item.metOn, lang), lang)

/** The standing of one deadline as a badge, for a table or a heading. */
export const DeadlineBadge = ({ deadline, lang }: { deadline: Deadline; lang: Language }) => {
  const { tone, icon, text } = deadlineStanding(deadline, lang)
  return (
    <StatusBadge tone={tone} icon={icon}>
      {text}
    </StatusBadge>
  )
}

interface ListProps {
  deadlines: readonly Deadline[]
  lang: Language
  idPrefix?: string
}

const Item = ({ item, lang, id }: { item: Deadline; lang: Language; id: string }) => {
  const texts = viewTexts(lang)
  const name = item.name[lang]
  return (
    <li class="snijvlak-outcome" id={id}>
      <div class="snijvlak-outcome__head">
        <strong>{name}</strong>
        <DeadlineBadge deadline={item} lang={lang} />
      </div>
      <p class="snijvlak-outcome__rule">{item.explanation[lang]}</p>
      <DataList
        items={[
          {
            term: texts.until,
            value: (
              <>
                <time datetime={item.date.toString()}>{formatDate(item.date, lang)}</time>
                {item.provisional && <>. {texts.provisional}</>}
              </>
            ),
          },
          { term: texts.actor, value: BODIES[item.actor][lang] },
          { term: texts.law, value: <SourceLink source={item.source} lang={lang} /> },
        ]}
      />
      <Details
        id={`${id}-som`}
        summary={
          <>
            {texts.sum} <VisuallyHidden>{texts.sumOf(name)}</VisuallyHidden>
          </>
        }
      >
        <ol>
          {item.steps.map((step) => (
            <li>{renderStep(step, lang)}</li>
          ))}
        </ol>
        {item.source.note && <p>{item.source.note[lang]}</p>}
      </Details>
    </li>
  )
}

/** The legal clock as a list: each date with the days left, who must act, the law, and the sum that unfolds. */
export const DeadlineList = ({ deadlines, lang, idPrefix = 'termijn' }: ListProps) => {
  if (deadlines.length === 0) return <p>{viewTexts(lang).noDeadlines}</p>
  return (
    <ul class="snijvlak-outcomes">
      {deadlines.map((item, index) => (
        <Item item={item} lang={lang} id={`${idPrefix}-${item.rule}-${index + 1}`} />
      ))}
    </ul>
  )
}
