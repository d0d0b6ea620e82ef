import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import { Autosave } from './autosave.tsx'
import { Button, ButtonLink } from './button.tsx'
import { type Column, DataTable } from './data-table.tsx'
import { Details } from './details.tsx'
import { EmptyState } from './empty-state.tsx'
import { Figure } from './figure.tsx'
import { Icon } from './icon.tsx'
import { CopyText, PrintButton } from './page-tools.tsx'
import { Pagination, shownPages } from './pagination.tsx'
import { FilterForm, SearchForm } from './search-form.tsx'
import { ShareBars } from './share-bars.tsx'
import { Tabs } from './tabs.tsx'

const html = (element: Child): string => String(element)

describe('buttons', () => {
  it('submit, and say their look', () => {
    const button = html(
      <Button look="primary" name="actie" value="x" icon="check">
        Verder
      </Button>,
    )
    expect(button).toContain('class="nl-button nl-button--primary"')
    expect(button).toContain('name="actie" value="x" type="submit"')
    expect(button).toContain('aria-hidden="true"')
  })

  it('go somewhere as a link', () => {
    expect(html(<ButtonLink href="/x">Door</ButtonLink>)).toMatch(/^<a [^>]*href="\/x"/)
  })
})

interface Row {
  code: string
  load: number | null
}

const COLUMNS: Column<Row>[] = [
  { key: 'code', header: 'Code', cell: (row) => row.code, rowHeader: true, sortable: true },
  { key: 'load', header: 'Last (SBU)', cell: (row) => row.load, numeric: true, sortable: true },
]

describe('DataTable', () => {
  const table = html(
    <DataTable
      caption="Eén gevonden"
      columns={COLUMNS}
      rows={[{ code: '00001', load: null }]}
      rowId={(row) => `rij-${row.code}`}
      sort={{ key: 'code', direction: 'asc', href: (key, to) => `?s=${key}-${to}` }}
    />,
  )

  it('names itself, its columns and its rows', () => {
    expect(table).toContain('Eén gevonden</caption>')
    expect(table).toContain('scope="col"')
    expect(table).toMatch(/<th [^>]*scope="row">00001<\/th>/)
    expect(table).toContain('id="rij-00001"')
  })

  it('says how it is sorted and turns the order round', () => {
    expect(table.match(/aria-sort/g)).toHaveLength(1)
    expect(table).toContain('aria-sort="ascending"')
    expect(table).toContain('href="?s=code-desc"')
    expect(table).toContain('href="?s=load-asc"')
  })

  it('shows an unknown fact as unknown and keeps the head for a phone', () => {
    expect(table).toContain('Niet bekend')
    expect(table).toContain('data-label="Last (SBU)"')
  })

  it('gives way when there are no rows', () => {
    expect(html(<DataTable caption="x" columns={COLUMNS} rows={[]} empty={<p>Niets</p>} />)).toBe(
      '<p>Niets</p>',
    )
  })
})

describe('finding the way', () => {
  it('shows the first, the last and the pages around', () => {
    expect(shownPages(1, 3)).toEqual([1, 2, 3])
    expect(shownPages(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
    expect(shownPages(3, 12)).toEqual([1, 2, 3, 4, null, 12])
    expect(shownPages(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12])
  })

  it('leaves the pages out when there is one, and the end out at the end', () => {
    const href = (page: number) => `?p=${page}`
    expect(html(<Pagination page={1} pages={1} href={href} />)).not.toContain('nav')
    const last = html(<Pagination page={3} pages={3} href={href} />)
    expect(last).toContain('aria-current="page"')
    expect(last).not.toContain('rel="next"')
  })

  it('searches as a plain form, live only when asked', () => {
    const plain = html(<SearchForm action="/r" label="Zoek" value="<b>" />)
    expect(plain).toContain('role="search"')
    expect(plain).toContain('value="&lt;b&gt;"')
    expect(plain).not.toContain('snijvlak-live-search')
    expect(html(<SearchForm action="/r" label="Zoek" live />)).toMatch(/^<snijvlak-live-search>/)
  })

  it('clears filters only when there are any', () => {
    const clear = html(
      <FilterForm action="/r" clearHref="/r">
        x
      </FilterForm>,
    )
    expect(clear).toContain('Filters wissen')
    expect(html(<FilterForm action="/r">x</FilterForm>)).not.toContain('Filters wissen')
  })

  it('marks the tab of this page', () => {
    const tabs = html(<Tabs label="Soort" items={[{ label: 'A', href: '/a', current: true }]} />)
    expect(tabs).toContain('<a href="/a" aria-current="page">A</a>')
  })
})

describe('the rest', () => {
  it('names an icon only when it stands alone', () => {
    expect(html(<Icon name="check" />)).toContain('aria-hidden="true"')
    expect(html(<Icon name="check" label="Klaar" />)).toContain('role="img" aria-label="Klaar"')
  })

  it('puts a table behind a drawing and figures beside a bar', () => {
    const table = { head: ['Deel'], rows: [['A']] }
    const figure = html(
      <Figure caption="Delen" table={table} id="f">
        <svg></svg>
      </Figure>,
    )
    expect(figure).toContain('<figcaption>Delen<details')
    expect(figure).toContain('id="f-tabel"')
    const bars = html(
      <ShareBars caption="c" parts={[{ label: 'A', share: 0.155 }]} threshold={0.15} />,
    )
    expect(bars).toContain('15,5%')
    expect(bars).toContain('scope="row">A')
  })

  it('hides what needs a script until the script runs', () => {
    expect(html(<PrintButton />)).toMatch(/^<snijvlak-print hidden/)
    expect(html(<CopyText value="SV-1" />)).toContain('<snijvlak-copy hidden')
  })

  it('keeps a place for the time of the last save', () => {
    expect(html(<Autosave savedAt="14:05" />)).toContain('<span role="status">Bewaard om 14:05')
  })

  it('opens and explains', () => {
    expect(
      html(
        <Details summary="Meer" open id="m">
          x
        </Details>,
      ),
    ).toContain('id="m" open')
    expect(html(<EmptyState title="Leeg" action="doe" />)).toContain('Leeg')
  })
})
