import type { OrganisationKind } from '../access/index.ts'
import { EVENT_TEXTS } from '../scheme/index.ts'
import { formatDate } from '../ui/dates.ts'
import type { TimelineEntry } from '../ui/timeline.tsx'
import type { Lang } from '../ui/texts.ts'
import type { TimelineEvent } from './event.store.ts'

const BODIES: Record<OrganisationKind, Record<Lang, string>> = {
  school: { nl: 'Uw school', en: 'Your school' },
  duo: { nl: 'DUO', en: 'DUO' },
  inspectie: { nl: 'De Inspectie', en: 'The Inspectorate' },
  sbb: { nl: 'SBB', en: 'SBB' },
  ocw: { nl: 'De minister', en: 'The minister' },
  beheer: { nl: 'Beheer', en: 'Administration' },
}

/** The body that acted, as a school reads it. */
export const bodyName = (body: OrganisationKind, lang: Lang): string => BODIES[body][lang]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const detail = ({ until, text }: TimelineEvent, lang: Lang): string =>
  [until ? `${lang === 'nl' ? 'Uiterlijk' : 'By'} ${formatDate(until, lang)}.` : '', text]
    .filter((part) => part !== '')
    .join(' ')

/**
 * What happened to a case as its school may see it: what the legal clock knows. What the government does inside, such as
 * a proposal that goes to and fro, is not in it.
 */
export const schoolTimeline = (events: readonly TimelineEvent[], lang: Lang): TimelineEntry[] =>
  events.flatMap((event, i) => {
    if (event.kind === null) return []
    const said = detail(event, lang)
    return [
      {
        when: formatDate(event.on, lang),
        iso: event.on.toString(),
        title: `${capital(EVENT_TEXTS[event.kind][lang])} (${bodyName(event.body, lang)})`,
        state: i === events.length - 1 ? ('now' as const) : ('past' as const),
        ...(said ? { children: said } : {}),
      },
    ]
  })
