import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const findRoot = (from: string): string => {
  if (existsSync(join(from, 'migrations')) && existsSync(join(from, 'package.json'))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error('The folder with migrations/ and package.json is missing.')
  return findRoot(parent)
}

/** The folder of the installed product: where content/, data/, migrations/ and dist/ stand. */
export const ROOT = findRoot(import.meta.dirname)

/** A path inside the installed product. */
export const inRoot = (...parts: string[]): string => join(ROOT, ...parts)
