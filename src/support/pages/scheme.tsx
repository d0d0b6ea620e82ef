import { anyone, get, type Route } from '../../access/index.ts'
import { describeScheme, type Scheme, type Setting, type SettingGroup } from '../../scheme/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Lang } from '../../ui/texts.ts'
import { Guide } from '../guide.tsx'
import { Legal } from '../legal.tsx'
import { Onward } from '../onward.tsx'
import { explain, type PublicVisit } from '../public-page.tsx'
import type { ReadRules } from '../rules.ts'
import { schemeTexts } from '../scheme-texts.ts'

interface Shown {
  scheme: Scheme
  lang: Lang
}

const Settings = ({ scheme, lang, group }: Shown & { group: SettingGroup }) => {
  const texts = schemeTexts(lang)
  return (
    <DataTable
      caption={group.title[lang]}
      captionHidden
      columns={[
        {
          key: 'what',
          header: texts.what,
          rowHeader: true,
          cell: ({ name, hint }: Setting) => (
            <>
              {name[lang]}
              {hint && <span class="snijvlak-cell-hint">{hint[lang]}</span>}
            </>
          ),
        },
        { key: 'value', header: texts.value, cell: ({ value }) => value[lang] },
        {
          key: 'basis',
          header: texts.basis,
          cell: ({ basis }) => <Legal scheme={scheme} basis={basis} />,
        },
      ]}
      rows={group.settings}
    />
  )
}

/** Conditions have a page of their own. */
const shownGroups = (scheme: Scheme): SettingGroup[] =>
  describeScheme(scheme).filter(({ id, settings }) => id !== 'voorwaarden' && settings.length > 0)

const Which = ({ page, scheme }: { page: PublicVisit; scheme: Scheme }) => {
  const texts = schemeTexts(page.visit.lang)
  if (scheme.id !== page.scheme.id) return <Alert kind="warning">{texts.otherScheme}</Alert>
  return (
    <p>
      <Onward href="/voorwaarden">{texts.toConditions}</Onward>
    </p>
  )
}

const showScheme = (page: PublicVisit) => {
  const { visit, book } = page
  const scheme = book.schemes.find(({ id }) => id === visit.param('id'))
  if (!scheme) return visit.notFound()
  const { lang } = visit
  const title = scheme.name[lang]
  return page.page(
    { title, lead: schemeTexts(lang).lead, breadcrumb: [{ label: title }] },
    <>
      <Which page={page} scheme={scheme} />
      <Guide
        parts={shownGroups(scheme).map((group) => ({
          id: group.id,
          title: group.title[lang],
          body: <Settings scheme={scheme} lang={lang} group={group} />,
        }))}
      />
    </>,
  )
}

/** One scheme with all its rules, each with its source and how certain it is. */
export const schemeRoutes = (read: ReadRules): Route[] => [
  get('/regels/:id', anyone, explain(read, showScheme)),
]
