import { inRoot } from '../platform/root.ts'
import { loadExamples, loadSchemes } from '../scheme/index.ts'
import type { RuleBook } from './rules.ts'

/** Reads the schemes and their examples from a folder; throws with file and path when one is not well formed. */
export const readRules = async (folder: string, examples: string | null): Promise<RuleBook> => {
  const schemes = await loadSchemes(folder)
  if (!schemes.ok)
    throw new Error(
      schemes.error.map(({ file, path, problem }) => `${file} ${path}: ${problem}`).join('\n'),
    )
  return { schemes: schemes.value, examples: examples ? await loadExamples(examples) : [] }
}

let shipped: Promise<RuleBook> | null = null

/** The rules that ship with the product; read once. */
export const shippedRules = (): Promise<RuleBook> => {
  shipped ??= readRules(inRoot('data', 'schemes'), inRoot('data', 'schemes', 'examples'))
  return shipped
}
