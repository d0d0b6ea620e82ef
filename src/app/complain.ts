import { ClockRunsBack } from '../platform/clock.ts'
import { HomeInUse, HomeUnusable } from '../platform/home.ts'
import { DatabaseUnavailable } from '../platform/postgres/binaries.ts'

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error

const messageOf = (error: unknown): string => {
  if (error instanceof HomeInUse || error instanceof HomeUnusable) return error.message
  if (error instanceof DatabaseUnavailable || error instanceof ClockRunsBack) return error.message
  if (isSystemError(error) && error.code === 'EADDRINUSE')
    return 'This port is in use by another program. Stop that program, or choose another port: PORT=3001 npm start.'
  if (
    isSystemError(error) &&
    error.code === 'EACCES' &&
    'syscall' in error &&
    error.syscall === 'listen'
  )
    return 'You have no right to use this port. Choose one above 1023: PORT=3000 npm start.'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Says on standard error why the product cannot go on, and what to do. Returns the exit code. */
export const complain = (error: unknown): number => {
  process.stderr.write(`\nSnijvlak kan niet verder.\n${messageOf(error)}\n`)
  return 1
}
