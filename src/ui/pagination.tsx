import { useLang } from './context.ts'
import { Icon } from './icon.tsx'
import { uiTexts } from './ui.texts.ts'

interface PaginationProps {
  /** Counted from 1. */
  page: number
  pages: number
  href: (page: number) => string
}

/** First, last and the pages around this one; `null` where pages are skipped. */
export const shownPages = (page: number, pages: number): (number | null)[] => {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const shown = [...new Set(near)].toSorted((a, b) => a - b)
  return shown.flatMap((n, index) => {
    const gap = n - (shown[index - 1] ?? n)
    if (gap === 2) return [n - 1, n]
    return gap > 2 ? [null, n] : [n]
  })
}

/** Links to the other pages of a list; nothing when there is only one. */
export const Pagination = ({ page, pages, href }: PaginationProps) => {
  if (pages <= 1) return null
  const texts = uiTexts(useLang())
  return (
    <nav class="snijvlak-pagination" aria-label={texts.pagination}>
      {page > 1 && (
        <a class="nl-link" rel="prev" href={href(page - 1)}>
          <Icon name="chevron-left" /> {texts.previous}
        </a>
      )}
      <ol>
        {shownPages(page, pages).map((n) => (
          <li>{n === null ? <span>…</span> : <PageLink n={n} current={page} href={href} />}</li>
        ))}
      </ol>
      {page < pages && (
        <a class="nl-link" rel="next" href={href(page + 1)}>
          {texts.next} <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  )
}

interface PageLinkProps {
  n: number
  current: number
  href: (page: number) => string
}

const PageLink = ({ n, current, href }: PageLinkProps) => (
  <a
    href={href(n)}
    aria-label={uiTexts(useLang()).page(n)}
    aria-current={n === current ? 'page' : undefined}
  >
    {n}
  </a>
)
