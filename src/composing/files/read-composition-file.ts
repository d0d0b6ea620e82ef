import { err, ok, type Result } from '../../platform/result.ts'
import { CODES, unitId } from '../../structure/index.ts'
import type {
  Composition,
  CompositionPart,
  CompositionProblem,
  StructureView,
} from '../engine/index.ts'
import { COMPOSITION_FORMAT, LIMITS, numbered, parseComposition } from '../engine/index.ts'

/** Bytes that a file may have: 200 parts with a long note each stay well under it. */
export const MOST_BYTES = 2_000_000

/** A part of a file that is not in the structure, or not as the file says. */
export interface UnknownPart {
  /** Code inside the cross-over, or of the elective. */
  at: string
  /** As `25104 23053:B1-K1-W1`. */
  source: string
  title: string
  kind: 'qualification' | 'unit' | 'title' | 'elective'
}

/** Why a file cannot be read; everything that is wrong at once. */
export type FileFault =
  | { kind: 'too-large'; most: number }
  | { kind: 'empty' }
  /** `line`: where the reader stopped, when it says so. */
  | { kind: 'not-json'; line: number | null }
  | { kind: 'other-format'; found: string | null }
  | { kind: 'too-many-parts'; found: number; most: number }
  | { kind: 'twice'; codes: string[] }
  | { kind: 'wrong'; problems: CompositionProblem[] }
  | { kind: 'unknown-parts'; parts: UnknownPart[] }

/** The line on which the reader of JSON stopped, counted from 1. */
const lineIn = (message: string, text: string): number | null => {
  const position = /position (\d+)/.exec(message)?.[1]
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length
}

const parseJson = (text: string): Result<unknown, FileFault> => {
  if (text.trim() === '') return err({ kind: 'empty' })
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return err({ kind: 'not-json', line: lineIn(message, text) })
  }
}

const formatOf = (input: unknown): string | null =>
  typeof input === 'object' &&
  input !== null &&
  'format' in input &&
  typeof input.format === 'string'
    ? input.format
    : null

interface LooseTask {
  parts: { ownerCode: string; code: string }[]
}

/** What can be said of the parts of a file that does not keep to the format, to name the usual faults. */
const looseParts = (input: unknown): LooseTask['parts'] => {
  const tasks: unknown = Object(input).coreTasks
  if (!Array.isArray(tasks)) return []
  return tasks.flatMap((task: unknown) => {
    const parts: unknown = Object(task).parts
    return Array.isArray(parts)
      ? parts.map((part: unknown) => ({
          ownerCode: String(Object(part).ownerCode),
          code: String(Object(part).code),
        }))
      : []
  })
}

const usualFault = (input: unknown): FileFault | null => {
  const parts = looseParts(input)
  if (parts.length > LIMITS.parts) {
    return { kind: 'too-many-parts', found: parts.length, most: LIMITS.parts }
  }
  const ids = parts.map(unitId)
  const codes = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
  return codes.length > 0 ? { kind: 'twice', codes } : null
}

const unknownKind = (
  part: CompositionPart,
  structure: StructureView,
): 'qualification' | 'unit' | 'title' | null => {
  const known = CODES.qualification.test(part.qualificationCode)
  if (!known || !structure.content(part.qualificationCode)) return 'qualification'
  const unit = structure.unit(part.qualificationCode, unitId(part))?.workProcess
  if (!unit) return 'unit'
  // Taken from this very text, so the title cannot be another.
  const untouched = part.taken.structureDate === structure.date
  return untouched && unit.title !== part.title ? 'title' : null
}

const unknownParts = (composition: Composition, structure: StructureView): UnknownPart[] => {
  const parts = numbered(composition).flatMap(({ parts: some }) =>
    some.flatMap(({ code, part }): UnknownPart[] => {
      const kind = unknownKind(part, structure)
      const source = `${part.qualificationCode} ${unitId(part)}`
      return kind ? [{ at: code, source, title: part.title, kind }] : []
    }),
  )
  const electives = composition.electives
    .filter(({ code }) => !structure.elective(code))
    .map(({ code, title }) => ({ at: code, source: code, title, kind: 'elective' as const }))
  return [...parts, ...electives]
}

/** Reads a document that was parsed already. */
const readDocument = (input: unknown): Result<Composition, FileFault> => {
  const format = formatOf(input)
  if (format !== COMPOSITION_FORMAT) return err({ kind: 'other-format', found: format })
  const fault = usualFault(input)
  if (fault) return err(fault)
  const read = parseComposition(input)
  return read.ok ? read : err({ kind: 'wrong', problems: read.error })
}

/**
 * Reads a composition out of a JSON file, exactly as it was written. Every code must be in the structure, unless
 * `lenient`: then what is not comes in too, and the page marks it.
 */
export const readCompositionFile = (
  text: string,
  structure: StructureView,
  { lenient = false } = {},
): Result<Composition, FileFault> => {
  if (text.length > MOST_BYTES) return err({ kind: 'too-large', most: MOST_BYTES })
  const json = parseJson(text.replace(/^\uFEFF/, ''))
  if (!json.ok) return json
  const document = readDocument(json.value)
  if (!document.ok || lenient) return document
  const parts = unknownParts(document.value, structure)
  return parts.length > 0 ? err({ kind: 'unknown-parts', parts }) : document
}

/** A composition as a JSON file; reading it gives exactly the same composition. */
export const compositionFile = (composition: Composition): string =>
  `${JSON.stringify(composition, null, 2)}\n`
