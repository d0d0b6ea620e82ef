import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { useLang } from './context.ts'
import { Icon } from './icon.tsx'
import { uiTexts } from './ui.texts.ts'

/** One column of a table of `Row`s. */
export interface Column<Row> {
  key: string
  /** Short head; put the unit here, not in the cells. */
  header: string
  cell: (row: Row) => Child
  /** Right-aligned, equally wide digits. */
  numeric?: boolean
  /** A code: never broken over two lines. */
  code?: boolean
  /** Names the row; exactly one column. Without it no cell is a row head. */
  rowHeader?: boolean
  sortable?: boolean
  /** A head that only screen readers need, for instance above buttons. */
  headerHidden?: boolean
}

export type Direction = 'asc' | 'desc'

/** How a table is sorted now and where a click on a head goes. */
export interface Sort {
  key: string
  direction: Direction
  href: (key: string, direction: Direction) => string
}

export interface DataTableProps<Row> {
  caption: Child
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** A stable id for each row, for live pages. */
  rowId?: (row: Row) => string
  sort?: Sort
  /** Instead of the table when there are no rows. */
  empty?: Child
}

/** Rows to compare; on a phone each row becomes a small list of head and value. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { columns, rows, rowId, sort, empty } = props
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    // The roles stay true when a phone shows the rows as cards.
    <table class="utrecht-table snijvlak-table" role="table">
      <caption class={classes('utrecht-table__caption', props.captionHidden && 'snijvlak-hidden')}>
        {props.caption}
      </caption>
      <thead class="utrecht-table__header" role="rowgroup">
        <tr class="utrecht-table__row" role="row">
          {columns.map((column) => (
            <HeadCell column={column} sort={sort} />
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr class="utrecht-table__row" role="row" id={rowId?.(row)}>
            {columns.map((column) => (
              <Cell column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const HeadCell = <Row,>({ column, sort }: { column: Column<Row>; sort?: Sort }) => {
  const sorted = column.sortable && sort?.key === column.key ? sort.direction : undefined
  return (
    <th
      class={classes(
        'utrecht-table__header-cell',
        column.numeric && 'utrecht-table__header-cell--numeric-column',
      )}
      role="columnheader"
      scope="col"
      aria-sort={sorted && (sorted === 'asc' ? 'ascending' : 'descending')}
    >
      {column.sortable && sort ? (
        <SortLink column={column} sort={sort} sorted={sorted} />
      ) : (
        <span class={classes(column.headerHidden && 'snijvlak-hidden')}>{column.header}</span>
      )}
    </th>
  )
}

interface SortLinkProps<Row> {
  column: Column<Row>
  sort: Sort
  sorted: Direction | undefined
}

const SortLink = <Row,>({ column, sort, sorted }: SortLinkProps<Row>) => {
  const next = sorted === 'asc' ? 'desc' : 'asc'
  const icon = sorted === 'asc' ? 'arrow-up' : sorted === 'desc' ? 'arrow-down' : 'arrows-sort'
  return (
    <a class="snijvlak-sort" id={`sort-${column.key}`} href={sort.href(column.key, next)}>
      {column.header} <Icon name={icon} />
    </a>
  )
}

const Cell = <Row,>({ column, row }: { column: Column<Row>; row: Row }) => {
  const content = column.cell(row)
  const value = content === null || content === undefined || content === '' ? <Unknown /> : content
  const name = classes(
    column.rowHeader ? 'utrecht-table__header-cell' : 'utrecht-table__cell',
    column.numeric && 'utrecht-table__cell--numeric-column utrecht-table__cell--numeric-data',
    column.code && 'snijvlak-code-cell',
  )
  const shared = { class: name, 'data-label': column.headerHidden ? undefined : column.header }
  return column.rowHeader ? (
    <th {...shared} role="rowheader" scope="row">
      {value}
    </th>
  ) : (
    <td {...shared} role="cell">
      {value}
    </td>
  )
}

/** A fact that nobody knows; never an empty cell. */
export const Unknown = () => <span class="snijvlak-unknown">{uiTexts(useLang()).unknown}</span>
