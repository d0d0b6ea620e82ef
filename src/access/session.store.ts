import { type Db, inTransaction, type Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'

export const insertSession = async (
  tx: Tx,
  session: { tokenHash: string; personId: string; organisationId: string; now: Instant },
): Promise<void> => {
  const { tokenHash, personId, organisationId, now } = session
  await tx
    .insertInto('session')
    .values({
      token_hash: tokenHash,
      person_id: personId,
      organisation_id: organisationId,
      created_at: now,
      seen_at: now,
    })
    .execute()
}

export const readSession = async (db: Db, tokenHash: string) => {
  const row = await db
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (!row) return null
  return {
    personId: row.person_id,
    organisationId: row.organisation_id,
    createdAt: row.created_at,
    seenAt: row.seen_at,
  }
}

export const touchSession = (db: Db, tokenHash: string, now: Instant): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx
      .updateTable('session')
      .set({ seen_at: now })
      .where('token_hash', '=', tokenHash)
      .execute()
  })

export const deleteSession = async (tx: Tx, tokenHash: string): Promise<void> => {
  await tx.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

/** Removes sessions without a sign of life since `before`. */
export const deleteSessionsBefore = async (tx: Tx, before: Instant): Promise<void> => {
  await tx.deleteFrom('session').where('seen_at', '<', before).execute()
}

/** A sign-in under way. */
export interface SignInAttempt {
  state: string
  nonce: string
  verifier: string
  redirectUri: string
  returnTo: string
}

export const insertAttempt = async (
  tx: Tx,
  tokenHash: string,
  attempt: SignInAttempt,
  now: Instant,
): Promise<void> => {
  await tx
    .insertInto('sign_in_attempt')
    .values({
      token_hash: tokenHash,
      state: attempt.state,
      nonce: attempt.nonce,
      verifier: attempt.verifier,
      redirect_uri: attempt.redirectUri,
      return_to: attempt.returnTo,
      created_at: now,
    })
    .execute()
}

/** Takes the attempt out of the store, so that it serves once. */
export const takeAttempt = async (
  tx: Tx,
  tokenHash: string,
  notBefore: Instant,
): Promise<SignInAttempt | null> => {
  const row = await tx
    .deleteFrom('sign_in_attempt')
    .where('token_hash', '=', tokenHash)
    .returningAll()
    .executeTakeFirst()
  await tx.deleteFrom('sign_in_attempt').where('created_at', '<', notBefore).execute()
  if (!row || row.created_at.epochMilliseconds < notBefore.epochMilliseconds) return null
  return {
    state: row.state,
    nonce: row.nonce,
    verifier: row.verifier,
    redirectUri: row.redirect_uri,
    returnTo: row.return_to,
  }
}
