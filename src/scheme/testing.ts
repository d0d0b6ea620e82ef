import { readFileSync } from 'node:fs'
import { parseScheme, type Scheme } from './scheme.ts'

const read = (path: string): Scheme => {
  const result = parseScheme(readFileSync(path, 'utf8'))
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2))
  return result.value
}

/** For tests: the scheme that ships. */
export const experiment2017 = (): Scheme => read('data/schemes/experiment-2017.yaml')

/** For tests: a made-up successor in which every limit, window and term differs. */
export const madeUpScheme = (): Scheme => read('tests/fixtures/schemes/opvolger.yaml')
