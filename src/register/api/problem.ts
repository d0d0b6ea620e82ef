import type { Visit } from '../../access/index.ts'
import { apiTexts } from './api-texts.ts'

/** The full version of the API, told with every answer (NL API Design Rules, version-header). */
export const API_VERSION = '1.0.0'

/** A parameter that cannot be used, and what can. */
export interface InvalidParam {
  name: string
  reason: string
}

const PROBLEMS = {
  400: 'badRequest',
  404: 'notFound',
  500: 'broken',
} as const

/** An error as RFC 9457 writes it: application/problem+json. */
export const problem = (
  visit: Visit,
  status: keyof typeof PROBLEMS,
  detail: string,
  invalidParams: InvalidParam[] = [],
): Response => {
  const title = apiTexts(visit.lang)[PROBLEMS[status]]
  const body = {
    type: 'about:blank',
    title,
    status,
    detail,
    instance: new URL(visit.c.req.url).pathname,
    ...(invalidParams.length > 0 && { invalidParams }),
  }
  visit.c.header('Content-Type', 'application/problem+json')
  visit.c.header('Cache-Control', 'no-store')
  return visit.c.body(JSON.stringify(body), status)
}
