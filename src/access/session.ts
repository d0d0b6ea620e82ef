import { createHash, randomBytes } from 'node:crypto'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import type { Person } from './person.ts'
import { findMember } from './person.store.ts'
import { deleteSession, insertSession, readSession, touchSession } from './session.store.ts'

/** A session ends after this long without a sign of life, and in any case after the second term. */
export const IDLE_HOURS = 8
export const ABSOLUTE_HOURS = 24 * 7
const TOUCH_MINUTES = 5

/** A secret that nobody can guess, for a cookie or a link; only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored of a secret. */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')

/** Begins a session with a new secret, so that an older cookie is worth nothing. Returns the secret. */
export const beginSession = async (tx: Tx, person: Person, now: Instant): Promise<string> => {
  const secret = newSecret()
  await insertSession(tx, {
    tokenHash: hashSecret(secret),
    personId: person.id,
    organisationId: person.organisation.id,
    now,
  })
  return secret
}

/** Ends a session for good. */
export const endSession = (tx: Tx, secret: string): Promise<void> =>
  deleteSession(tx, hashSecret(secret))

/** Whether a session of these moments is still good. */
export const isAlive = (session: { createdAt: Instant; seenAt: Instant }, now: Instant): boolean =>
  now.since(session.seenAt).total('hours') < IDLE_HOURS &&
  now.since(session.createdAt).total('hours') < ABSOLUTE_HOURS

/** The person of a session, with the roles they hold now; `null` when it is over. */
export const resumeSession = async (
  db: Db,
  secret: string,
  now: Instant,
): Promise<Person | null> => {
  const session = await readSession(db, hashSecret(secret))
  if (!session || !isAlive(session, now)) return null
  if (now.since(session.seenAt).total('minutes') >= TOUCH_MINUTES)
    await touchSession(db, hashSecret(secret), now)
  return findMember(db, session.personId, session.organisationId)
}
