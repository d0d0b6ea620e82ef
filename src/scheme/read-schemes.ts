import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../platform/result.ts'
import { parseSchemeFile, type SchemeFault, type SchemeFile } from './scheme.ts'

/** A fault with the file that holds it. */
export interface SchemeFileFault extends SchemeFault {
  file: string
}

/** A scheme file with its text, and what tells one text from another. */
export interface SchemeText extends SchemeFile {
  text: string
  sha256: string
}

/** What tells one text of a scheme file from another: SHA-256, hexadecimal. */
export const hashOfScheme = (text: string): string =>
  createHash('sha256').update(text).digest('hex')

const readScheme = (text: string): Result<SchemeText, SchemeFault[]> => {
  const file = parseSchemeFile(text)
  return file.ok ? ok({ ...file.value, text, sha256: hashOfScheme(text) }) : file
}

/** Reads every `*.yaml` in a folder (not its sub folders), sorted by name; all faults at once. */
export const loadSchemeFiles = async (
  dir: string,
): Promise<Result<SchemeText[], SchemeFileFault[]>> => {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.yaml')).toSorted()
  const results = await Promise.all(
    names.map(async (file) => ({
      file,
      result: readScheme(await readFile(join(dir, file), 'utf8')),
    })),
  )
  const faults = results.flatMap(({ file, result }) =>
    result.ok ? [] : result.error.map((fault) => ({ ...fault, file })),
  )
  if (faults.length > 0) return err(faults)
  return ok(results.flatMap(({ result }) => (result.ok ? [result.value] : [])))
}
