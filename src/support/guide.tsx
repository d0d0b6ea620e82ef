import type { Child } from 'hono/jsx'
import { useLang } from '../ui/context.ts'
import { pageTexts } from './page-texts.ts'

/** A part of a long page, with an address of its own. */
export interface GuidePart {
  id: string
  title: string
  body: Child
}

/** A long page in parts: what stands on it beside it where there is room, above it where there is not. */
export const Guide = ({ parts }: { parts: readonly GuidePart[] }) => (
  <div class="snijvlak-guide">
    <nav aria-label={pageTexts(useLang()).onThisPage}>
      <ul>
        {parts.map(({ id, title }) => (
          <li>
            <a class="nl-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <div>
      {parts.map(({ id, title, body }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {body}
        </section>
      ))}
    </div>
  </div>
)
