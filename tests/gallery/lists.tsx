import { ButtonLink } from '../../src/ui/button.tsx'
import { Checkboxes } from '../../src/ui/choice-fields.tsx'
import { DataList } from '../../src/ui/data-list.tsx'
import { DataTable } from '../../src/ui/data-table.tsx'
import { EmptyState } from '../../src/ui/empty-state.tsx'
import { Pagination } from '../../src/ui/pagination.tsx'
import { FilterForm, FilterLayout, SearchForm } from '../../src/ui/search-form.tsx'
import { Tabs } from '../../src/ui/tabs.tsx'
import { columns, rows } from './samples.ts'
import { OPTIONS } from './samples.ts'

/** Lists, filters and facts. */
export const Lists = () => (
  <>
    <h2>Lijsten</h2>
    <Tabs
      label="Weergave"
      items={[
        { label: 'Alles', href: '/a', current: true, count: 45 },
        { label: 'Open', href: '/b', count: 1200 },
      ]}
    />
    <FilterLayout
      filters={
        <FilterForm action="/galerij" clearHref="/galerij">
          <Checkboxes
            name="filterniveau"
            label="Niveau"
            options={OPTIONS.map(({ value, label }) => ({ value, label }))}
          />
        </FilterForm>
      }
    >
      <SearchForm action="/galerij" label="Zoek op naam of code" live />
      <DataTable
        caption="3 gevonden"
        columns={columns}
        rows={rows}
        rowId={(row) => `rij-${row.code}`}
        sort={{
          key: 'name',
          direction: 'asc',
          href: (key, direction) => `?sorteer=${key}-${direction}`,
        }}
      />
      <Pagination page={4} pages={12} href={(page) => `?pagina=${page}`} />
    </FilterLayout>
    <DataList
      items={[
        { term: 'Code', value: '00001' },
        { term: 'Eerste instroom', value: null },
        { term: 'School', value: 'Voorbeeldschool', action: <a href="/x">Wijzigen</a> },
      ]}
    />
    <EmptyState
      title="Er staat hier nog niets"
      action={
        <ButtonLink href="/x" look="primary">
          Nieuw ontwerp
        </ButtonLink>
      }
    >
      <p>Begin met een ontwerp. U kunt altijd stoppen en later verdergaan.</p>
    </EmptyState>
  </>
)
