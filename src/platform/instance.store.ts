import type { Db, Tx } from './database.ts'

/** Whether something that is done once for an instance has been done. */
export const isDone = async (db: Db, key: string): Promise<boolean> => {
  const row = await db
    .selectFrom('instance')
    .select('key')
    .where('key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

/** Remembers that something was done for this instance. */
export const markDone = async (tx: Tx, key: string): Promise<void> => {
  await tx
    .insertInto('instance')
    .values({ key, value: 'true' })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}
