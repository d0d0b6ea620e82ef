import type { Child } from 'hono/jsx'
import { get, type Route, roles, type Visit } from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import { Prose } from '../../ui/arrange.tsx'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-fields.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { keptOf } from '../../ui/forms.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { evaluate } from '../evaluate.ts'
import type { ConditionExample, Example, TermExample } from '../examples.ts'
import { TERM_WORDS } from '../examples-dutch.ts'
import { effectiveSchemes } from '../keeping/schemes-of.ts'
import { shippedExamples } from '../keeping/shipped.ts'
import type { Language } from '../localized.ts'
import { byOutcome } from '../outcome-groups.ts'
import { OutcomeList, OutcomeSummary } from '../outcome-view.tsx'
import { pageTexts } from '../page-texts.ts'
import type { Scheme } from '../scheme.ts'
import { tryTexts } from '../try-texts.ts'
import { ConditionExampleView, TermExampleView } from './example-view.tsx'
import { FactsForm, readFacts } from './try-facts.tsx'

interface Shown {
  visit: Visit
  scheme: Scheme
  lang: Language
  examples: readonly Example[]
}

interface Way {
  key: 'voorwaarde' | 'termijn' | 'feiten'
  label: 'conditionExamples' | 'termExamples' | 'ownFacts'
}

const WAYS: readonly [Way, ...Way[]] = [
  { key: 'voorwaarde', label: 'conditionExamples' },
  { key: 'termijn', label: 'termExamples' },
  { key: 'feiten', label: 'ownFacts' },
]

const action = (scheme: Scheme): string => `/beheer/regels/${scheme.id}/probeer`

/** Examples have no ids of their own: their number in the files names them. */
const chosenOf = <E extends Example>(visit: Visit, examples: readonly E[]): E | undefined =>
  examples[Math.max(0, Number(visit.query('voorbeeld')) - 1)] ?? examples[0]

const labelOf = (scheme: Scheme, example: Example): string =>
  'voorwaarde' in example
    ? `${example.voorwaarde} ${example.titel}`
    : `${scheme.terms[TERM_WORDS[example.termijn]].name.nl}: ${example.titel}`

const ChooseExample = <E extends Example>(
  props: Shown & { way: Way; own: readonly E[]; chosen: E },
) => {
  const { scheme, lang, way, own, chosen } = props
  const texts = tryTexts(lang)
  return (
    <Form action={action(scheme)} method="get">
      <Hidden name="wat" value={way.key} />
      <Select
        name="voorbeeld"
        label={texts.example}
        value={String(own.indexOf(chosen) + 1)}
        empty={false}
        {...(texts.dutchOnly ? { hint: texts.dutchOnly } : {})}
        options={own.map((example, index) => ({
          value: String(index + 1),
          label: labelOf(scheme, example),
        }))}
      />
      <ActionGroup>
        <Button>{texts.show}</Button>
      </ActionGroup>
    </Form>
  )
}

const withExamples = <E extends Example>(
  shown: Shown,
  way: Way,
  own: readonly E[],
  view: (chosen: E) => Child,
): Child => {
  const chosen = chosenOf(shown.visit, own)
  if (!chosen) return <p>{tryTexts(shown.lang).noExamples}</p>
  return (
    <>
      <ChooseExample {...shown} {...{ way, own, chosen }} />
      <h2 lang="nl">{labelOf(shown.scheme, chosen)}</h2>
      {view(chosen)}
    </>
  )
}

const isCondition = (example: Example): example is ConditionExample & Example =>
  'voorwaarde' in example
const isTerm = (example: Example): example is TermExample & Example => 'termijn' in example

const ofCondition = (shown: Shown, way: Way) =>
  withExamples(shown, way, shown.examples.filter(isCondition), (example) => (
    <ConditionExampleView {...shown} example={example} audience="handler" idPrefix="uitkomst" />
  ))

const ofTerm = (shown: Shown, way: Way) =>
  withExamples(shown, way, shown.examples.filter(isTerm), (example) => (
    <TermExampleView {...shown} example={example} />
  ))

const ofFacts = ({ visit, scheme, lang }: Shown): { faulty: boolean; body: Child } => {
  const query = new URL(visit.c.req.url).searchParams
  const facts = readFacts(query, visit.today, lang)
  const isAsked = query.has('actie')
  const faulty = isAsked && !facts.ok
  const outcomes = facts.ok ? evaluate(scheme, facts.value) : []
  const body = (
    <>
      <FactsForm
        action={action(scheme)}
        today={visit.today}
        lang={lang}
        errors={faulty ? facts.errors : {}}
        kept={isAsked ? keptOf(query) : {}}
      />
      {isAsked && facts.ok && (
        <section aria-labelledby="uitkomst">
          <h2 id="uitkomst">{tryTexts(lang).outcomes}</h2>
          <OutcomeSummary outcomes={outcomes} lang={lang} />
          <OutcomeList
            {...{ scheme, outcomes, lang }}
            audience="handler"
            idPrefix="uitkomst"
            groups={byOutcome(lang)}
          />
        </section>
      )}
    </>
  )
  return { faulty, body }
}

const bodyOf = (shown: Shown, way: Way): { faulty: boolean; body: Child } => {
  if (way.key === 'feiten') return ofFacts(shown)
  const body = way.key === 'termijn' ? ofTerm(shown, way) : ofCondition(shown, way)
  return { faulty: false, body }
}

const page = (shown: Shown) => {
  const { visit, scheme, lang } = shown
  const [texts, around] = [tryTexts(lang), pageTexts(lang)]
  const way = WAYS.find(({ key }) => key === visit.query('wat')) ?? WAYS[0]
  const { faulty, body } = bodyOf(shown, way)
  return visit.page(
    {
      title: texts.title,
      faulty,
      status: faulty ? 422 : 200,
      breadcrumb: [
        { label: around.admin, href: '/beheer' },
        { label: around.rules, href: '/beheer/regels' },
        { label: scheme.name[lang], href: `/beheer/regels/${scheme.id}` },
        { label: texts.title },
      ],
    },
    <>
      <Prose html={contentHtml(lang, 'scheme/try')} />
      <Tabs
        label={texts.way}
        items={WAYS.map(({ key, label }) => ({
          label: texts[label],
          href: `${action(scheme)}?wat=${key}`,
          current: key === way.key,
        }))}
      />
      {body}
    </>,
  )
}

const show = async (visit: Visit) => {
  const schemes = await effectiveSchemes(visit.services.db)
  const current = schemes.find(({ scheme }) => scheme.id === visit.param('id'))
  if (!current) return visit.notFound()
  const { scheme } = current
  const examples = (await shippedExamples()).filter((example) => example.scheme === scheme.id)
  return page({ visit, scheme, lang: visit.lang, examples })
}

/** The rules tried on a worked example or on facts of one's own; nothing is kept. */
export const tryRoutes: Route[] = [get('/beheer/regels/:id/probeer', roles('admin'), show)]
