import type { Child } from 'hono/jsx'
import { Unknown } from './data-table.tsx'

/** One fact; a value of `null` or `undefined` shows as not known. */
export interface DataItem {
  term: Child
  value: Child
  /** A link or button behind the value, for instance to change it. */
  action?: Child
}

/** Facts about one thing: term and value. */
export const DataList = ({ items }: { items: readonly DataItem[] }) => (
  <dl class="snijvlak-data-list">
    {items.map(({ term, value, action }) => (
      <div>
        <dt>{term}</dt>
        <dd>
          {value ?? <Unknown />}
          {action && <span class="snijvlak-data-list__action">{action}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
