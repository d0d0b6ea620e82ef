import type { Child } from 'hono/jsx'
import type { PagePart, Visit } from '../access/index.ts'
import { contentHtml, contentText } from '../platform/content/content.ts'
import type { Values } from '../platform/content/fill.ts'
import type { Scheme } from '../scheme/index.ts'
import { Prose } from '../ui/arrange.tsx'
import { type ReadRules, type RuleBook, type SchemeMoment, schemeMoment } from './rules.ts'
import { SchemeLine } from './scheme-line.tsx'
import { publicValues } from './scheme-values.ts'

/** What a public page works with: the call, the scheme of today and its figures in words. */
export interface PublicVisit {
  visit: Visit
  book: RuleBook
  moment: SchemeMoment
  scheme: Scheme
  values: Values
  /** A text of `content/<lang>/support/`, its places filled from the scheme. */
  prose(name: string): Child
  /** What stands in the front matter of such a text. */
  meta(name: string, key: string): string
  /** The page with, at its foot, the scheme that its figures come from. */
  page(part: PagePart, body: Child): Response | Promise<Response>
}

const publicVisit = (visit: Visit, book: RuleBook): PublicVisit => {
  const moment = schemeMoment(book.schemes, visit.today)
  const { scheme } = moment
  const values = publicValues(scheme, visit.services.settings, visit.lang)
  return {
    visit,
    book,
    moment,
    scheme,
    values,
    prose: (name) => <Prose html={contentHtml(visit.lang, `support/${name}`, values)} />,
    meta: (name, key) => contentText(visit.lang, `support/${name}`).meta[key] ?? '',
    page: (part, body) =>
      visit.page(
        part,
        <>
          {body}
          <SchemeLine moment={moment} />
        </>,
      ),
  }
}

/** Handles a call of a public page that explains the scheme of today. */
export const explain =
  (read: ReadRules, show: (page: PublicVisit) => Response | Promise<Response>) =>
  async (visit: Visit): Promise<Response> =>
    show(publicVisit(visit, await read(visit.services.db)))
