import { type Logger, pino } from 'pino'
import type { Settings } from './settings.ts'

export type { Logger }

/** What is kept of an error: never what a library hung on it, such as a whole connection. */
const errorOf = (error: unknown) =>
  error instanceof Error
    ? { type: error.name, message: error.message, stack: error.stack, ...codeOf(error) }
    : { message: String(error) }

const codeOf = (error: Error) => ('code' in error ? { code: error.code } : {})

/** Structured logs on standard error. Callers pass ids, counts and durations: never names, addresses or texts of people. */
export const createLog = (level: Settings['logLevel']): Logger =>
  pino(
    { level, base: null, serializers: { err: errorOf }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
