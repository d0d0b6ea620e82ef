import { anyone, get, type Route } from '../../access/index.ts'
import { formatDate } from '../../ui/dates.ts'
import { Alert } from '../../ui/alert.tsx'
import { ActionGroup, ButtonLink } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Guide } from '../guide.tsx'
import { applyTexts } from '../apply-texts.ts'
import { type LastStart, lastStarts, somethingOpen, WindowList, windowsOn } from '../open-now.tsx'
import { explain, type PublicVisit } from '../public-page.tsx'
import type { ReadRules } from '../rules.ts'
import { SectionTabs } from '../section-tabs.tsx'
import { supportTexts } from '../texts.ts'
import { ApplyDocuments, ApplyRoutes } from './apply-tables.tsx'

/** The preparations in the order of the application; the first two are fixed in a shortened one. */
const PREPARATIONS = [
  { id: 'description', onlyForNew: true },
  { id: 'profession', onlyForNew: true },
  { id: 'agreement', onlyForNew: false },
  { id: 'fallback', onlyForNew: false },
  { id: 'cohorts', onlyForNew: false },
]

const Preparations = ({ page }: { page: PublicVisit }) => {
  const texts = applyTexts(page.visit.lang)
  return (
    <>
      {page.prose('apply/preparations')}
      <ol class="snijvlak-preparations">
        {PREPARATIONS.map(({ id, onlyForNew }) => (
          <li>
            <h3>{page.meta(`preparations/${id}`, 'title')}</h3>
            {onlyForNew && <p class="snijvlak-soft">{texts.onlyForNew}</p>}
            {page.prose(`preparations/${id}`)}
          </li>
        ))}
      </ol>
      <h3>
        {texts.besides}: {page.meta('preparations/branch', 'title')}
      </h3>
      {page.prose('preparations/branch')}
    </>
  )
}

const Starts = ({ page: { visit, scheme, prose } }: { page: PublicVisit }) => {
  const texts = supportTexts(visit.lang)
  return (
    <>
      {prose('apply/intake')}
      <DataTable
        caption={texts.lastStartCaption}
        columns={[
          {
            key: 'years',
            header: texts.duration,
            rowHeader: true,
            cell: ({ years }: LastStart) => texts.years(years),
          },
          {
            key: 'levels',
            header: texts.levelHead,
            cell: ({ levels }) => levels.join(` ${texts.or} `),
          },
          {
            key: 'last',
            header: texts.lastStart,
            cell: ({ lastStart, passed }) =>
              `${formatDate(lastStart, visit.lang)}${passed ? ` (${texts.passed})` : ''}`,
          },
        ]}
        rows={lastStarts(scheme, visit.today)}
      />
    </>
  )
}

const Begin = ({ page: { visit, scheme } }: { page: PublicVisit }) => {
  const texts = applyTexts(visit.lang)
  const open = somethingOpen(windowsOn(scheme, visit.today))
  if (!open) return <Alert kind="info">{texts.closedText}</Alert>
  return (
    <>
      <p>{texts.beginText}</p>
      <ActionGroup>
        <ButtonLink href="/mijn" look="primary">
          {texts.beginButton}
        </ButtonLink>
        <ButtonLink href="/samenstellen">{texts.beginCompose}</ButtonLink>
        <ButtonLink href="/register">{texts.beginShortened}</ButtonLink>
      </ActionGroup>
    </>
  )
}

const showApply = (page: PublicVisit) => {
  const { visit, scheme, prose } = page
  const texts = applyTexts(visit.lang)
  const title = supportTexts(visit.lang).apply
  const parts = [
    { id: 'nu', title: texts.now, body: <WindowList windows={windowsOn(scheme, visit.today)} /> },
    { id: 'soort', title: texts.routes, body: <ApplyRoutes page={page} /> },
    { id: 'voorbereiden', title: texts.preparations, body: <Preparations page={page} /> },
    { id: 'start', title: texts.start, body: <Starts page={page} /> },
    { id: 'stukken', title: texts.documents, body: <ApplyDocuments page={page} /> },
    { id: 'beginnen', title: texts.begin, body: <Begin page={page} /> },
    { id: 'daarna', title: texts.after, body: prose('apply/after') },
  ]
  return page.page(
    { title, breadcrumb: [{ label: title }] },
    <>
      <SectionTabs current="/zo-vraagt-u-aan" />
      <Guide parts={parts} />
    </>,
  )
}

/** How a school applies: the window, the two routes, the preparations, the documents. */
export const applyRoutes = (read: ReadRules): Route[] => [
  get('/zo-vraagt-u-aan', anyone, explain(read, showApply)),
]
