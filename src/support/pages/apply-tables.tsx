import type { Child } from 'hono/jsx'
import { type ApplicationKind, type DocumentSlot, holdsOn } from '../../scheme/index.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { applyTexts } from '../apply-texts.ts'
import { groupedConditions } from '../condition-groups.ts'
import type { PublicVisit } from '../public-page.tsx'
import { supportTexts } from '../texts.ts'

interface RouteRow {
  head: string
  new: Child
  shortened: Child
}

const ConditionsLink = ({ page, kind }: { page: PublicVisit; kind: ApplicationKind }) => {
  const { lang, today } = page.visit
  const count = groupedConditions(page.scheme, today, kind).flatMap((group) => group.conditions)
  return (
    <a class="nl-link" href={`/voorwaarden?soort=${kind === 'new' ? 'nieuw' : 'verkort'}`}>
      {applyTexts(lang).howMany(count.length)}
    </a>
  )
}

const routeRows = (page: PublicVisit): RouteRow[] => {
  const texts = applyTexts(page.visit.lang)
  return [
    { head: texts.when, new: texts.whenNew, shortened: texts.whenShortened },
    { head: texts.contentRow, new: texts.contentNew, shortened: texts.contentShortened },
    { head: texts.yourWork, new: texts.allFive, shortened: texts.three },
    {
      head: texts.conditionsRow,
      new: <ConditionsLink page={page} kind="new" />,
      shortened: <ConditionsLink page={page} kind="shortened" />,
    },
  ]
}

/** The new and the shortened application beside each other. */
export const ApplyRoutes = ({ page }: { page: PublicVisit }) => {
  const { lang } = page.visit
  return (
    <>
      {page.prose('apply/routes')}
      <DataTable
        caption={applyTexts(lang).routesCaption}
        captionHidden
        columns={[
          {
            key: 'head',
            header: applyTexts(lang).compared,
            headerHidden: true,
            rowHeader: true,
            cell: (row: RouteRow) => row.head,
          },
          { key: 'new', header: supportTexts(lang)['kind-new'], cell: (row) => row.new },
          {
            key: 'shortened',
            header: supportTexts(lang)['kind-shortened'],
            cell: (row) => row.shortened,
          },
        ]}
        rows={routeRows(page)}
      />
    </>
  )
}

/** The document slots of the scheme: what, for which application, when needed. */
export const ApplyDocuments = ({ page: { visit, scheme, prose } }: { page: PublicVisit }) => {
  const texts = applyTexts(visit.lang)
  const kinds = ({ kinds: [first, second] }: DocumentSlot) =>
    second ? texts.both : texts[first ?? 'new']
  return (
    <>
      {prose('apply/documents')}
      <DataTable
        caption={texts.documents}
        captionHidden
        columns={[
          {
            key: 'name',
            header: texts.document,
            rowHeader: true,
            cell: ({ name, hint }: DocumentSlot) => (
              <>
                {name[visit.lang]}
                <span class="snijvlak-cell-hint">{hint[visit.lang]}</span>
              </>
            ),
          },
          { key: 'kinds', header: texts.neededFor, cell: kinds },
          {
            key: 'when',
            header: texts.needed,
            cell: ({ required, when }) => texts[`${required ? 'needed' : 'allowed'}-${when}`],
          },
        ]}
        rows={scheme.documents.filter((slot) => holdsOn(slot, visit.today))}
      />
    </>
  )
}
