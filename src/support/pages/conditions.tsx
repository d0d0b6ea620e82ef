import { anyone, get, type Route } from '../../access/index.ts'
import { type ApplicationKind, BODIES, type Condition, conditionText } from '../../scheme/index.ts'
import { Code } from '../../ui/arrange.tsx'
import { formatDate } from '../../ui/dates.ts'
import { Details } from '../../ui/details.tsx'
import { OutcomeBadge, type Outcome } from '../../ui/status-badge.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { groupedConditions, howChecked } from '../condition-groups.ts'
import { Guide } from '../guide.tsx'
import { Legal } from '../legal.tsx'
import { pageTexts } from '../page-texts.ts'
import { explain, type PublicVisit } from '../public-page.tsx'
import { type ConditionExample, conditionExamples, type ReadRules } from '../rules.ts'
import { SectionTabs } from '../section-tabs.tsx'
import { supportTexts } from '../texts.ts'

const OUTCOMES: Record<ConditionExample['uitkomst'], Outcome> = {
  voldoet: 'met',
  'voldoet niet': 'not-met',
  'moet beoordeeld worden': 'needs-judgement',
  'nog niet bekend': 'not-known',
}

interface Shown {
  page: PublicVisit
  condition: Condition
}

const Examples = ({ page: { book, scheme, visit }, condition }: Shown) => {
  const examples = conditionExamples(book, scheme, condition.code)
  const note = supportTexts(visit.lang).dutchOnly
  if (examples.length === 0) return null
  return (
    <Details
      summary={pageTexts(visit.lang).examples(examples.length)}
      id={`voorbeelden-${condition.code}`}
    >
      {note && <p>{note}</p>}
      <ul class="snijvlak-examples">
        {examples.map(({ titel, verhaal, uitkomst }) => (
          <li>
            <p lang="nl">
              <strong>{titel}.</strong> {verhaal}
            </p>
            <p>
              {pageTexts(visit.lang).outcome} <OutcomeBadge outcome={OUTCOMES[uitkomst]} />
            </p>
          </li>
        ))}
      </ul>
    </Details>
  )
}

const Validity = ({ page: { visit }, condition: { validFrom, validUntil } }: Shown) => {
  if (!validFrom && !validUntil) return null
  const day = (date: typeof validFrom) => (date ? formatDate(date, visit.lang) : null)
  return <p>{pageTexts(visit.lang).validity(day(validFrom), day(validUntil))}</p>
}

const How = ({ page: { scheme, visit }, condition }: Shown) => {
  const texts = pageTexts(visit.lang)
  const { judgedBy, severity } = condition
  return (
    <div class="snijvlak-condition__how">
      <h4>{texts.howChecked}</h4>
      <p>
        {texts[howChecked(condition)]} {judgedBy && texts.judgedBy(BODIES[judgedBy][visit.lang])}{' '}
        {texts[severity]}
      </p>
      <p>
        {texts.toHandler} {conditionText(scheme, condition, 'handler', visit.lang)}
      </p>
      <Legal scheme={scheme} basis={condition.basis} />
    </div>
  )
}

const onlyFor = (condition: Condition): 'onlyNew' | 'onlyShortened' | null => {
  if (condition.kinds.length > 1) return null
  return condition.kinds[0] === 'new' ? 'onlyNew' : 'onlyShortened'
}

const ConditionView = (shown: Shown) => {
  const { page, condition } = shown
  const { lang } = page.visit
  const only = onlyFor(condition)
  return (
    <article class="snijvlak-condition" id={condition.id}>
      <div>
        <h3>
          <span class="snijvlak-condition__code">
            <a href={`/voorwaarden/${condition.code}`}>
              <Code>{condition.code}</Code>
            </a>
          </span>{' '}
          {condition.title[lang]}
        </h3>
        <p>{conditionText(page.scheme, condition, 'public', lang)}</p>
        <Validity {...shown} />
        {only && <p class="snijvlak-soft">{pageTexts(lang)[only]}</p>}
        <Examples {...shown} />
      </div>
      <How {...shown} />
    </article>
  )
}

const kindOf = (asked: string): ApplicationKind | null =>
  asked === 'nieuw' ? 'new' : asked === 'verkort' ? 'shortened' : null

const KIND_VIEWS = [
  ['all', null, '/voorwaarden'],
  ['kind-new', 'new', '/voorwaarden?soort=nieuw'],
  ['kind-shortened', 'shortened', '/voorwaarden?soort=verkort'],
] as const

const KindTabs = ({ page, kind }: { page: PublicVisit; kind: ApplicationKind | null }) => {
  const { lang, today } = page.visit
  const label = (key: (typeof KIND_VIEWS)[number][0]) =>
    key === 'all' ? pageTexts(lang).all : supportTexts(lang)[key]
  return (
    <Tabs
      label={pageTexts(lang).kindLabel}
      items={KIND_VIEWS.map(([key, of, href]) => ({
        label: label(key),
        href,
        current: of === kind,
        count: groupedConditions(page.scheme, today, of).flatMap((group) => group.conditions)
          .length,
      }))}
    />
  )
}

const showConditions = (page: PublicVisit) => {
  const { visit, scheme, prose } = page
  const texts = pageTexts(visit.lang)
  const kind = kindOf(visit.query('soort'))
  return page.page(
    { title: texts.conditionsTitle, breadcrumb: [{ label: texts.conditionsTitle }] },
    <>
      <SectionTabs current="/voorwaarden" />
      {prose('conditions/intro')}
      <Details summary={supportTexts(visit.lang).certaintyTitle} id="zekerheid">
        {prose('conditions/certainty')}
      </Details>
      <KindTabs page={page} kind={kind} />
      <Guide
        parts={groupedConditions(scheme, visit.today, kind).map(({ group, conditions }) => ({
          id: `groep-${group}`,
          title: texts[group],
          body: conditions.map((condition) => <ConditionView page={page} condition={condition} />),
        }))}
      />
    </>,
  )
}

/** Every condition of the scheme: what, how it is checked, on which law, with worked examples. */
export const conditionRoutes = (read: ReadRules): Route[] => [
  get('/voorwaarden', anyone, explain(read, showConditions)),
]
