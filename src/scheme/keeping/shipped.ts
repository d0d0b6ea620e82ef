import { inRoot } from '../../platform/root.ts'
import { type Example, loadExamples } from '../examples.ts'
import { loadSchemeFiles, type SchemeText } from '../read-schemes.ts'

const load = async (): Promise<readonly SchemeText[]> => {
  const files = await loadSchemeFiles(inRoot('data', 'schemes'))
  if (files.ok) return files.value
  const faults = files.error.map(({ file, path, problem }) => `${file} ${path}: ${problem}`)
  throw new Error(`The schemes cannot be read. ${faults.join(' ')}`)
}

let files: Promise<readonly SchemeText[]> | null = null

/** The scheme files that ship; read once. */
export const shippedSchemeFiles = (): Promise<readonly SchemeText[]> => (files ??= load())

let examples: Promise<readonly Example[]> | null = null

/** The worked examples that ship; read once. */
export const shippedExamples = (): Promise<readonly Example[]> =>
  (examples ??= loadExamples(inRoot('data', 'schemes', 'examples')))
