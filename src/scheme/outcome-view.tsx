import type { Child } from 'hono/jsx'
import { Code, VisuallyHidden } from '../ui/arrange.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Details } from '../ui/details.tsx'
import { OutcomeBadge, StatusBadge } from '../ui/status-badge.tsx'
import { formatNumber } from '../ui/texts.ts'
import { settingsBehind } from './condition-settings.ts'
import type { Language } from './localized.ts'
import type { Outcome } from './outcome.ts'
import {
  type CountKind,
  countOutcomes,
  groupOutcomes,
  type OutcomeGroup,
} from './outcome-groups.ts'
import { type RenderedOutcome, renderOutcome } from './render.ts'
import type { Audience, Scheme } from './scheme.ts'
import { MarkBadge, SourceLink } from './source-view.tsx'
import { BODIES } from './texts.ts'
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

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul class="snijvlak-lines">
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)

/** A number stays on one line with its unit. */
const unbroken = (figure: string): string =>
  figure.replace(/ (?=(?:%|SBU|uur|jaar|hours|years)$)/, '\u00a0')

/** Figures behind an outcome that no source confirms, each with what is not known about it. */
const unsureBehind = (scheme: Scheme, { condition }: Outcome, lang: Language): string[] =>
  settingsBehind(scheme, condition)
    .filter(({ basis }) => basis.mark !== 'confirmed')
    .map(({ name, value, basis }) =>
      [`${name[lang]}: ${value[lang]}.`, basis.note?.[lang]].filter(Boolean).join(' '),
    )

const changeText = (outcome: Outcome, said: RenderedOutcome, lang: Language): string => {
  const texts = viewTexts(lang)
  const { judgedBy } = outcome.condition
  if (said.change !== null) return said.change
  if (outcome.outcome === 'needs-judgement' && judgedBy)
    return texts.waitFor(BODIES[judgedBy][lang])
  return texts.nothing
}

/** Facts, figures, threshold, law and how sure it is: how one outcome came about. */
const Trail = ({
  scheme,
  outcome,
  said,
  lang,
  permalink = true,
}: {
  scheme: Scheme
  outcome: Outcome
  said: RenderedOutcome
  lang: Language
  permalink?: boolean
}) => {
  const texts = viewTexts(lang)
  const { judgedBy } = outcome.condition
  const { source } = outcome.trail
  const unsure = unsureBehind(scheme, outcome, lang)
  const facts = said.facts.map(({ label, value }) => `${label}: ${value}`)
  const items = [
    facts.length > 0 && { term: texts.facts, value: <Lines lines={facts} /> },
    said.figures.length > 0 && {
      term: texts.figures,
      value: <Lines lines={said.figures.map(unbroken)} />,
    },
    said.threshold !== null && { term: texts.threshold, value: unbroken(said.threshold) },
    { term: texts.judgedBy, value: judgedBy ? BODIES[judgedBy][lang] : texts.computed },
    { term: texts.moment, value: said.severity },
    { term: texts.law, value: <SourceLink source={source} lang={lang} /> },
    {
      term: texts.certainty,
      value: (
        <>
          <MarkBadge mark={source.mark} lang={lang} /> {said.note}
        </>
      ),
    },
    unsure.length > 0 && { term: texts.assumptions, value: <Lines lines={unsure} /> },
    { term: texts.change, value: changeText(outcome, said, lang) },
    permalink && {
      term: texts.more,
      value: (
        <a class="nl-link" href={`/voorwaarden/${outcome.code}?regeling=${scheme.id}`}>
          {texts.moreAbout(outcome.code)}
        </a>
      ),
    },
  ]
  return <DataList items={items.filter((item) => item !== false)} />
}

/** Why an outcome is what it is, for a page that shows the rest in its own way. */
export const OutcomeTrail = ({
  scheme,
  outcome,
  audience,
  lang,
}: Omit<Shown, 'idPrefix'> & { outcome: Outcome }) => (
  <Trail {...{ scheme, outcome, lang }} said={renderOutcome(scheme, outcome, audience, lang)} />
)

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
