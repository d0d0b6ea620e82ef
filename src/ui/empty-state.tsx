import type { Child } from 'hono/jsx'

interface EmptyStateProps {
  title: Child
  /** Why it is empty and what one can do. */
  children?: Child
  /** The button or link that helps on. */
  action?: Child
}

/** In the place of a list that has nothing to show. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div class="snijvlak-empty">
    <p class="snijvlak-empty__title">{title}</p>
    {children && <div>{children}</div>}
    {action && <div class="snijvlak-actions">{action}</div>}
  </div>
)
