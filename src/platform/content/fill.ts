import { err, ok, type Result } from '../result.ts'

/** What a text of `content/` is filled with. */
export type Values = Record<string, string | number>

const PLACE = /\{\{\s*([\w.-]+)\s*\}\}/g

/**
 * Puts values in the places `{{name}}` of a text. A place without a value is an error and not a blank: a letter with
 * a hole in it must never leave the house. (Template libraries leave the hole.)
 */
export const fill = (text: string, values: Values): Result<string, { missing: string[] }> => {
  const missing = [...text.matchAll(PLACE)]
    .map(([, name]) => name ?? '')
    .filter((name) => !(name in values))
  if (missing.length > 0) return err({ missing })
  return ok(text.replace(PLACE, (_, name: string) => String(values[name])))
}
