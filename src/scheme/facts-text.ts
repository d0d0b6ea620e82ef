import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { err, ok, type Result } from '../platform/result.ts'
import { fromDutch } from './examples-dutch.ts'
import type { Facts } from './facts.ts'
import { factsSchema } from './facts-schema.ts'

const dutch = z.looseObject({ feiten: z.record(z.string(), z.unknown()) })

const parsed = (text: string): Result<unknown, string> => {
  try {
    const value: unknown = parseYaml(text)
    const example = dutch.safeParse(value)
    return ok(example.success ? fromDutch(example.data.feiten) : value)
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Facts out of a text: JSON as the product keeps them, or YAML with `feiten:` in the Dutch words of the worked
 * examples. An error says where and what is wrong.
 */
export const factsFromText = (text: string): Result<Facts, string> => {
  const value = parsed(text)
  if (!value.ok) return value
  const facts = factsSchema.safeParse(value.value)
  return facts.success ? ok(facts.data) : err(z.prettifyError(facts.error))
}
