import { z } from 'zod'
import { LIMITS } from './limits.ts'

const id = z.string().min(1).max(90)
const code = z.string().min(1).max(40)
const title = z.string().trim().min(1).max(LIMITS.titleLength)
const weight = z.int().min(1).max(LIMITS.weight).nullable()
const year = z.int().min(1).max(LIMITS.years).nullable()
const position = z.int().min(0).optional()
const source = { qualificationCode: code, ownerCode: code, code }

const place = z.union([
  z.literal('up'),
  z.literal('down'),
  z.strictObject({ coreTask: id, position }),
])

const taskPlace = z.union([z.literal('up'), z.literal('down'), z.int().min(0)])

/**
 * Everything an author can do to a composition. A part is named by its unit (`part`: 23185:B1-K1-W1),
 * a core task by its id; positions count from 0; weights are SBU.
 */
export const composeCommandSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('set-title'),
    title: z.string().trim().max(LIMITS.titleLength),
  }),
  z.strictObject({ kind: z.literal('set-official-name'), name: title.nullable() }),
  z.strictObject({
    kind: z.literal('set-level'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  }),
  z.strictObject({ kind: z.literal('set-pathways'), pathways: z.array(z.enum(['bol', 'bbl'])) }),
  z.strictObject({
    kind: z.literal('set-duration'),
    years: z.number().min(0.5).max(LIMITS.years).multipleOf(0.5).nullable(),
  }),
  /** An empty core task with a title of the author's own. */
  z.strictObject({ kind: z.literal('new-core-task'), title, position }),
  /** A core task of a source with all its work processes that are not in the composition yet. */
  z.strictObject({ kind: z.literal('add-core-task'), ...source, position }),
  /** One work process; without `coreTask` it opens a core task under the source's title. */
  z.strictObject({
    kind: z.literal('add-work-process'),
    ...source,
    coreTask: id.optional(),
    position,
  }),
  z.strictObject({ kind: z.literal('remove-part'), part: id }),
  z.strictObject({ kind: z.literal('remove-core-task'), coreTask: id }),
  z.strictObject({ kind: z.literal('move-part'), part: id, to: place }),
  z.strictObject({ kind: z.literal('move-core-task'), coreTask: id, to: taskPlace }),
  z.strictObject({ kind: z.literal('rename-core-task'), coreTask: id, title }),
  /** Puts all parts of `from` behind those of `into`; `from` disappears. */
  z.strictObject({ kind: z.literal('merge-core-tasks'), from: id, into: id }),
  z.strictObject({ kind: z.literal('set-core-task-weight'), coreTask: id, weight }),
  z.strictObject({ kind: z.literal('set-part-weight'), part: id, weight }),
  z.strictObject({ kind: z.literal('set-part-year'), part: id, year }),
  z.strictObject({ kind: z.literal('set-core-task-year'), coreTask: id, year }),
  z.strictObject({
    kind: z.literal('set-part-note'),
    part: id,
    note: z.string().max(LIMITS.noteLength),
  }),
  /** Takes the version that stands in the structure now; weight, year and note stay. */
  z.strictObject({ kind: z.literal('refresh-part'), part: id }),
  z.strictObject({ kind: z.literal('add-elective'), code }),
  z.strictObject({ kind: z.literal('remove-elective'), code }),
  z.strictObject({ kind: z.literal('set-elective-year'), code, year }),
])

export type ComposeCommand = z.infer<typeof composeCommandSchema>

/** One kind of command with its fields. */
export type CommandOf<K extends ComposeCommand['kind']> = Extract<ComposeCommand, { kind: K }>
