import { setCookie } from 'hono/cookie'
import { anyone } from '../policy.ts'
import { get, type Route } from '../route.ts'

const YEAR_SECONDS = 365 * 24 * 3600

/** Chooses the language and goes back to the page one was on. */
export const languageRoutes: Route[] = [
  get('/taal', anyone, (visit) => {
    const lang = visit.query('naar') === 'en' ? 'en' : 'nl'
    const back = visit.query('terug')
    setCookie(visit.c, 'taal', lang, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: YEAR_SECONDS,
    })
    return visit.redirect(/^\/(?![/\\])/.test(back) ? back : '/')
  }),
]
