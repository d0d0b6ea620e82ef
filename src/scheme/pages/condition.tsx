import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { DataList } from '../../ui/data-list.tsx'
import { formatDate } from '../../ui/dates.ts'
import { settingsBehind } from '../condition-settings.ts'
import { conditionTexts } from '../condition-texts.ts'
import { evaluate } from '../evaluate.ts'
import { type ConditionExample, type Example, examplesFor, factsOf } from '../examples.ts'
import { schemeFor, schemesOf } from '../keeping/schemes-of.ts'
import { shippedExamples } from '../keeping/shipped.ts'
import type { Language } from '../localized.ts'
import { OutcomeItem } from '../outcome-view.tsx'
import { conditionText } from '../render.ts'
import { type Condition, legalSource, type Scheme } from '../scheme.ts'
import { CHOICE_LABELS } from '../setting-texts.ts'
import { MarkBadge, SourceLink } from '../source-view.tsx'
import { BODIES, SEVERITY_LABELS } from '../texts.ts'
import { viewTexts } from '../view-texts.ts'
import { SettingTable } from './setting-table.tsx'

interface Shown {
  scheme: Scheme
  condition: Condition
  lang: Language
}

const validity = ({ condition: { validFrom, validUntil }, lang }: Shown): string | null => {
  const texts = conditionTexts(lang)
  const from = validFrom && texts.from(formatDate(validFrom, lang))
  const until = validUntil && texts.until(formatDate(validUntil, lang))
  return [from, until].filter(Boolean).join(' ') || null
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const judgedBy = ({ condition, lang }: Shown): string =>
  condition.judgedBy
    ? conditionTexts(lang).judged(capital(BODIES[condition.judgedBy][lang]))
    : viewTexts(lang).computed

const Facts = (shown: Shown) => {
  const { scheme, condition, lang } = shown
  const texts = conditionTexts(lang)
  const around = viewTexts(lang)
  const source = legalSource(scheme, condition.basis)
  const valid = validity(shown)
  return (
    <DataList
      items={[
        { term: texts.scheme, value: scheme.name[lang] },
        {
          term: texts.kinds,
          value: condition.kinds.map((kind) => CHOICE_LABELS[kind][lang]).join(', '),
        },
        ...(valid ? [{ term: texts.valid, value: valid }] : []),
        { term: around.judgedBy, value: judgedBy(shown) },
        { term: around.moment, value: SEVERITY_LABELS[condition.severity][lang] },
        { term: around.law, value: <SourceLink source={source} lang={lang} /> },
        {
          term: around.certainty,
          value: (
            <>
              <MarkBadge mark={source.mark} lang={lang} /> {source.note?.[lang]}
            </>
          ),
        },
      ]}
    />
  )
}

/** The figures of the scheme that this condition counts with, each with its own source. */
const Settings = ({ scheme, condition, lang }: Shown) => {
  const settings = settingsBehind(scheme, condition)
  if (settings.length === 0) return null
  const caption = conditionTexts(lang).settings
  return (
    <>
      <h2>{caption}</h2>
      <SettingTable {...{ scheme, lang, caption, settings }} />
    </>
  )
}

const ExampleItem = ({
  example,
  index,
  ...shown
}: Shown & { example: ConditionExample; index: number }) => {
  const { scheme, condition, lang } = shown
  const outcome = evaluate(scheme, factsOf(example)).find(({ code }) => code === condition.code)
  if (!outcome) return null
  return (
    <OutcomeItem
      {...{ scheme, outcome, lang }}
      audience="public"
      idPrefix={`voorbeeld-${index + 1}`}
      permalink={false}
      title={<span lang="nl">{example.titel}</span>}
      text={<span lang="nl">{example.verhaal}</span>}
    />
  )
}

const Examples = ({ examples, ...shown }: Shown & { examples: readonly Example[] }) => {
  const texts = conditionTexts(shown.lang)
  const own = examplesFor(examples, shown.condition.code).flatMap((example) =>
    example.scheme === shown.scheme.id && 'voorwaarde' in example ? [example] : [],
  )
  return (
    <>
      <h2>{texts.examples}</h2>
      {own.length === 0 ? <p>{texts.examplesNone}</p> : <p>{texts.examplesLead}</p>}
      <ul class="snijvlak-outcomes">
        {own.map((example, index) => (
          <ExampleItem {...shown} example={example} index={index} />
        ))}
      </ul>
    </>
  )
}

const Neighbours = ({ scheme, condition, lang }: Shown) => {
  const texts = conditionTexts(lang)
  const at = scheme.conditions.indexOf(condition)
  const link = (label: string, other: Condition | undefined) =>
    other && (
      <li>
        {label}:{' '}
        <a class="nl-link" href={`/voorwaarden/${other.code}`}>
          {other.code} {other.title[lang]}
        </a>
      </li>
    )
  return (
    <nav aria-label={texts.others}>
      <h2>{texts.others}</h2>
      <ul>
        {link(texts.previous, scheme.conditions[at - 1])}
        {link(texts.next, scheme.conditions[at + 1])}
      </ul>
    </nav>
  )
}

const page = (visit: Visit, shown: Shown, examples: readonly Example[]) => {
  const { scheme, condition, lang } = shown
  const texts = conditionTexts(lang)
  const title = texts.title(condition.code, condition.title[lang])
  return visit.page(
    {
      title,
      lead: conditionText(scheme, condition, 'public', lang),
      breadcrumb: [{ label: texts.conditions, href: '/voorwaarden' }, { label: condition.code }],
    },
    <>
      <Facts {...shown} />
      <h2>{texts.forSchool}</h2>
      <p>{conditionText(scheme, condition, 'school', lang)}</p>
      <h2>{texts.forHandler}</h2>
      <p>{conditionText(scheme, condition, 'handler', lang)}</p>
      <Settings {...shown} />
      <Examples {...shown} examples={examples} />
      <Neighbours {...shown} />
    </>,
  )
}

const show = async (visit: Visit) => {
  const { db } = visit.services
  const asked = visit.query('regeling')
  const scheme = asked
    ? (await schemesOf(db)).find(({ id }) => id === asked)
    : await schemeFor(db, visit.today)
  const condition = scheme?.conditions.find(
    ({ code }) => code === visit.param('code').toUpperCase(),
  )
  if (!scheme || !condition) return visit.notFound()
  return page(visit, { scheme, condition, lang: visit.lang }, await shippedExamples())
}

/** One condition at an address of its own: what, how it is judged, on which law, and worked examples. */
export const conditionPageRoutes: Route[] = [get('/voorwaarden/:code', anyone, show)]
