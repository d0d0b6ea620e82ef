import { formatNumber } from './texts.ts'
import { useLang } from './context.ts'

export interface Tab {
  label: string
  href: string
  current?: boolean
  /** How many things stand there. */
  count?: number
}

/** Views of one thing as links; each has an address of its own. */
export const Tabs = ({ label, items }: { label: string; items: readonly Tab[] }) => (
  <nav class="snijvlak-tabs" aria-label={label}>
    <ul>
      {items.map((tab) => (
        <li>
          <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.label}
            {tab.count !== undefined && (
              <span class="nl-number-badge">{formatNumber(tab.count, useLang())}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
