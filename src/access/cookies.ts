import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Settings } from '../platform/settings.ts'
import { ABSOLUTE_HOURS } from './session.ts'

const SESSION = 'sessie'
const ATTEMPT = 'inlogpoging'
const HOUR = 3600

const options = (settings: Settings) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: settings.baseUrl.startsWith('https:'),
})

/** The secret of the session in this browser. */
export const sessionCookie = (c: Context): string | undefined => getCookie(c, SESSION)

export const setSessionCookie = (c: Context, settings: Settings, secret: string): void =>
  setCookie(c, SESSION, secret, { ...options(settings), maxAge: ABSOLUTE_HOURS * HOUR })

export const clearSessionCookie = (c: Context): void => void deleteCookie(c, SESSION, { path: '/' })

/** The secret that ties a sign-in under way to this browser. */
export const attemptCookie = (c: Context): string | undefined => getCookie(c, ATTEMPT)

export const setAttemptCookie = (c: Context, settings: Settings, secret: string): void =>
  setCookie(c, ATTEMPT, secret, { ...options(settings), maxAge: HOUR })

export const clearAttemptCookie = (c: Context): void => void deleteCookie(c, ATTEMPT, { path: '/' })
