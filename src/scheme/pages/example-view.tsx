import { plainDate } from '../../platform/time.ts'
import { Alert } from '../../ui/alert.tsx'
import { DataList } from '../../ui/data-list.tsx'
import { OutcomeBadge } from '../../ui/status-badge.tsx'
import { type Clock, clock } from '../clock.ts'
import { EVENT_TEXTS } from '../clock-texts.ts'
import { DeadlineList } from '../deadline-view.tsx'
import { evaluate } from '../evaluate.ts'
import {
  type ConditionExample,
  eventsOfExample,
  factsOf,
  sourceOfExample,
  type TermExample,
} from '../examples.ts'
import { OUTCOME_WORDS, SHOWS_IN, TERM_WORDS } from '../examples-dutch.ts'
import { formatDate, type Language } from '../localized.ts'
import { OutcomeList } from '../outcome-view.tsx'
import type { Audience, Scheme } from '../scheme.ts'
import { tryTexts } from '../try-texts.ts'

interface Shown {
  scheme: Scheme
  lang: Language
}

const ExampleSource = ({
  scheme,
  example,
}: {
  scheme: Scheme
  example: ConditionExample | TermExample
}) => {
  const { law, article, link } = sourceOfExample(scheme, example)
  const name = [law, article].filter(Boolean).join(', ')
  return (
    <a class="nl-link" lang="nl" href={link}>
      {name}
    </a>
  )
}

const Verdict = ({ same, lang }: { same: boolean; lang: Language }) => {
  const texts = tryTexts(lang)
  return (
    <Alert kind={same ? 'success' : 'warning'}>
      {same ? texts.sameOutcome : texts.otherOutcome}
    </Alert>
  )
}

/** A worked example of a condition, and what the rules make of it now. */
export const ConditionExampleView = ({
  scheme,
  lang,
  example,
  audience,
  idPrefix,
}: Shown & { example: ConditionExample; audience: Audience; idPrefix: string }) => {
  const texts = tryTexts(lang)
  const expected = OUTCOME_WORDS[example.uitkomst]
  const outcomes = evaluate(scheme, factsOf(example)).filter(
    ({ code }) => code === example.voorwaarde,
  )
  return (
    <>
      <DataList
        items={[
          { term: texts.story, value: <span lang="nl">{example.verhaal}</span> },
          { term: texts.source, value: <ExampleSource scheme={scheme} example={example} /> },
          { term: texts.expected, value: <OutcomeBadge outcome={expected} /> },
        ]}
      />
      <Verdict same={outcomes[0]?.outcome === expected} lang={lang} />
      <OutcomeList {...{ scheme, outcomes, audience, lang, idPrefix }} />
    </>
  )
}

const Events = ({ example, lang }: { example: TermExample; lang: Language }) => {
  const texts = tryTexts(lang)
  return (
    <ul class="snijvlak-lines">
      {eventsOfExample(example).map((event) => {
        const what = `${formatDate(event.on, lang)}: ${EVENT_TEXTS[event.kind][lang]}`
        return <li>{'until' in event ? texts.until(what, formatDate(event.until, lang)) : what}</li>
      })}
    </ul>
  )
}

const isExpected = ({ deadlines }: Clock, { termijn, uiterlijk }: TermExample): boolean => {
  const term = TERM_WORDS[termijn]
  const shown = SHOWS_IN[term] ?? term
  return deadlines.some(({ rule, date }) => rule === shown && date.toString() === uiterlijk)
}

/** A worked example of a term, and every date that the clock makes of it now. */
export const TermExampleView = ({ scheme, lang, example }: Shown & { example: TermExample }) => {
  const texts = tryTexts(lang)
  const result = clock(scheme, eventsOfExample(example), plainDate(example.vandaag))
  return (
    <>
      <DataList
        items={[
          { term: texts.story, value: <span lang="nl">{example.verhaal}</span> },
          { term: texts.source, value: <ExampleSource scheme={scheme} example={example} /> },
          { term: texts.events, value: <Events example={example} lang={lang} /> },
          { term: texts.today, value: formatDate(plainDate(example.vandaag), lang) },
          { term: texts.expectedDate, value: formatDate(plainDate(example.uiterlijk), lang) },
        ]}
      />
      <Verdict same={isExpected(result, example)} lang={lang} />
      <h2>{texts.clock}</h2>
      <DeadlineList deadlines={result.deadlines} lang={lang} />
    </>
  )
}
