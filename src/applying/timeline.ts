import type { OrganisationKind } from '../access/index.ts'
import { formatDate } from '../ui/dates.ts'
import type { TimelineEntry } from '../ui/timeline.tsx'
import type { Lang } from '../ui/texts.ts'
import { caseTexts } from './case-texts.ts'
import type { TimelineEvent } from './event.store.ts'
import type { Named } from './people.store.ts'

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

/** Everything that one move did: events of the same moment. */
const byMove = (events: readonly TimelineEvent[]): TimelineEvent[][] =>
  [...Map.groupBy(events, ({ move, at }) => `${at.epochMilliseconds} ${move}`).values()].filter(
    (group) => group.some(({ kind }) => kind !== null),
  )

const detail = (group: readonly TimelineEvent[], lang: Lang): string => {
  const until = group.find((event) => event.until !== null)?.until
  const text = group.find((event) => event.text !== '')?.text ?? ''
  const day = until ? `${lang === 'nl' ? 'Uiterlijk' : 'By'} ${formatDate(until, lang)}.` : ''
  return [day, text].filter((part) => part !== '').join(' ')
}

/**
 * What happened to a case as its school may see it: the moves that the legal clock knows, people of the school by name.
 * What the government does inside, such as a proposal that goes to and fro, is not in it.
 */
export const schoolTimeline = (
  events: readonly TimelineEvent[],
  names: ReadonlyMap<string, Named>,
  lang: Lang,
): TimelineEntry[] =>
  byMove(events).flatMap((group, i, all) => {
    const [first] = group
    if (!first) return []
    const { body, actorId, move, on } = first
    const person = body === 'school' ? names.get(actorId ?? '')?.name : undefined
    const said = detail(group, lang)
    return [
      {
        when: formatDate(on, lang),
        iso: on.toString(),
        title: `${person ?? bodyName(body, lang)} ${caseTexts(lang).did[move]}`,
        state: i === all.length - 1 ? ('now' as const) : ('past' as const),
        ...(said ? { children: said } : {}),
      },
    ]
  })
