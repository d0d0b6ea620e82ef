import { anyone, get, type Route } from '../../access/index.ts'
import { BODIES, type Scheme, type Term } from '../../scheme/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { DataList } from '../../ui/data-list.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import type { Lang } from '../../ui/texts.ts'
import { Guide, type GuidePart } from '../guide.tsx'
import { Legal } from '../legal.tsx'
import { explain, type PublicVisit } from '../public-page.tsx'
import type { ReadRules } from '../rules.ts'
import { limitRows, type RuleRow, studyRows } from '../scheme-rows.ts'
import { schemeTexts } from '../scheme-texts.ts'
import { termLength } from '../scheme-values.ts'

interface Shown {
  scheme: Scheme
  lang: Lang
}

const RuleTable = ({
  scheme,
  lang,
  caption,
  rows,
}: Shown & { caption: string; rows: RuleRow[] }) => {
  const texts = schemeTexts(lang)
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'what', header: texts.what, rowHeader: true, cell: ({ what }: RuleRow) => what },
        { key: 'value', header: texts.value, cell: ({ value }) => value },
        {
          key: 'basis',
          header: texts.basis,
          cell: ({ basis }) => <Legal scheme={scheme} basis={basis} />,
        },
      ]}
      rows={rows}
    />
  )
}

const Terms = ({ scheme, lang }: Shown) => {
  const texts = schemeTexts(lang)
  return (
    <DataTable
      caption={texts.terms}
      captionHidden
      columns={[
        {
          key: 'what',
          header: texts.what,
          rowHeader: true,
          cell: ({ name, explanation }: Term) => (
            <>
              {name[lang]}
              <span class="snijvlak-cell-hint">{explanation[lang]}</span>
            </>
          ),
        },
        { key: 'who', header: texts.who, cell: ({ actor }) => BODIES[actor][lang] },
        { key: 'time', header: texts.time, cell: (term) => termLength(term, lang) },
        {
          key: 'basis',
          header: texts.basis,
          cell: ({ basis }) => <Legal scheme={scheme} basis={basis} />,
        },
      ]}
      rows={Object.values(scheme.terms)}
    />
  )
}

const Period = ({ scheme, lang }: Shown) => {
  const texts = schemeTexts(lang)
  const { from, until, basis } = scheme.period
  return (
    <>
      <DataList
        items={[
          {
            term: texts.period,
            value: texts.fromUntil(formatDate(from, lang), formatDate(until, lang)),
          },
          { term: texts.version, value: scheme.version },
        ]}
      />
      <Legal scheme={scheme} basis={basis} />
    </>
  )
}

const Windows = ({ scheme, lang }: Shown) => (
  <>
    {scheme.windows.map(({ name, from, until, basis }) => (
      <>
        <h3>{name[lang]}</h3>
        <p>{schemeTexts(lang).fromUntil(formatDate(from, lang), formatDate(until, lang))}</p>
        <Legal scheme={scheme} basis={basis} />
      </>
    ))}
  </>
)

const Criteria = ({ scheme, lang }: Shown) => (
  <>
    {scheme.criteria.map(({ name, question, basis }) => (
      <>
        <h3>{name[lang]}</h3>
        <p>{question[lang]}</p>
        <Legal scheme={scheme} basis={basis} />
      </>
    ))}
  </>
)

const Declarations = ({ scheme, lang }: Shown) => (
  <>
    {scheme.declarations.map(({ text, basis }) => (
      <>
        <p>{text[lang]}</p>
        <Legal scheme={scheme} basis={basis} />
      </>
    ))}
  </>
)

const partsOf = (shown: Shown): GuidePart[] => {
  const { scheme, lang } = shown
  const texts = schemeTexts(lang)
  const limits = limitRows(scheme, lang)
  const study = studyRows(scheme, lang)
  return [
    { id: 'looptijd', title: texts.period, body: <Period {...shown} /> },
    { id: 'loket', title: texts.windows, body: <Windows {...shown} /> },
    {
      id: 'grenzen',
      title: texts.limits,
      body: <RuleTable {...shown} caption={texts.limits} rows={limits} />,
    },
    { id: 'termijnen', title: texts.terms, body: <Terms {...shown} /> },
    {
      id: 'studie',
      title: texts.study,
      body: <RuleTable {...shown} caption={texts.study} rows={study} />,
    },
    { id: 'criteria', title: texts.criteria, body: <Criteria {...shown} /> },
    { id: 'verklaringen', title: texts.declarations, body: <Declarations {...shown} /> },
  ]
}

const showScheme = (page: PublicVisit) => {
  const { visit, book } = page
  const scheme = book.schemes.find(({ id }) => id === visit.param('id'))
  if (!scheme) return visit.notFound()
  const { lang } = visit
  const texts = schemeTexts(lang)
  const title = scheme.name[lang]
  return page.page(
    { title, lead: texts.lead, breadcrumb: [{ label: title }] },
    <>
      {scheme.id !== page.scheme.id && <Alert kind="warning">{texts.otherScheme}</Alert>}
      {scheme.id === page.scheme.id && (
        <p>
          <a class="nl-link" href="/voorwaarden">
            {texts.toConditions}
          </a>
        </p>
      )}
      <Guide parts={partsOf({ scheme, lang })} />
    </>,
  )
}

/** One scheme with all its figures, each with its source and how certain it is. */
export const schemeRoutes = (read: ReadRules): Route[] => [
  get('/regels/:id', anyone, explain(read, showScheme)),
]
