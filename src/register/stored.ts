import { z } from 'zod'
import { type PlainDate, plainDate } from '../platform/time.ts'
import type { Certainty } from '../structure/structure.ts'

/** One fact of a record with how sure it is; `null` goes with `unknown`. */
export interface Known<T> {
  value: T | null
  certainty: Certainty
}

/** A fact that is read in a source or decided here. */
export const confirmed = <T>(value: T): Known<T> => ({ value, certainty: 'confirmed' })

/** A fact that follows from one; nothing in, nothing known. */
export const inferred = <T>(value: T | null): Known<T> =>
  value === null ? unknown : { value, certainty: 'inferred' }

/** A fact with its certainty; nothing in, nothing known. */
export const knownAs = <T>(value: T | null, certainty: Certainty): Known<T> =>
  value === null ? unknown : { value, certainty }

/** A fact that nobody told us. */
export const unknown: Known<never> = { value: null, certainty: 'unknown' }

export const certainty = z.enum(['confirmed', 'inferred', 'unknown'])

/** Reads a fact with its certainty. */
export const known = <T extends z.ZodType>(value: T) =>
  z.object({ value: value.nullable(), certainty })

/** Reads a day as it stands in JSON: 2019-10-01. */
export const day = z.iso.date().transform((iso): PlainDate => plainDate(iso))

export const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export const pathway = z.enum(['bol', 'bbl'])

/** Where a fact was read. */
export const source = z.object({ id: z.string(), title: z.string(), url: z.string() })

/** The decision that a record rests on; only for what was decided in this product. */
export const decision = z.object({
  date: day,
  /** Reference of the application. */
  reference: z.string().min(1),
  schemeId: z.string().min(1),
})

export type Source = z.infer<typeof source>
export type DecisionRef = z.infer<typeof decision>
