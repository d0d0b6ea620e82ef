import { z } from 'zod'
import { err, ok } from '../../platform/result.ts'
import type { Result } from '../../platform/result.ts'
import type { Level, Pathway } from '../../structure/structure.ts'
import { unitId } from '../../structure/structure.ts'
import { LIMITS } from './limits.ts'

/** Name and version of the document; a reader refuses any other. */
export const COMPOSITION_FORMAT = 'snijvlak-composition/1'

/** Which version of a unit was taken, so that a later change or end of the source can be seen. */
export interface TakenFrom {
  /** Date of the structure it was taken from, as 2019-10-01. */
  structureDate: string
  /** First day of the dossier version, `null` when not known. */
  dossierValidFrom: string | null
  /** Fingerprint of the unit's texts and competences at that time. */
  fingerprint: string
}

/** One work process out of the structure. `${ownerCode}:${code}` identifies it; a composition holds it once. */
export interface CompositionPart {
  /** The source: the qualification (25xxx) the author took it from. */
  qualificationCode: string
  /** The dossier (basis) or qualification (profile) that holds the unit. */
  ownerCode: string
  /** Code in the source, as B1-K1-W2. */
  code: string
  /** Title at the time it was taken. */
  title: string
  taken: TakenFrom
  note: string
  /** The author's own weight in SBU; `null`: an even share of what is left. */
  weight: number | null
  /** Study year in which it is finished; `null`: laid out by default. */
  year: number | null
}

/** A core task of the cross-over: a title of its own around parts from any source. */
export interface CompositionTask {
  /** Stays the same when the task moves or gets another title. */
  id: string
  title: string
  /** The author's own weight for the whole task in SBU. */
  weight: number | null
  parts: CompositionPart[]
}

/** A keuzedeel that belongs to the cross-over. */
export interface CompositionElective {
  code: string
  title: string
  /** SBU; `null` when not known. */
  sbu: number | null
  /** Study year in which it is finished, `null` when not laid out. */
  year: number | null
}

/** What an author composes and a school files: plain JSON that round-trips exactly. */
export interface Composition {
  format: typeof COMPOSITION_FORMAT
  /** The name the school uses. */
  title: string
  /** The name for the register, `null` while there is none. */
  officialName: string | null
  level: Level | null
  pathways: Pathway[]
  durationYears: number | null
  coreTasks: CompositionTask[]
  electives: CompositionElective[]
  /** Number for the id of the next core task, so that an id is never used twice. */
  nextTask: number
}

const title = z.string().min(1).max(LIMITS.titleLength)
const sourceTitle = z.string().max(LIMITS.sourceTitleLength)
const weight = z.int().min(1).max(LIMITS.weight).nullable()
const year = z.int().min(1).max(LIMITS.years).nullable()
const code = z.string().min(1).max(40)

const partSchema = z.strictObject({
  qualificationCode: code,
  ownerCode: code,
  code,
  title: sourceTitle,
  taken: z.strictObject({
    structureDate: z.iso.date(),
    dossierValidFrom: z.iso.date().nullable(),
    fingerprint: z.string().max(40),
  }),
  note: z.string().max(LIMITS.noteLength),
  weight,
  year,
})

const taskSchema = z.strictObject({
  id: code,
  title: sourceTitle,
  weight,
  parts: z.array(partSchema),
})

const electiveSchema = z.strictObject({
  code,
  title: sourceTitle,
  sbu: z.int().min(0).max(LIMITS.weight).nullable(),
  year,
})

const unique = (values: string[]): boolean => new Set(values).size === values.length

/** The schema of the document, for the API and for files that come from outside. */
export const compositionSchema = z
  .strictObject({
    format: z.literal(COMPOSITION_FORMAT),
    title: z.string().max(LIMITS.titleLength),
    officialName: title.nullable(),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
    pathways: z.array(z.enum(['bol', 'bbl'])).refine(unique, 'pathway named twice'),
    durationYears: z.number().min(0.5).max(LIMITS.years).multipleOf(0.5).nullable(),
    coreTasks: z.array(taskSchema).max(LIMITS.coreTasks),
    electives: z.array(electiveSchema).max(LIMITS.electives),
    nextTask: z.int().min(1),
  })
  .refine((c) => unique(c.coreTasks.map((t) => t.id)), 'core task id used twice')
  .refine((c) => unique(partsOf(c).map(unitId)), 'work process used twice')
  .refine((c) => unique(c.electives.map((e) => e.code)), 'elective used twice')
  .refine((c) => partsOf(c).length <= LIMITS.parts, `more than ${LIMITS.parts} parts`)

/** What is wrong in a document from outside: where (coreTasks.0.title) and what. */
export interface CompositionProblem {
  path: string
  message: string
}

/** An empty composition to start from. */
export const emptyComposition = (name = ''): Composition => ({
  format: COMPOSITION_FORMAT,
  title: name,
  officialName: null,
  level: null,
  pathways: [],
  durationYears: null,
  coreTasks: [],
  electives: [],
  nextTask: 1,
})

/** Reads a document from outside (already parsed as JSON); says for each fault where it is. */
export const parseComposition = (input: unknown): Result<Composition, CompositionProblem[]> => {
  const read = compositionSchema.safeParse(input)
  if (read.success) return ok(read.data)
  return err(
    read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  )
}

/** All parts in the author's order. */
export const partsOf = (composition: Pick<Composition, 'coreTasks'>): CompositionPart[] =>
  composition.coreTasks.flatMap((task) => task.parts)

/** A part or core task with the code it has inside the cross-over. */
export interface NumberedTask {
  /** B1-K1. */
  code: string
  task: CompositionTask
  /** B1-K1-W1 and further. */
  parts: { code: string; part: CompositionPart }[]
}

/** Renumbers as approved cross-overs do: B1-K1, B1-K1-W1… in the author's order. */
export const numbered = (composition: Composition): NumberedTask[] =>
  composition.coreTasks.map((task, k) => ({
    code: `B1-K${k + 1}`,
    task,
    parts: task.parts.map((part, w) => ({ code: `B1-K${k + 1}-W${w + 1}`, part })),
  }))
