import { useLang } from './context.ts'
import { uiTexts } from './ui.texts.ts'

/** One step of the path to a page; the last one is the page itself. */
export interface Crumb {
  label: string
  href?: string
}

/** The path to this page. The last step is not a link. */
export const Breadcrumb = ({ crumbs }: { crumbs: readonly Crumb[] }) => {
  const last = crumbs.length - 1
  return (
    <nav class="snijvlak-breadcrumb" aria-label={uiTexts(useLang()).breadcrumb}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li>
            {crumb.href && index < last ? (
              <a class="nl-link" href={crumb.href}>
                {crumb.label}
              </a>
            ) : (
              <span aria-current={index === last ? 'page' : undefined}>{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
