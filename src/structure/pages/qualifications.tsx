import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Stack } from '../../ui/arrange.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-fields.tsx'
import { useLang } from '../../ui/context.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Hidden } from '../../ui/form.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { FilterForm, FilterLayout, SearchForm } from '../../ui/search-form.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { formatNumber } from '../../ui/texts.ts'
import { type DomainSummary, listDomains } from '../dossier.store.ts'
import { type FoundPage, searchStructure } from '../search-structure.ts'
import { FOUND_KINDS } from '../search/found.ts'
import type { Level } from '../structure.ts'
import { structureTexts } from '../texts.ts'
import { type AskedDay, askedDay, DayField, DayNote } from './day.tsx'
import { DomainList } from './domain-list.tsx'
import { FoundTable } from './found-table.tsx'
import { type SearchAddress, searchAddress, searchHref, STANDINGS } from './search-address.ts'

const HOME = '/kwalificaties'
const ROWS = 25
const LEVELS: readonly Level[] = [1, 2, 3, 4]

interface ListProps {
  address: SearchAddress
  day: AskedDay
  found: FoundPage
  domains: readonly DomainSummary[]
}

const withCount = (label: string, count: number | undefined, lang: 'nl' | 'en') =>
  `${label} (${formatNumber(count ?? 0, lang)})`

const Filters = ({ address, day, found, domains }: ListProps) => {
  const lang = useLang()
  const texts = structureTexts(lang)
  const { facets } = found
  const { text, filters } = address
  const isFiltered = Boolean(filters.domain || filters.level || filters.standing || day.chosen)
  return (
    <FilterForm
      action={HOME}
      live
      {...(isFiltered ? { clearHref: searchHref(HOME, { text, filters: {}, page: 1 }) } : {})}
    >
      <Hidden name="zoek" value={text} />
      <Hidden name="soort" value={filters.kind ?? ''} />
      <Select
        name="domein"
        label={texts.domain}
        value={filters.domain ?? ''}
        empty={texts.all}
        options={domains.map(({ domain }) => ({
          value: domain.code,
          label: withCount(domain.name, facets.domains.get(domain.code), lang),
        }))}
      />
      <Select
        name="niveau"
        label={texts.level}
        value={String(filters.level ?? '')}
        empty={texts.all}
        options={LEVELS.map((level) => ({
          value: String(level),
          label: withCount(String(level), facets.levels.get(level), lang),
        }))}
      />
      <Select
        name="stand"
        label={texts.standing}
        value={filters.standing ?? ''}
        empty={texts.all}
        options={STANDINGS.map((standing) => ({
          value: standing,
          label: withCount(texts[`standing-${standing}`], facets.standings.get(standing), lang),
        }))}
      />
      <DayField on={day.on} />
    </FilterForm>
  )
}

const Kinds = ({ address, day, found }: ListProps) => {
  const texts = structureTexts(useLang())
  return (
    <Tabs
      label={texts.kinds}
      items={FOUND_KINDS.map((kind) => ({
        label: texts[`kind-${kind}`],
        href: day.keep(searchHref(HOME, address, { kind })),
        current: kind === found.kind,
        count: found.facets.kinds.get(kind) ?? 0,
      }))}
    />
  )
}

const Remarks = ({ found }: { found: FoundPage }) => {
  const texts = structureTexts(useLang())
  const lines = found.corrections.map(({ term, words }) => texts.corrected(term, words.join(', ')))
  if (found.anyWord) lines.push(texts.anyWord)
  if (lines.length === 0 || found.total === 0) return null
  return <Alert kind="info">{lines.join(' ')}</Alert>
}

const Results = (props: ListProps) => {
  const texts = structureTexts(useLang())
  const { address, day, found, domains } = props
  const names = new Map(domains.map(({ domain }) => [domain.code, domain.name]))
  if (found.total === 0)
    return (
      <EmptyState
        title={texts.nothing}
        action={<ButtonLink href={HOME}>{texts.showAll}</ButtonLink>}
      >
        <p>{texts.nothingHelp}</p>
      </EmptyState>
    )
  return (
    <>
      <FoundTable
        kind={found.kind}
        rows={found.rows}
        caption={texts.found(found.total)}
        domainName={(code) => names.get(code ?? '') ?? null}
        keep={day.keep}
      />
      <Pagination
        page={found.page}
        pages={found.pages}
        href={(page) => day.keep(searchHref(HOME, address, { kind: found.kind, page }))}
      />
    </>
  )
}

const isStart = ({ text, filters, page }: SearchAddress) =>
  text === '' && page === 1 && Object.keys(filters).length === 0

const show = async (visit: Visit) => {
  const { db } = visit.services
  const texts = structureTexts(visit.lang)
  const day = askedDay(visit)
  const address = searchAddress(visit)
  const [found, domains] = await Promise.all([
    searchStructure(db, { ...address, on: day.on, limit: ROWS }),
    listDomains(db, day.on),
  ])
  const props = { address, day, found, domains }
  return visit.page(
    {
      title: texts.qualifications,
      lead: texts.qualificationsLead,
      breadcrumb: [{ label: texts.qualifications }],
      wide: true,
      scripts: ['live.js', 'search-as-you-type.js'],
    },
    <Stack gap="l">
      {isStart(address) && <DomainList domains={domains} keep={day.keep} />}
      <SearchForm
        action={HOME}
        label={texts.search}
        hint={texts.searchHint}
        value={address.text}
        live
      >
        {address.filters.domain && <Hidden name="domein" value={address.filters.domain} />}
        {address.filters.level && <Hidden name="niveau" value={String(address.filters.level)} />}
        {address.filters.standing && <Hidden name="stand" value={address.filters.standing} />}
        {day.chosen && <Hidden name="op" value={day.on.toString()} />}
      </SearchForm>
      <FilterLayout filters={<Filters {...props} />}>
        <Remarks found={found} />
        <Kinds {...props} />
        <p>
          <DayNote on={day.on} />
        </p>
        <Results {...props} />
      </FilterLayout>
    </Stack>,
  )
}

/** What exists: the domains to enter by, the search with its filters, and the list. */
export const qualificationsRoutes: Route[] = [get(HOME, anyone, show)]
