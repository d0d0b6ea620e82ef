import { type Logger, pino } from 'pino'
import type { Settings } from './settings.ts'

export type { Logger }

/** Structured logs on standard error. Callers pass ids, counts and durations: never names, addresses or texts of people. */
export const createLog = (level: Settings['logLevel']): Logger =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
