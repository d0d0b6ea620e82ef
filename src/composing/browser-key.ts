import { getCookie, setCookie } from 'hono/cookie'
import { hashSecret, hasRole, newSecret, type Visit } from '../access/index.ts'
import type { Reader } from './stored-composition.ts'

const COOKIE = 'samensteller'

const SECRET = /^[\w-]{43}$/

const secretIn = ({ c }: Visit): string | null => {
  const secret = getCookie(c, COOKIE)
  return secret && SECRET.test(secret) ? secret : null
}

/** Who visits, with the hash of the key that their browser holds; only the hash is ever stored. */
export const readerOf = (visit: Visit): Reader => {
  const secret = secretIn(visit)
  return { actor: visit.actor, keyHash: secret === null ? null : hashSecret(secret) }
}

/**
 * The same for who is about to write without an account: a browser without a key gets one, and one that has a key
 * keeps it for another term.
 */
export const readerWithKey = (visit: Visit): Reader => {
  if (hasRole(visit.actor, 'author', 'board') && secretIn(visit) === null) return readerOf(visit)
  const secret = secretIn(visit) ?? newSecret()
  const { settings } = visit.services
  setCookie(visit.c, COOKIE, secret, {
    path: '/samenstellen',
    httpOnly: true,
    sameSite: 'Lax',
    secure: settings.baseUrl.startsWith('https:'),
    maxAge: Math.min(settings.compositionDays, 400) * 24 * 3600,
  })
  return { actor: visit.actor, keyHash: hashSecret(secret) }
}
