import { accepts } from 'hono/accepts'
import type { Visit } from '../../access/index.ts'
import { codeOfIdentifier } from '../rio.ts'

/** The forms in which a cross-over can be had. */
export type Form = 'html' | 'json' | 'jsonld' | 'ttl'

/** The media type of each form. */
export const MEDIA: Record<Form, string> = {
  html: 'text/html',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
}

const FORMS = ['html', 'json', 'jsonld', 'ttl'] as const

/** What is asked: 26005, 26005-SBB-MIDDENKADEROPLEIDING, 26005.ttl; the ending wins from the Accept header. */
export const askedOf = (visit: Visit): { code: string | null; form: Form } => {
  const [identifier = '', ending = ''] = visit.param('code').split('.')
  const byEnding = FORMS.find((form) => form === ending && form !== 'html')
  const accepted = accepts(visit.c, {
    header: 'Accept',
    supports: Object.values(MEDIA),
    default: MEDIA.html,
  })
  const byHeader = FORMS.find((form) => MEDIA[form] === accepted) ?? 'html'
  const known = ending === '' || byEnding !== undefined
  return { code: known ? codeOfIdentifier(identifier) : null, form: byEnding ?? byHeader }
}
