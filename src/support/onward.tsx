import type { Child } from 'hono/jsx'
import { Icon } from '../ui/icon.tsx'

/** A link that leads further on, with an arrow behind it. */
export const Onward = ({ href, children }: { href: string; children: Child }) => (
  <a class="nl-link snijvlak-onward" href={href}>
    <span>{children}</span>
    <Icon name="arrow-right" />
  </a>
)
