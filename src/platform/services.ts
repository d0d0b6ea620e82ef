import type { Clock } from './clock.ts'
import type { Db } from './database.ts'
import type { FileStore } from './files/file-store.ts'
import type { Jobs } from './jobs.ts'
import type { Logger } from './log.ts'
import type { Mailer } from './mail/mailer.ts'
import type { Settings } from './settings.ts'

/** What pages and use cases work with. */
export interface Services {
  settings: Settings
  db: Db
  files: FileStore
  jobs: Jobs
  mailer: Mailer
  clock: Clock
  log: Logger
}
