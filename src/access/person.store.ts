import { z } from 'zod'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import type { Organisation, Person, Role } from './person.ts'

const role = z.enum([
  'author',
  'board',
  'handler',
  'manager',
  'inspector',
  'adviser',
  'decision-maker',
  'admin',
])
const kind = z.enum(['school', 'duo', 'inspectie', 'sbb', 'ocw', 'beheer'])
const schoolType = z.enum(['roc', 'aoc', 'vakinstelling']).nullable()

interface OrganisationRow {
  id: string
  kind: string
  name: string
  brin: string | null
  school_type: string | null
}

/** An organisation from its row. */
export const organisationOf = (row: OrganisationRow): Organisation => ({
  id: row.id,
  kind: kind.parse(row.kind),
  name: row.name,
  brin: row.brin,
  schoolType: schoolType.parse(row.school_type),
})

const members = (db: Db) =>
  db
    .selectFrom('person')
    .innerJoin('membership', 'membership.person_id', 'person.id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'person.id as person_id',
      'person.name as person_name',
      'person.email',
      'membership.roles',
      'organisation.id',
      'organisation.kind',
      'organisation.name',
      'organisation.brin',
      'organisation.school_type',
    ])

const personOf = (
  row: OrganisationRow & { person_id: string; person_name: string; email: string; roles: string[] },
): Person => ({
  kind: 'person',
  id: row.person_id,
  name: row.person_name,
  email: row.email,
  organisation: organisationOf(row),
  roles: row.roles.map((name) => role.parse(name)),
})

/** The person behind a sign-in: by issuer and subject, or the first time by the e-mail address that was registered. */
export const findSignedIn = async (
  db: Db,
  claims: { issuer: string; subject: string; email: string | null },
): Promise<Person | null> => {
  const row = await members(db)
    .where((where) =>
      where.or([
        where.and([
          where('person.issuer', '=', claims.issuer),
          where('person.subject', '=', claims.subject),
        ]),
        where.and([
          where('person.subject', 'is', null),
          where('person.email', '=', (claims.email ?? '').toLowerCase()),
        ]),
      ]),
    )
    .orderBy('organisation.name')
    .executeTakeFirst()
  return row ? personOf(row) : null
}

export const linkIdentity = async (
  tx: Tx,
  personId: string,
  issuer: string,
  subject: string,
): Promise<void> => {
  await tx
    .updateTable('person')
    .set({ issuer, subject })
    .where('id', '=', personId)
    .where('subject', 'is', null)
    .execute()
}

/** Somebody as a member of an organisation; `null` when that is over. */
export const findMember = async (
  db: Db,
  personId: string,
  organisationId: string,
): Promise<Person | null> => {
  const row = await members(db)
    .where('person.id', '=', personId)
    .where('organisation.id', '=', organisationId)
    .executeTakeFirst()
  return row ? personOf(row) : null
}

/** Everybody of an organisation who holds one of these roles. */
export const membersWith = async (
  db: Db,
  organisationId: string,
  roles: Role[],
): Promise<Person[]> => {
  const rows = await members(db)
    .where('organisation.id', '=', organisationId)
    .orderBy('person.name')
    .execute()
  return rows.map(personOf).filter((person) => roles.some((name) => person.roles.includes(name)))
}

/** Everybody, by organisation and name. */
export const allMembers = async (db: Db): Promise<Person[]> => {
  const rows = await members(db)
    .orderBy('organisation.kind')
    .orderBy('organisation.name')
    .orderBy('person.name')
    .execute()
  return rows.map(personOf)
}

export const findOrganisation = async (db: Db, id: string): Promise<Organisation | null> => {
  const row = await db
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? organisationOf(row) : null
}

/** Adds an organisation, or renames the one with this id. */
export const saveOrganisation = async (
  tx: Tx,
  organisation: Organisation,
  fictional: boolean,
): Promise<void> => {
  const { id, kind: organisationKind, name, brin } = organisation
  await tx
    .insertInto('organisation')
    .values({
      id,
      kind: organisationKind,
      name,
      brin,
      school_type: organisation.schoolType,
      fictional,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
    .execute()
}

/** Adds a person with their roles in one organisation, or brings those roles up to date. */
export const saveMember = async (
  tx: Tx,
  member: { id: string; name: string; email: string; organisationId: string; roles: Role[] },
  now: Instant,
): Promise<void> => {
  const { id, name, organisationId, roles } = member
  const email = member.email.toLowerCase()
  await tx
    .insertInto('person')
    .values({ id, name, email, created_at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, email }))
    .execute()
  await tx
    .insertInto('membership')
    .values({ person_id: id, organisation_id: organisationId, roles })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'organisation_id']).doUpdateSet({ roles }),
    )
    .execute()
}
