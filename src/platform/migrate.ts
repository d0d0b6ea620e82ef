import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { inRoot } from './root.ts'

const migration = (text: string): Migration => ({
  up: async (db) => void (await sql.raw(text).execute(db)),
})

const provider = (folder: string): MigrationProvider => ({
  getMigrations: async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
    return Object.fromEntries(
      names.map((name, i) => [name.replace(/\.sql$/, ''), migration(texts[i] ?? '')]),
    )
  },
})

/** Brings the tables up to date; several nodes may do so at once. Returns the names of the migrations that ran. */
export const migrate = async (db: Db, folder = inRoot('migrations')): Promise<string[]> => {
  const { error, results } = await new Migrator({
    db,
    provider: provider(folder),
  }).migrateToLatest()
  const failed = results?.find((result) => result.status === 'Error')
  if (error) throw new Error(`Migration ${failed?.migrationName ?? ''} failed`, { cause: error })
  return results?.map((result) => result.migrationName) ?? []
}
