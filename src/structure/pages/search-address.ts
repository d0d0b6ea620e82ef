import type { Visit } from '../../access/index.ts'
import { CODES } from '../codes.ts'
import { type Filters, FOUND_KINDS } from '../search/found.ts'
import type { Standing } from '../standing.ts'
import type { Level } from '../structure.ts'

const LEVELS: readonly Level[] = [1, 2, 3, 4]

export const STANDINGS: readonly Standing[] = ['in-force', 'no-intake', 'ended', 'not-known']

/** What the address of a search page says; what it does not understand it leaves out. */
export interface SearchAddress {
  text: string
  filters: Filters
  page: number
}

/** Reads `?zoek= soort= domein= niveau= stand= pagina=`. */
export const searchAddress = (visit: Visit): SearchAddress => {
  const kind = FOUND_KINDS.find((one) => one === visit.query('soort'))
  const level = LEVELS.find((one) => String(one) === visit.query('niveau'))
  const standing = STANDINGS.find((one) => one === visit.query('stand'))
  const domain = CODES.domain.test(visit.query('domein')) ? visit.query('domein') : undefined
  const page = Number(visit.query('pagina'))
  return {
    text: visit.query('zoek').trim().slice(0, 200),
    filters: {
      ...(kind ? { kind } : {}),
      ...(level ? { level } : {}),
      ...(standing ? { standing } : {}),
      ...(domain ? { domain } : {}),
    },
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

/** The address of a search, with some of it changed. */
export const searchHref = (
  path: string,
  { text, filters, page }: SearchAddress,
  change: Partial<Filters> & { page?: number } = {},
): string => {
  const { page: to = Object.keys(change).length > 0 ? 1 : page, ...others } = change
  const wanted = { ...filters, ...others }
  const query = new URLSearchParams()
  if (text) query.set('zoek', text)
  if (wanted.kind) query.set('soort', wanted.kind)
  if (wanted.domain) query.set('domein', wanted.domain)
  if (wanted.level) query.set('niveau', String(wanted.level))
  if (wanted.standing) query.set('stand', wanted.standing)
  if (to > 1) query.set('pagina', String(to))
  return query.size > 0 ? `${path}?${query.toString()}` : path
}
