import { allMembers, get, type Route, roles, type Visit } from '../../access/index.ts'
import type { PlainDate } from '../../platform/time.ts'
import { Code, Prose } from '../../ui/arrange.tsx'
import { contentHtml } from '../../platform/content/content.ts'
import { ActionGroup, ButtonLink } from '../../ui/button.tsx'
import { DataList } from '../../ui/data-list.tsx'
import { formatDate } from '../../ui/dates.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { describeScheme } from '../describe.ts'
import { overridesUntil } from '../keeping/override.store.ts'
import { effectiveSchemes } from '../keeping/schemes-of.ts'
import type { Language } from '../localized.ts'
import type { EffectiveScheme, Override } from '../override.ts'
import { pageTexts } from '../page-texts.ts'
import type { Audience, Scheme } from '../scheme.ts'
import { type SettingGroup, settingsMarked } from '../setting.ts'
import { ChangeHistory } from './change-history.tsx'
import { SchemeState, WindowsToday } from './schemes.tsx'
import { SettingTable } from './setting-table.tsx'

interface Shown {
  current: EffectiveScheme
  lang: Language
  today: PlainDate
}

const Unsure = ({ current: { scheme }, lang, groups }: Shown & { groups: SettingGroup[] }) => {
  const texts = pageTexts(lang)
  const settings = settingsMarked(groups, 'assumption')
  return (
    <section id="aannames">
      <h2>{texts.unsureTitle}</h2>
      {settings.length === 0 ? (
        <p>{texts.unsureNone}</p>
      ) : (
        <>
          <Prose html={contentHtml(lang, 'scheme/assumptions')} />
          <SettingTable
            {...{ scheme, lang, settings, caption: texts.unsureTitle, changing: true }}
          />
        </>
      )}
    </section>
  )
}

const AUDIENCES: readonly [Audience, string][] = [
  ['public', 'iedereen'],
  ['school', 'school'],
  ['handler', 'behandelaar'],
]

const audienceOf = (asked: string): Audience =>
  AUDIENCES.find(([, word]) => word === asked)?.[0] ?? 'public'

const AudienceTabs = ({
  schemeId,
  audience,
  lang,
}: {
  schemeId: string
  audience: Audience
  lang: Language
}) => (
  <Tabs
    label={pageTexts(lang).audience}
    items={AUDIENCES.map(([name, word]) => ({
      label: pageTexts(lang)[name],
      href: `/beheer/regels/${schemeId}?doelgroep=${word}#voorwaarden`,
      current: name === audience,
    }))}
  />
)

const Contents = ({ groups, lang }: { groups: SettingGroup[]; lang: Language }) => {
  const texts = pageTexts(lang)
  const links = [
    { id: 'aannames', title: texts.unsureTitle },
    ...groups.map(({ id, title }) => ({ id, title: title[lang] })),
    { id: 'bronnen', title: texts.sourcesTitle },
    { id: 'wijzigingen', title: texts.history },
  ]
  return (
    <nav aria-label={texts.contents}>
      <ul>
        {links.map(({ id, title }) => (
          <li>
            <a class="nl-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Facts = ({ current: { scheme }, lang, today }: Shown) => {
  const texts = pageTexts(lang)
  const { from, until } = scheme.period
  return (
    <DataList
      items={[
        { term: texts.identifier, value: <Code>{scheme.id}</Code> },
        { term: texts.version, value: scheme.version },
        {
          term: texts.period,
          value: texts.fromUntil(formatDate(from, lang), formatDate(until, lang)),
        },
        { term: texts.state, value: <SchemeState {...{ scheme, today, lang }} /> },
        { term: texts.windows, value: <WindowsToday {...{ scheme, today, lang }} /> },
      ]}
    />
  )
}

const Sources = ({ scheme, lang }: { scheme: Scheme; lang: Language }) => (
  <section id="bronnen">
    <h2>{pageTexts(lang).sourcesTitle}</h2>
    <ul>
      {scheme.sources.map(({ law, link }) => (
        <li>
          <a class="nl-link" href={link}>
            {law[lang]}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

interface BodyProps extends Shown {
  audience: Audience
  history: Override[]
  names: ReadonlyMap<string, string>
}

const Body = (props: BodyProps) => {
  const { current, lang, audience } = props
  const { scheme } = current
  const groups = describeScheme(scheme, audience)
  return (
    <>
      <Facts {...props} />
      <ActionGroup>
        <ButtonLink href={`/beheer/regels/${scheme.id}/probeer`}>
          {pageTexts(lang).tryIt}
        </ButtonLink>
        <ButtonLink href={`/beheer/regels/vergelijk?a=${scheme.id}`}>
          {pageTexts(lang).compare}
        </ButtonLink>
      </ActionGroup>
      <Contents groups={groups} lang={lang} />
      <Unsure {...props} groups={groups} />
      {groups.map(({ id, title, settings }) => (
        <section id={id}>
          <h2>{title[lang]}</h2>
          {id === 'voorwaarden' && (
            <AudienceTabs schemeId={scheme.id} audience={audience} lang={lang} />
          )}
          <SettingTable {...{ scheme, lang, settings, caption: title[lang] }} />
        </section>
      ))}
      <Sources scheme={scheme} lang={lang} />
      <ChangeHistory {...props} />
    </>
  )
}

const show = async (visit: Visit) => {
  const { lang, today, services } = visit
  const schemes = await effectiveSchemes(services.db)
  const current = schemes.find(({ scheme }) => scheme.id === visit.param('id'))
  if (!current) return visit.notFound()
  const { scheme } = current
  const history = await overridesUntil(services.db, { schemeId: scheme.id })
  const members = history.length > 0 ? await allMembers(services.db) : []
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const texts = pageTexts(lang)
  return visit.page(
    {
      title: scheme.name[lang],
      lead: scheme.summary[lang],
      wide: true,
      breadcrumb: [
        { label: texts.admin, href: '/beheer' },
        { label: texts.rules, href: '/beheer/regels' },
        { label: scheme.name[lang] },
      ],
    },
    <Body
      {...{ current, lang, today, history, names, audience: audienceOf(visit.query('doelgroep')) }}
    />,
  )
}

/** One scheme as a page that people can read: what is not certain first. */
export const schemePageRoutes: Route[] = [get('/beheer/regels/:id', roles('admin'), show)]
