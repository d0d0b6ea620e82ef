import { hasRole, type Person, type Visit, worksFor } from '../../access/index.ts'
import type { Crumb } from '../../ui/breadcrumb.tsx'
import { type Application, pathOf } from '../application.ts'
import { readApplication } from '../application.store.ts'
import { type FileView, schoolSees, viewFile } from '../file-view.ts'
import type { Neighbours } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'

/** One call about an application of the caller's own school. */
export interface OwnVisit {
  visit: Visit
  person: Person
  application: Application
  neighbours: Neighbours
}

type Answered = Response | Promise<Response>

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a part of an address can be an id at all. */
export const isId = (text: string): boolean => UUID.test(text)

/**
 * Lets in whoever fills in applications for the school of this one. To everybody else, signed in or not of this
 * school, it looks as if there was none.
 */
export const ownApplication =
  (neighbours: Neighbours, handle: (own: OwnVisit) => Answered) =>
  async (visit: Visit): Promise<Response> => {
    const { actor, services } = visit
    const id = visit.param('id')
    const application = isId(id) ? await readApplication(services.db, id) : null
    if (!application || !worksFor(actor, application.organisationId)) return visit.notFound()
    if (!hasRole(actor, 'author', 'board')) return visit.notFound()
    return handle({ visit, person: actor, application, neighbours })
  }

/** The whole file of an application as its school sees it. */
export const viewOwn = (
  { visit, neighbours }: Pick<OwnVisit, 'visit' | 'neighbours'>,
  application: Application,
): Promise<FileView> =>
  viewFile(visit.services.db, neighbours, application, {
    today: visit.today,
    lang: visit.lang,
    of: schoolSees(application),
  })

/** The name of an application, also while it has none. */
export const titleOf = ({ title }: Pick<Application, 'title'>, lang: Visit['lang']): string =>
  title || pageTexts(lang).untitled

/** The way to a page of an application; the last one is the page itself. */
export const crumbsOf = (
  { visit, application }: Pick<OwnVisit, 'visit' | 'application'>,
  ...last: string[]
): Crumb[] => {
  const { lang } = visit
  const own = { label: titleOf(application, lang), href: pathOf(application) }
  const mine = { label: pageTexts(lang).mine, href: '/mijn' }
  return [mine, last.length > 0 ? own : { label: own.label }, ...last.map((label) => ({ label }))]
}
