import { z } from 'zod'
import type { ComposeCommand } from './engine/index.ts'
import { composeCommandSchema } from './engine/index.ts'

type CommandKind = ComposeCommand['kind']

const COMMAND_KINDS = composeCommandSchema.options.map((option) => option.shape.kind.value)

const OWN_KINDS = ['made', 'example', 'imported', 'copied', 'undone', 'redone', 'restored'] as const

/** What a revision did: a command of the engine, or something done with the composition as a whole. */
export type ChangeKind = CommandKind | (typeof OWN_KINDS)[number]

/**
 * What was changed, kept beside the version that it made, in titles and figures so that it can be said in
 * either language. `what` is the thing it happened to, `to` what it became, `count` how many came or went.
 */
export interface Change {
  kind: ChangeKind
  what?: string | undefined
  to?: string | number | null | undefined
  count?: number | undefined
  /** The change that was undone or done again. */
  of?: Change | undefined
}

const kinds: readonly string[] = [...COMMAND_KINDS, ...OWN_KINDS]

/** Reads a change as it is stored. */
export const changeSchema: z.ZodType<Change> = z.object({
  kind: z.custom<ChangeKind>((kind) => typeof kind === 'string' && kinds.includes(kind)),
  what: z.string().optional(),
  to: z.union([z.string(), z.number(), z.null()]).optional(),
  count: z.number().optional(),
  get of() {
    return changeSchema.optional()
  },
})
