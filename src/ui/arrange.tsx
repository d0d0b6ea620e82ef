import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'

interface ArrangeProps {
  id?: string
  children: Child
}

interface ColumnsProps extends ArrangeProps {
  /** `halves` for two equal ones, `aside` for a wide and a narrow one, `composer` for three. */
  kind?: 'halves' | 'aside' | 'composer'
}

/** Blocks beside each other where there is room, under each other where there is not. */
export const Columns = ({ kind = 'halves', id, children }: ColumnsProps) => (
  <div class={`snijvlak-columns snijvlak-columns--${kind}`} id={id}>
    {children}
  </div>
)

interface StackProps extends ArrangeProps {
  gap?: 's' | 'm' | 'l'
}

/** Blocks under each other with equal space. */
export const Stack = ({ gap = 'm', id, children }: StackProps) => (
  <div class={classes('snijvlak-stack', `snijvlak-stack--${gap}`)} id={id}>
    {children}
  </div>
)

/** Small things beside each other that wrap. */
export const Cluster = ({ id, children }: ArrangeProps) => (
  <div class="snijvlak-cluster" id={id}>
    {children}
  </div>
)

interface PanelProps extends ArrangeProps {
  /** Stays in view while the rest scrolls, where the window is wide and high enough. */
  sticky?: boolean
  /** Makes it a named region. */
  label?: string
}

/** A block on a soft ground, for what belongs together beside the main text. */
export const Panel = ({ sticky, label, id, children }: PanelProps) => (
  <section
    class={classes('snijvlak-panel', sticky && 'snijvlak-panel--sticky')}
    id={id}
    aria-label={label}
  >
    {children}
  </section>
)

/** Running text out of `content/`, already turned into safe HTML. */
export const Prose = ({ html }: { html: string }) => <div class="snijvlak-prose">{raw(html)}</div>

/** Only for screen readers. */
export const VisuallyHidden = ({ children }: { children: Child }) => (
  <span class="snijvlak-hidden">{children}</span>
)

/** A code that never breaks over two lines: crebo, BRIN, keuzedeel. */
export const Code = ({ children }: { children: Child }) => (
  <span class="snijvlak-code">{children}</span>
)
