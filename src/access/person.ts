/** What somebody may do for an organisation. */
export type Role =
  | 'author' // composes and fills in applications for a school
  | 'board' // acts for the bevoegd gezag of a school: declares and files
  | 'handler' // DUO: takes applications in and prepares the decision
  | 'manager' // DUO: sees figures and divides the work
  | 'inspector' // Inspectie: answers per school and domain
  | 'adviser' // SBB: tests the content, hosts work sessions
  | 'decision-maker' // OCW: decides for the minister
  | 'admin' // keeps this instance: facts, schemes, people

export type OrganisationKind = 'school' | 'duo' | 'inspectie' | 'sbb' | 'ocw' | 'beheer'

/** Kinds of schools the law tells apart: a vakinstelling or aoc must show that a cross-over matters to its branches. */
export type SchoolType = 'roc' | 'aoc' | 'vakinstelling'

export interface Organisation {
  id: string
  kind: OrganisationKind
  name: string
  /** Only of a school. */
  brin: string | null
  schoolType: SchoolType | null
}

/** Somebody who is signed in, acting for one organisation. */
export interface Person {
  kind: 'person'
  id: string
  name: string
  email: string
  organisation: Organisation
  roles: Role[]
}

/** Who does something: a visitor, a person, or the product itself. */
export type Actor = { kind: 'visitor' } | Person | { kind: 'system'; name: string }

export const VISITOR: Actor = { kind: 'visitor' }

/** The name of an actor in the audit log: an id, never a personal name. */
export const auditName = (actor: Actor): string =>
  actor.kind === 'person' ? actor.id : actor.kind === 'system' ? `system:${actor.name}` : 'visitor'

/** Whether somebody holds one of these roles. */
export const hasRole = (actor: Actor, ...roles: Role[]): actor is Person =>
  actor.kind === 'person' && roles.some((role) => actor.roles.includes(role))

/** Whether somebody works for this school. */
export const worksFor = (actor: Actor, organisationId: string | null): actor is Person =>
  actor.kind === 'person' && actor.organisation.id === organisationId

/** Every role on the government's side that may read a filed case. */
export const CASE_ROLES: readonly Role[] = [
  'handler',
  'manager',
  'inspector',
  'adviser',
  'decision-maker',
]
