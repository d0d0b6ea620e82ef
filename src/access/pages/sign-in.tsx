import { inTransaction } from '../../platform/database.ts'
import { ButtonLink } from '../../ui/button.tsx'
import {
  attemptCookie,
  clearAttemptCookie,
  clearSessionCookie,
  sessionCookie,
  setAttemptCookie,
  setSessionCookie,
} from '../cookies.ts'
import { anyone } from '../policy.ts'
import { get, post, type Route } from '../route.ts'
import { endSession } from '../session.ts'
import type { SignIn } from '../sign-in.ts'
import { accessTexts } from '../texts.ts'
import type { Visit } from '../visit.tsx'

/** In a demo one may come by localhost or by 127.0.0.1: one returns where one left. */
const originOf = (visit: Visit): string =>
  visit.services.settings.mode === 'demo'
    ? new URL(visit.c.req.url).origin
    : visit.services.settings.baseUrl

const problem = (visit: Visit, title: string, help: string, status: 403 | 422 | 503) =>
  visit.page(
    { title, status },
    <>
      <p>{help}</p>
      <ButtonLink href="/inloggen">{accessTexts(visit.lang).tryAgain}</ButtonLink>
    </>,
  )

const depart = (signIn: SignIn) => async (visit: Visit) => {
  const texts = accessTexts(visit.lang)
  const to = {
    redirectUri: `${originOf(visit)}/inloggen/terug`,
    returnTo: visit.query('terug') || '/mijn',
  }
  try {
    const { location, secret } = await signIn.depart(visit.services.db, to, visit.now)
    setAttemptCookie(visit.c, visit.services.settings, secret)
    return visit.c.redirect(location, 303)
  } catch (error) {
    visit.services.log.error({ err: error }, 'sign-in provider')
    return problem(visit, texts.signInFailed, texts.providerDown, 503)
  }
}

const arrive = (signIn: SignIn) => async (visit: Visit) => {
  const texts = accessTexts(visit.lang)
  const { services, c } = visit
  const at = { url: new URL(c.req.url), secret: attemptCookie(c) ?? '' }
  const arrival = await signIn.arrive(services.db, at, visit.now)
  clearAttemptCookie(c)
  if (arrival.kind === 'failed')
    return problem(visit, texts.signInFailed, texts.signInFailedHelp, 422)
  if (arrival.kind === 'unknown')
    return problem(visit, texts.unknownAccount, texts.unknownAccountHelp, 403)
  setSessionCookie(c, services.settings, arrival.secret)
  return visit.redirect(arrival.returnTo)
}

const signOut = async (visit: Visit) => {
  const secret = sessionCookie(visit.c)
  if (secret) await inTransaction(visit.services.db, (tx) => endSession(tx, secret))
  clearSessionCookie(visit.c)
  return visit.redirect('/', { kind: 'success', text: accessTexts(visit.lang).signedOut })
}

/** Signing in and out. */
export const signInRoutes = (signIn: SignIn): Route[] => [
  get('/inloggen', anyone, depart(signIn), { perMinute: 60 }),
  get('/inloggen/terug', anyone, arrive(signIn), { perMinute: 60 }),
  post('/uitloggen', anyone, signOut),
]
