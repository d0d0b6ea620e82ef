/** One page of a list, with the way to the others. */
export interface Page<Item> {
  items: Item[]
  page: number
  pageSize: number
  total: number
  _links: {
    self: Link
    first: Link
    last: Link
    prev?: Link
    next?: Link
  }
}

interface Link {
  href: string
}

const hrefOf = (url: URL, page: number): Link => {
  const next = new URL(url)
  next.searchParams.set('page', String(page))
  return { href: next.pathname + next.search }
}

/** How many pages there are; an empty list has one. */
export const pageCount = (total: number, pageSize: number): number =>
  Math.max(1, Math.ceil(total / pageSize))

/** Cuts a page out of a list. Links are relative to the host, so that they hold behind any proxy. */
export const pageOf = <Item>(
  all: readonly Item[],
  url: URL,
  page: number,
  pageSize: number,
): Page<Item> => {
  const pages = pageCount(all.length, pageSize)
  return {
    items: all.slice((page - 1) * pageSize, page * pageSize),
    page,
    pageSize,
    total: all.length,
    _links: {
      self: { href: url.pathname + url.search },
      first: hrefOf(url, 1),
      last: hrefOf(url, pages),
      ...(page > 1 && { prev: hrefOf(url, page - 1) }),
      ...(page < pages && { next: hrefOf(url, page + 1) }),
    },
  }
}

/** The same links for the Link header (RFC 8288). */
export const linkHeader = ({ _links }: Page<unknown>): string =>
  Object.entries(_links)
    .filter(([rel]) => rel !== 'self')
    .map(([rel, link]) => `<${link.href}>; rel="${rel}"`)
    .join(', ')
