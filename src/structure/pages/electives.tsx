import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { DataList } from '../../ui/data-list.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import {
  countHiddenElectives,
  type ElectiveView,
  findElective,
  selectElectives,
} from '../elective.store.ts'
import { type FoundPage, searchStructure } from '../search-structure.ts'
import type { Elective } from '../structure.ts'
import { structureTexts } from '../texts.ts'
import { type AskedDay, askedDay } from './day.tsx'
import { searchAddress, searchHref } from './search-address.ts'

const HOME = '/keuzedelen'
const ROWS = 50

const yesNo = (value: boolean | null, lang: 'nl' | 'en') =>
  value === null ? null : structureTexts(lang)[value ? 'yes' : 'no']

const Table = ({ rows, caption }: { rows: readonly Elective[]; caption: string }) => {
  const lang = useLang()
  const texts = structureTexts(lang)
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: 'name',
          header: texts.name,
          rowHeader: true,
          cell: ({ code, title }) => (
            <a class="nl-link" href={`${HOME}/${code}`}>
              {title}
            </a>
          ),
        },
        { key: 'code', header: texts.code, code: true, cell: ({ code }) => code },
        { key: 'size', header: texts.size, numeric: true, cell: ({ sbu }) => sbu && String(sbu) },
        {
          key: 'certificate',
          header: texts.certificate,
          cell: ({ hasCertificate }) => yesNo(hasCertificate, lang),
        },
      ]}
      rows={rows}
      rowId={({ code }) => `keuzedeel-${code}`}
    />
  )
}

const electivesFound = (found: FoundPage, electives: readonly Elective[]): Elective[] => {
  const byCode = new Map(electives.map((elective) => [elective.code, elective]))
  return found.rows.flatMap(({ code }) => byCode.get(code) ?? [])
}

const list = async (visit: Visit) => {
  const { db } = visit.services
  const texts = structureTexts(visit.lang)
  const { on } = askedDay(visit)
  const address = { ...searchAddress(visit), filters: { kind: 'elective' as const } }
  const found = await searchStructure(db, { ...address, on, limit: ROWS })
  const electives = await selectElectives(db)
  const href = (page: number) => searchHref(HOME, { ...address, filters: {} }, { page })
  return visit.page(
    {
      title: texts.electives,
      lead: texts.electivesLead,
      breadcrumb: [
        { label: texts.qualifications, href: '/kwalificaties' },
        { label: texts.electives },
      ],
      scripts: ['live.js', 'search-as-you-type.js'],
      wide: true,
    },
    <>
      <p>{texts.electivesKnown(electives.length, await countHiddenElectives(db))}</p>
      <SearchForm action={HOME} label={texts.searchElectives} value={address.text} live />
      {found.corrections.map(({ term, words }) => (
        <Alert kind="info">{texts.corrected(term, words.join(', '))}</Alert>
      ))}
      {found.total === 0 ? (
        <EmptyState
          title={texts.nothing}
          action={<ButtonLink href={HOME}>{texts.showAll}</ButtonLink>}
        />
      ) : (
        <Table rows={electivesFound(found, electives)} caption={texts.found(found.total)} />
      )}
      <Pagination page={found.page} pages={found.pages} href={href} />
    </>,
  )
}

const Links = ({ links, day }: { links: ElectiveView['links']; day: AskedDay }) => {
  const texts = structureTexts(useLang())
  if (links.length === 0) return <p>{texts.noLinks}</p>
  const isOfficial = links.every(({ evidence }) => evidence === 'official')
  return (
    <>
      {!isOfficial && <p>{texts.seenWithAbout}</p>}
      <DataTable
        caption={texts.seenWith}
        captionHidden
        columns={[
          {
            key: 'name',
            header: texts.name,
            rowHeader: true,
            cell: ({ targetCode, targetKind, targetName }) => (
              <a
                class="nl-link"
                href={day.keep(
                  `/${targetKind === 'dossier' ? 'dossiers' : 'kwalificaties'}/${targetCode}`,
                )}
              >
                {targetName ?? texts.noName}
              </a>
            ),
          },
          { key: 'code', header: texts.code, code: true, cell: ({ targetCode }) => targetCode },
          {
            key: 'evidence',
            header: texts.evidence,
            cell: ({ evidence, documents }) =>
              evidence === 'official'
                ? texts['evidence-official']
                : texts['evidence-school-offer'](documents ?? 1),
          },
        ]}
        rows={links}
      />
    </>
  )
}

const show = async (visit: Visit) => {
  const texts = structureTexts(visit.lang)
  const view = await findElective(visit.services.db, visit.param('code').toUpperCase())
  if (!view) return visit.notFound()
  const { elective, links } = view
  const title = elective.title || `${texts.elective} ${elective.code}`
  return visit.page(
    {
      title,
      breadcrumb: [
        { label: texts.qualifications, href: '/kwalificaties' },
        { label: texts.electives, href: HOME },
        { label: title },
      ],
    },
    <>
      <DataList
        items={[
          { term: texts.code, value: elective.code },
          { term: texts.name, value: elective.title || null },
          { term: texts.size, value: elective.sbu && String(elective.sbu) },
          { term: texts.certificate, value: yesNo(elective.hasCertificate, visit.lang) },
        ]}
      />
      <h2>{texts.seenWith}</h2>
      <Links links={links} day={askedDay(visit)} />
    </>,
  )
}

/** The electives, and one of them with the qualifications it was seen with. */
export const electivesRoutes: Route[] = [
  get(HOME, anyone, list),
  get(`${HOME}/:code`, anyone, show),
]
