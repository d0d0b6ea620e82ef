import type { Child } from 'hono/jsx'

interface DetailsProps {
  summary: Child
  open?: boolean
  /** Needed on live pages, to stay open after a refresh. */
  id?: string
  children: Child
}

/** More about something, for who wants it. */
export const Details = ({ summary, open, id, children }: DetailsProps) => (
  <details class="snijvlak-details" id={id} open={open}>
    <summary>{summary}</summary>
    <div class="snijvlak-details__content">{children}</div>
  </details>
)
