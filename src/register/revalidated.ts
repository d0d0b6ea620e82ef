import { createHash } from 'node:crypto'
import { getCookie } from 'hono/cookie'
import type { Visit } from '../access/index.ts'
import type { Instant } from '../platform/time.ts'
import { structureVersion } from '../structure/index.ts'
import { assetUrl } from '../ui/assets.ts'
import type { RegisterVersion } from './entry.ts'

/** Everything that an answer depends on, as one mark. Weak: the same content, not the same bytes. */
const etagOf = async (visit: Visit, version: number): Promise<string> => {
  const url = new URL(visit.c.req.url)
  const who = visit.actor.kind === 'person' ? visit.actor.id : ''
  const parts = [
    version,
    // Names of domains, schools and qualifications come from there.
    await structureVersion(visit.services.db),
    url.pathname,
    url.search,
    visit.c.req.header('accept') ?? '',
    visit.lang,
    visit.today,
    who,
    assetUrl('site.css'),
  ]
  return `W/"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`
}

const httpDate = (moment: Instant): string => new Date(moment.epochMilliseconds).toUTCString()

const asked = (visit: Visit): string[] =>
  (visit.c.req.header('if-none-match') ?? '').split(',').map((mark) => mark.trim())

/** Two marks for the same content, whether a proxy made them strong or weak. */
const sameMark = (a: string, b: string): boolean => a.replace(/^W\//, '') === b.replace(/^W\//, '')

/**
 * Answers with a mark of the content. A browser that has it already gets 304 and no body; `make` is not run then.
 * Nothing is used without asking again, so a decision shows the moment it is published.
 */
export const revalidated = async (
  visit: Visit,
  { version, changedAt }: RegisterVersion,
  make: () => Response | Promise<Response>,
): Promise<Response> => {
  const { c } = visit
  const etag = await etagOf(visit, version)
  const personal = visit.actor.kind === 'person' || getCookie(c, 'melding') !== undefined
  c.header('ETag', etag)
  if (changedAt) c.header('Last-Modified', httpDate(changedAt))
  c.header('Cache-Control', personal ? 'private, no-cache' : 'public, no-cache')
  c.header('Vary', 'Accept, Cookie')
  if (getCookie(c, 'melding') === undefined && asked(visit).some((mark) => sameMark(mark, etag)))
    return c.body(null, 304)
  return make()
}
