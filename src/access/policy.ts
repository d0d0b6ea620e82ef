import type { Actor, Role } from './person.ts'

/** Who may call a route. Every route carries one; what one may do with a single record is checked where it is loaded. */
export type Policy =
  /** Anybody. */
  | { kind: 'anyone' }
  /** Anybody who is signed in. */
  | { kind: 'signed-in' }
  /** Who holds one of these roles. */
  | { kind: 'roles'; roles: readonly Role[] }
  /** Who holds a secret link; the page itself checks the secret. */
  | { kind: 'secret-link' }
  /** Anybody, but only in a demo. */
  | { kind: 'demo' }

export const anyone: Policy = { kind: 'anyone' }
export const signedIn: Policy = { kind: 'signed-in' }
export const secretLink: Policy = { kind: 'secret-link' }
export const demoOnly: Policy = { kind: 'demo' }
export const roles = (...names: Role[]): Policy => ({ kind: 'roles', roles: names })

/** What a policy says to somebody: come in, sign in first, not for you, or there is no such page. */
export type Verdict = 'allowed' | 'sign-in' | 'forbidden' | 'absent'

/** Judges a policy for an actor. */
export const judgePolicy = (policy: Policy, actor: Actor, mode: 'demo' | 'production'): Verdict => {
  if (policy.kind === 'demo') return mode === 'demo' ? 'allowed' : 'absent'
  if (policy.kind === 'anyone' || policy.kind === 'secret-link') return 'allowed'
  if (actor.kind !== 'person') return 'sign-in'
  if (policy.kind === 'signed-in') return 'allowed'
  return policy.roles.some((role) => actor.roles.includes(role)) ? 'allowed' : 'forbidden'
}
