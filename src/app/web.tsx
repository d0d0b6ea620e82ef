import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import {
  createVisit,
  judgePolicy,
  type Navigation,
  resumeSession,
  type Route,
  sessionCookie,
  VISITOR,
  type Visit,
} from '../access/index.ts'
import type { Services } from '../platform/services.ts'
import { ButtonLink } from '../ui/button.tsx'
import { appTexts } from './texts.ts'
import type { Throttle } from './throttle.ts'

const FORM_BYTES = 1024 * 1024

interface Options {
  services: Services
  routes: Route[]
  navigation: Navigation
  throttle: Throttle
}

const visitOf = async (c: Context, { services, navigation }: Options): Promise<Visit> => {
  const secret = sessionCookie(c)
  const actor = secret ? await resumeSession(services.db, secret, services.clock.now()) : null
  return createVisit(c, { services, actor: actor ?? VISITOR, navigation })
}

const refusal = (
  visit: Visit,
  title: string,
  help: string,
  status: 403 | 413 | 429 | 500,
  back: string,
) =>
  visit.page(
    { title, status },
    <>
      <p>{help}</p>
      <ButtonLink href={back}>{back === '/' ? appTexts(visit.lang).start : title}</ButtonLink>
    </>,
  )

const askToSignIn = (visit: Visit) => {
  const { method, url } = visit.c.req
  const { pathname, search } = new URL(url)
  if (method === 'GET')
    return visit.redirect(`/inloggen?terug=${encodeURIComponent(pathname + search)}`)
  const texts = appTexts(visit.lang)
  return refusal(visit, texts.sessionOver, texts.sessionOverHelp, 403, '/')
}

const answer = async (c: Context, route: Route, options: Options): Promise<Response> => {
  const visit = await visitOf(c, options)
  const texts = appTexts(visit.lang)
  if (!(await options.throttle.allows(c, route)))
    return refusal(visit, texts.tooMany, texts.tooManyHelp, 429, '/')
  const verdict = judgePolicy(route.allow, visit.actor, options.services.settings.mode)
  if (verdict === 'sign-in') return askToSignIn(visit)
  if (verdict === 'forbidden') return visit.forbidden()
  if (verdict === 'absent') return visit.notFound()
  return route.handle(visit)
}

const failed = (options: Options) => async (error: Error, c: Context) => {
  const visit = await visitOf(c, options)
  const texts = appTexts(visit.lang)
  if (error instanceof HTTPException && error.status === 403)
    return refusal(visit, texts.crossSite, texts.crossSiteHelp, 403, '/')
  if (error instanceof HTTPException && error.status === 413)
    return refusal(visit, texts.tooLarge, texts.tooLargeHelp, 413, '/')
  const id = c.get('requestId')
  options.services.log.error({ err: error, id, path: c.req.routePath }, 'request failed')
  return refusal(visit, texts.error, texts.errorHelp(id), 500, '/')
}

const headers = () =>
  secureHeaders({
    referrerPolicy: 'same-origin',
    crossOriginResourcePolicy: false,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      manifestSrc: ["'self'"],
    },
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  })

const POLICY = 'content-security-policy'

/** A stored file comes with a stricter policy of its own (`platform/uploads/serve-file.ts`), which must stay. */
const keepOwnPolicy = async (c: Context, next: () => Promise<void>) => {
  await next()
  const own: unknown = c.get(POLICY)
  if (typeof own === 'string') c.res.headers.set(POLICY, own)
}

const noteOwnPolicy = async (c: Context, next: () => Promise<void>) => {
  await next()
  c.set(POLICY, c.res.headers.get(POLICY))
}

const accessLog = (services: Services) => async (c: Context, next: () => Promise<void>) => {
  const start = performance.now()
  await next()
  const ms = Math.round(performance.now() - start)
  services.log.info(
    {
      id: c.get('requestId'),
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      ms,
    },
    'request',
  )
}

const tooLarge = () => {
  throw new HTTPException(413)
}

/** The product as one web application: every route behind its policy, its limits and the same headers. */
export const createWeb = (options: Options): Hono => {
  const app = new Hono()
  app.use(requestId(), accessLog(options.services))
  app.use(keepOwnPolicy, headers(), noteOwnPolicy, compress(), csrf())
  const limit = bodyLimit({ maxSize: FORM_BYTES, onError: tooLarge })
  for (const route of options.routes) {
    if (route.method === 'POST' && !route.upload) app.use(route.path, limit)
    app.on(route.method, route.path, (c) => answer(c, route, options))
  }
  app.notFound(async (c) => (await visitOf(c, options)).notFound())
  app.onError(failed(options))
  return app
}
