import { DataList } from '../ui/data-list.tsx'
import { settingsBehind } from './condition-settings.ts'
import type { Language } from './localized.ts'
import type { Outcome } from './outcome.ts'
import { type RenderedOutcome, renderOutcome } from './render.ts'
import type { Audience, Scheme } from './scheme.ts'
import { MarkBadge, SourceLink } from './source-view.tsx'
import { BODIES } from './texts.ts'
import { viewTexts } from './view-texts.ts'

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
export const Trail = ({
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
}: {
  scheme: Scheme
  outcome: Outcome
  audience: Audience
  lang: Language
}) => <Trail {...{ scheme, outcome, lang }} said={renderOutcome(scheme, outcome, audience, lang)} />
