import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './database.types.ts'
import { Temporal } from './time.ts'

/** Reading: the database itself, or a transaction. */
export type Db = Kysely<DB>

/** Writing: only inside a transaction. The database itself does not fit here, so no write can fall outside one. */
export type Tx = Transaction<DB>

/** How to reach PostgreSQL: an address, or the folder of a unix socket. */
export type DatabaseAddress = { url: string } | { host: string; database: string; user: string }

const DATE = 1082
const TIMESTAMPTZ = 1184
const INT8 = 20

const parseInstant = (text: string) => Temporal.Instant.from(text)
const parseDate = (text: string) => Temporal.PlainDate.from(text)

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return parseDate
    if (oid === TIMESTAMPTZ) return parseInstant
    if (oid === INT8) return Number
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid)
  },
}

// node-postgres asks a value for its own text form under this name.
for (const kind of [Temporal.Instant, Temporal.PlainDate])
  Object.defineProperty(kind.prototype, 'toPostgres', {
    value(this: { toString(): string }) {
      return this.toString()
    },
  })

/** The node-postgres settings of an address. */
export const poolSettings = (address: DatabaseAddress, max: number): pg.PoolConfig =>
  'url' in address ? { connectionString: address.url, max } : { ...address, max }

const openPool = (address: DatabaseAddress, max: number): pg.Pool => {
  const pool = new pg.Pool({ ...poolSettings(address, max), types })
  // A resting connection that breaks is left out; the next query opens another one, or says what is wrong.
  pool.on('error', () => undefined)
  return pool
}

/** Opens the database; `destroy()` closes it. Dates come back as `PlainDate`, moments as `Instant`. */
export const openDatabase = (address: DatabaseAddress, max = 10): Db =>
  new Kysely<DB>({ dialect: new PostgresDialect({ pool: openPool(address, max) }) })

/** Runs a use case in one transaction: all of it happens, or nothing. */
export const inTransaction = <T>(db: Db, run: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(run)
