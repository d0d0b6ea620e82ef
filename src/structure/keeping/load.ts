import { z } from 'zod'
import type { Instant } from '../../platform/time.ts'
import type { FactSource } from './facts.ts'

/** A file that was taken in. */
export interface LoadedFile {
  name: string
  /** Hexadecimal. */
  sha256: string
  /** Bytes. */
  size: number
}

/** How many facts a load changed. */
export interface ChangeCounts {
  new: number
  changed: number
  ended: number
  conflicts: number
}

export interface LoadProblem {
  code: string
  file: string
  where: string
  reason: string
  whatToDo: string
}

/** What was taken into the structure at one time: a row of its history. */
export interface Load {
  source: FactSource
  at: Instant
  /** An id or `system:…`, as in the audit log. */
  actor: string
  /** sha256 over all files together. */
  hash: string
  files: LoadedFile[]
  counts: Record<string, number>
  changes: ChangeCounts
  problems: LoadProblem[]
}

/** A load that is kept, with its number. */
export type KeptLoad = Load & { id: number }

export const loadedFiles: z.ZodType<LoadedFile[]> = z.array(
  z.object({ name: z.string(), sha256: z.string(), size: z.number() }),
)

export const storedLoad = z.object({
  source: z.enum(['shipped', 'import', 'register']),
  files: loadedFiles,
  counts: z.record(z.string(), z.number()),
  changes: z.object({
    new: z.number(),
    changed: z.number(),
    ended: z.number(),
    conflicts: z.number(),
  }),
  problems: z.array(
    z.object({
      code: z.string(),
      file: z.string(),
      where: z.string(),
      reason: z.string(),
      whatToDo: z.string(),
    }),
  ),
})
