import type { Child } from 'hono/jsx'
import { Code, VisuallyHidden } from '../ui/arrange.tsx'
import { Details } from '../ui/details.tsx'
import { OutcomeBadge, StatusBadge } from '../ui/status-badge.tsx'
import { formatNumber } from '../ui/texts.ts'
import type { Language } from './localized.ts'
import type { Outcome } from './outcome.ts'
import {
  type CountKind,
  countOutcomes,
  groupOutcomes,
  type OutcomeGroup,
} from './outcome-groups.ts'
import { Trail } from './outcome-trail.tsx'
import { type RenderedOutcome, renderOutcome } from './render.ts'
import type { Audience, Scheme } from './scheme.ts'
import { viewTexts } from './view-texts.ts'

interface Shown {
  scheme: Scheme
  audience: Audience
  lang: Language
  /** Starts the ids of the items, so that two lists can stand on one page. */
  idPrefix: string
}

interface ListProps extends Shown {
  outcomes: readonly Outcome[]
  /** Without groups: one list in the order of the scheme. What no group takes comes last. */
  groups?: readonly OutcomeGroup[]
}

const Badge = ({ outcome, lang }: { outcome: Outcome; lang: Language }) =>
  outcome.applies ? (
    <OutcomeBadge outcome={outcome.outcome} />
  ) : (
    <StatusBadge icon="minus">{viewTexts(lang).notApplicable}</StatusBadge>
  )

const holdsBack = ({ outcome }: Outcome): boolean =>
  outcome === 'not-met' || outcome === 'not-known'

interface ItemProps extends Shown {
  outcome: Outcome
  /** Instead of code and name of the condition, for instance the name of an example. */
  title?: Child
  /** Instead of the text of the condition. */
  text?: Child
  /** Whether the trail leads on to the page of the condition. */
  permalink?: boolean
}

const Consequence = ({ outcome, said }: { outcome: Outcome; said: RenderedOutcome }) =>
  holdsBack(outcome) ? (
    <> {`${said.severity.charAt(0).toUpperCase()}${said.severity.slice(1)}.`}</>
  ) : null

/** One outcome as an item of a list with the class `snijvlak-outcomes`. */
export const OutcomeItem = (props: ItemProps) => {
  const { scheme, outcome, audience, lang, permalink = true } = props
  const texts = viewTexts(lang)
  const id = `${props.idPrefix}-${outcome.code}`
  const said = renderOutcome(scheme, outcome, audience, lang)
  const title = props.title ?? (
    <>
      <Code>{said.code}</Code> {said.title}
    </>
  )
  return (
    <li class="snijvlak-outcome" id={id}>
      <div class="snijvlak-outcome__head">
        <strong>{title}</strong>
        <Badge outcome={outcome} lang={lang} />
      </div>
      <p class="snijvlak-outcome__rule">{props.text ?? said.text}</p>
      <p>
        {said.reason}
        <Consequence outcome={outcome} said={said} />
      </p>
      {said.change !== null && (
        <p>
          <strong>{texts.todo}</strong> {said.change}
        </p>
      )}
      <Details
        id={`${id}-waarom`}
        summary={
          <>
            {texts.why} <VisuallyHidden>{texts.whyOf(said.code)}</VisuallyHidden>
          </>
        }
      >
        <Trail {...{ scheme, outcome, said, lang, permalink }} />
      </Details>
    </li>
  )
}

const Items = ({ outcomes, ...shown }: Shown & { outcomes: readonly Outcome[] }) => (
  <ul class="snijvlak-outcomes">
    {outcomes.map((outcome) => (
      <OutcomeItem {...shown} outcome={outcome} />
    ))}
  </ul>
)

/**
 * The outcomes of conditions as every page shows them: text for the audience, outcome, reason with figures, what to
 * do, and a trail that unfolds. In groups the heading is an h3.
 */
export const OutcomeList = ({ groups = [], outcomes, ...shown }: ListProps) => {
  const texts = viewTexts(shown.lang)
  if (outcomes.length === 0) return <p>{texts.none}</p>
  if (groups.length === 0) return <Items {...shown} outcomes={outcomes} />
  return (
    <>
      {groupOutcomes(outcomes, groups).map(({ group, outcomes: inside }) => (
        <section aria-labelledby={`${shown.idPrefix}-groep-${group?.id ?? 'overig'}`}>
          <h3 id={`${shown.idPrefix}-groep-${group?.id ?? 'overig'}`}>
            {group?.title ?? texts.otherGroup}
          </h3>
          <Items {...shown} outcomes={inside} />
        </section>
      ))}
    </>
  )
}

interface SummaryProps {
  outcomes: readonly Outcome[]
  lang: Language
}

const Count = ({ kind, count, lang }: { kind: CountKind; count: number; lang: Language }) => {
  const text = viewTexts(lang)[kind](formatNumber(count, lang), count === 1)
  if (kind === 'not-applicable') return <StatusBadge icon="minus">{text}</StatusBadge>
  return <OutcomeBadge outcome={kind}>{text}</OutcomeBadge>
}

/** The counts per outcome in words, what holds back first. */
export const OutcomeSummary = ({ outcomes, lang }: SummaryProps) => (
  <ul class="snijvlak-outcome-counts">
    {countOutcomes(outcomes).map((item) => (
      <li>
        <Count {...item} lang={lang} />
      </li>
    ))}
  </ul>
)
