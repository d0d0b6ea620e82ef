import { execFileSync } from 'node:child_process'
import { DatabaseUnavailable } from './binaries.ts'

/** A command and its arguments, as `spawn` takes them. */
export type Command = [file: string, args: string[]]

const AS_NOBODY = ['--user', '--map-user=65534', '--map-group=65534']

const isRoot = (): boolean => process.getuid?.() === 0

/**
 * PostgreSQL refuses to run as root. As root it runs in a user name space in which root is somebody else:
 * its files stay the caller's and the system needs no new user.
 */
export const unprivileged = (file: string, args: string[]): Command => {
  if (!isRoot()) return [file, args]
  try {
    execFileSync('unshare', [...AS_NOBODY, 'true'], { stdio: 'ignore' })
  } catch (cause) {
    throw new DatabaseUnavailable(
      'PostgreSQL does not run as root, and this machine does not allow a user name space. Start Snijvlak as an ordinary user, or set DATABASE_URL.',
      { cause },
    )
  }
  return ['unshare', [...AS_NOBODY, file, ...args]]
}
