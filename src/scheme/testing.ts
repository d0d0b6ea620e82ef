import { readFileSync } from 'node:fs'
import { hashOfScheme, type SchemeText } from './read-schemes.ts'
import { parseSchemeFile, type Scheme } from './scheme.ts'

/** For tests: a scheme out of its text; throws when it has faults. */
export const schemeTextOf = (text: string): SchemeText => {
  const result = parseSchemeFile(text)
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2))
  return { ...result.value, text, sha256: hashOfScheme(text) }
}

const read = (path: string): SchemeText => schemeTextOf(readFileSync(path, 'utf8'))

/** For tests: the file of the scheme that ships. */
export const experimentFile = (): SchemeText => read('data/schemes/experiment-2017.yaml')

/** For tests: the file of a made-up successor in which every limit, window and term differs. */
export const madeUpFile = (): SchemeText => read('tests/fixtures/schemes/opvolger.yaml')

/** For tests: the scheme that ships. */
export const experiment2017 = (): Scheme => experimentFile().scheme

/** For tests: a made-up successor in which every limit, window and term differs. */
export const madeUpScheme = (): Scheme => madeUpFile().scheme
