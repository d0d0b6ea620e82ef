import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../platform/result.ts'
import { parseScheme, type Scheme, type SchemeFault } from './scheme.ts'

/** A fault with the file that holds it. */
export interface SchemeFileFault extends SchemeFault {
  file: string
}

/** Reads every `*.yaml` in a folder (not its sub folders), sorted by name; all faults at once. */
export const loadSchemes = async (dir: string): Promise<Result<Scheme[], SchemeFileFault[]>> => {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.yaml')).toSorted()
  const results = await Promise.all(
    names.map(async (file) => ({
      file,
      result: parseScheme(await readFile(join(dir, file), 'utf8')),
    })),
  )
  const faults = results.flatMap(({ file, result }) =>
    result.ok ? [] : result.error.map((fault) => ({ ...fault, file })),
  )
  if (faults.length > 0) return err(faults)
  return ok(results.flatMap(({ result }) => (result.ok ? [result.value] : [])))
}
