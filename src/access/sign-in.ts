import * as oidc from 'openid-client'
import { type Db, inTransaction } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import type { Person } from './person.ts'
import { findSignedIn, linkIdentity } from './person.store.ts'
import { beginSession, hashSecret, newSecret } from './session.ts'
import { insertAttempt, takeAttempt } from './session.store.ts'

/** The sign-in provider as this product knows it. */
export interface ProviderSettings {
  issuer: string
  /** The name under which its accounts are remembered, when its address is not always the same. */
  rememberedAs?: string
  clientId: string
  clientSecret: string
}

/** Where a sign-in goes next, and the secret that ties its return to this browser. */
export interface Departure {
  location: string
  secret: string
}

/** How a sign-in ended. */
export type Arrival =
  | { kind: 'signed-in'; secret: string; returnTo: string; person: Person }
  | { kind: 'unknown' }
  | { kind: 'failed' }

/** The provider, found when it is first needed. */
export interface SignIn {
  depart(db: Db, to: { redirectUri: string; returnTo: string }, now: Instant): Promise<Departure>
  arrive(db: Db, at: { url: URL; secret: string }, now: Instant): Promise<Arrival>
}

const ATTEMPT_MINUTES = 15

const discover = (settings: ProviderSettings): Promise<oidc.Configuration> => {
  const server = new URL(settings.issuer)
  const local = server.protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {}
  return oidc.discovery(server, settings.clientId, settings.clientSecret, undefined, local)
}

const onlyHere = (path: string): string => (/^\/(?![/\\])/.test(path) ? path : '/')

const depart = async (
  config: oidc.Configuration,
  db: Db,
  to: { redirectUri: string; returnTo: string },
  now: Instant,
) => {
  const attempt = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    redirectUri: to.redirectUri,
    returnTo: onlyHere(to.returnTo),
  }
  const secret = newSecret()
  await inTransaction(db, (tx) => insertAttempt(tx, hashSecret(secret), attempt, now))
  const location = oidc.buildAuthorizationUrl(config, {
    redirect_uri: to.redirectUri,
    scope: 'openid profile email',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    prompt: 'login',
  })
  return { location: location.href, secret }
}

const claimsOf = async (
  config: oidc.Configuration,
  url: URL,
  attempt: { state: string; nonce: string; verifier: string },
) => {
  const tokens = await oidc.authorizationCodeGrant(config, url, {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
  })
  const claims = tokens.claims()
  if (!claims) return null
  const info = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
  const email = info.email_verified === true && info.email ? info.email : null
  return { issuer: claims.iss, subject: claims.sub, email }
}

interface KnownProvider {
  config: () => Promise<oidc.Configuration>
  rememberedAs: string | undefined
}

const arrive = async (
  { config, rememberedAs }: KnownProvider,
  db: Db,
  at: { url: URL; secret: string },
  now: Instant,
): Promise<Arrival> => {
  const notBefore = now.subtract({ minutes: ATTEMPT_MINUTES })
  const attempt = await inTransaction(db, (tx) => takeAttempt(tx, hashSecret(at.secret), notBefore))
  if (!attempt) return { kind: 'failed' }
  const url = new URL(attempt.redirectUri)
  url.search = at.url.search
  const claims = await claimsOf(await config(), url, attempt)
  if (!claims) return { kind: 'failed' }
  const issuer = rememberedAs ?? claims.issuer
  const person = await findSignedIn(db, { ...claims, issuer })
  if (!person) return { kind: 'unknown' }
  const secret = await inTransaction(db, async (tx) => {
    await linkIdentity(tx, person.id, issuer, claims.subject)
    return beginSession(tx, person, now)
  })
  return { kind: 'signed-in', secret, returnTo: attempt.returnTo, person }
}

/** Signing in through OpenID Connect: code flow with PKCE, state and nonce; the address must be verified. */
export const createSignIn = (settings: () => ProviderSettings): SignIn => {
  let known: Promise<oidc.Configuration> | null = null
  const config = () => {
    known ??= discover(settings()).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }
  return {
    depart: async (db, to, now) => depart(await config(), db, to, now),
    arrive: (db, at, now) =>
      arrive({ config, rememberedAs: settings().rememberedAs }, db, at, now).catch(
        (error: unknown): Arrival => {
          if (
            error instanceof oidc.AuthorizationResponseError ||
            error instanceof oidc.ResponseBodyError
          )
            return { kind: 'failed' }
          throw error
        },
      ),
  }
}
