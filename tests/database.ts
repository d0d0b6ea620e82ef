import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { type DatabaseAddress, type Db, openDatabase } from '../src/platform/database.ts'
import { createDatabase } from '../src/platform/postgres/cluster.ts'

/** A database of its own for one test file: all tables, no rows. Closed when the file is done. */
export const testDatabase = async (): Promise<Db & { address: DatabaseAddress }> => {
  const host = inject('databaseHost')
  const user = inject('databaseUser')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await createDatabase({ host, user, stop: async () => {} }, name, 'template_tables')
  const address = { host, user, database: name }
  const db = openDatabase(address, 8)
  afterAll(() => db.destroy())
  return Object.assign(db, { address })
}
