import type { Child } from 'hono/jsx'

export interface TimelineEntry {
  /** Written date, for instance `2 oktober 2019`. */
  when: Child
  /** The same date for machines: `2019-10-02`. */
  iso?: string
  title: Child
  children?: Child
  state?: 'past' | 'now' | 'ahead'
}

/** What happened, what happens now, what comes; in order of time. */
export const Timeline = ({ entries }: { entries: readonly TimelineEntry[] }) => (
  <ol class="snijvlak-timeline">
    {entries.map(({ when, iso, title, children, state = 'past' }) => (
      <li
        class={`snijvlak-timeline__entry snijvlak-timeline__entry--${state}`}
        aria-current={state === 'now' ? 'step' : undefined}
      >
        <span class="snijvlak-timeline__when">
          {iso ? <time datetime={iso}>{when}</time> : when}
        </span>
        <div class="snijvlak-timeline__what">
          <strong>{title}</strong>
          {children && <div>{children}</div>}
        </div>
      </li>
    ))}
  </ol>
)
