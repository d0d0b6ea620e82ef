// Writes src/platform/database.types.ts from the tables that the migrations make.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/platform/database.ts'
import { migrate } from '../src/platform/migrate.ts'
import { createDatabase, startCluster } from '../src/platform/postgres/cluster.ts'
import { inRoot } from '../src/platform/root.ts'

const TARGET = inRoot('src/platform/database.types.ts')
const folder = mkdtempSync(join(tmpdir(), 'snijvlak-types-'))
const cluster = await startCluster(folder, { durable: false })
await createDatabase(cluster, 'types')
const db = openDatabase({ host: cluster.host, user: cluster.user, database: 'types' })
await migrate(db)
await db.destroy()
const url = `postgres://${cluster.user}@localhost/types?host=${encodeURIComponent(cluster.host)}`
execFileSync(
  inRoot('node_modules/.bin/kysely-codegen'),
  [
    '--dialect=postgres',
    `--url=${url}`,
    `--out-file=${TARGET}`,
    '--log-level=error',
    '--exclude-pattern=kysely_*',
    '--type-mapping',
    JSON.stringify({ timestamptz: 'Instant', date: 'PlainDate', int8: 'number' }),
  ],
  { stdio: 'inherit' },
)
const generated = readFileSync(TARGET, 'utf8')
const used = ['Instant', 'PlainDate'].filter((name) => new RegExp(`\\b${name}\\b`).test(generated))
writeFileSync(
  TARGET,
  generated.replace(
    'import type { ColumnType }',
    `import type { ${used.join(', ')} } from './time.ts'\nimport type { ColumnType }`,
  ),
)
await cluster.stop()
rmSync(folder, { recursive: true, force: true })
