import { z } from 'zod'
import { type FieldErrors, type Kept, WHOLE_FORM } from './context.ts'
import { messageFor } from './form-messages.ts'
import type { Lang } from './texts.ts'

export { dayInput, decimalInput, tickInput, wholeInput } from './inputs.ts'

/** A form that was read: its value, or what to change with what was typed. */
export type FormResult<T> = { ok: true; value: T } | { ok: false; errors: FieldErrors; kept: Kept }

export interface ReadOptions {
  lang?: Lang
  /** Label per field name, so that a message names the field. */
  labels?: Record<string, string>
}

/**
 * Reads a submitted form against a schema. Texts are trimmed and an empty one is `undefined`;
 * a field that the schema calls an array always becomes one; the three boxes of a `DateField`
 * become one ISO date; an empty file is `undefined`. Never throws for bad input.
 */
export const readForm = <S extends z.ZodType>(
  schema: S,
  data: FormData | URLSearchParams,
  { lang = 'nl', labels = {} }: ReadOptions = {},
): FormResult<z.output<S>> => {
  const parsed = schema.safeParse(inputOf(data, listFields(schema)), {
    error: (issue) => messageFor(issue, labels[String(issue.path?.[0] ?? '')] ?? '', lang),
  })
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, errors: errorsOf(parsed.error), kept: keptOf(data) }
}

/** What was typed, by field name; files cannot be kept by a browser and are left out. */
export const keptOf = (data: FormData | URLSearchParams): Kept => {
  const kept: Kept = {}
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).filter((value) => typeof value === 'string')
    kept[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  return kept
}

/** The first message per field. */
const errorsOf = (error: z.ZodError): FieldErrors => {
  const errors: FieldErrors = {}
  for (const issue of error.issues) errors[String(issue.path[0] ?? WHOLE_FORM)] ??= issue.message
  return errors
}

type Value = FormDataEntryValue | undefined

const clean = (value: FormDataEntryValue): Value => {
  if (typeof value !== 'string') return value.size > 0 ? value : undefined
  return value.trim().replaceAll('\r\n', '\n') || undefined
}

const inputOf = (data: FormData | URLSearchParams, lists: ReadonlySet<string>) => {
  const input: Record<string, Value | Value[]> = {}
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).map(clean)
    input[name] = lists.has(name) ? values.filter((value) => value !== undefined) : values[0]
  }
  for (const name of lists) input[name] ??= []
  return { ...input, ...joinedDates(data) }
}

const DAY_BOX = /^(.+)-day$/

/** `start-day`, `start-month`, `start-year` as `start: 2019-10-02`; all three empty: nothing. */
const joinedDates = (data: FormData | URLSearchParams): Record<string, string> => {
  const dates: Record<string, string> = {}
  for (const key of data.keys()) {
    const name = DAY_BOX.exec(key)?.[1]
    if (!name || !data.has(`${name}-year`)) continue
    const [year, month, day] = ['year', 'month', 'day'].map((part) => box(data, `${name}-${part}`))
    if (year || month || day) dates[name] = `${year}-${pad(month)}-${pad(day)}`
  }
  return dates
}

const box = (data: FormData | URLSearchParams, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

const pad = (digits = ''): string => digits.padStart(2, '0')

/** Names of the fields that hold a list, however they are wrapped. */
const listFields = (schema: z.ZodType): ReadonlySet<string> => {
  const core = unwrapped(schema)
  if (!(core instanceof z.ZodObject)) return new Set()
  const fields = Object.entries<z.ZodType>(core.shape)
  return new Set(fields.filter(([, field]) => unwrapped(field) instanceof z.ZodArray).map(first))
}

const first = ([name]: [string, unknown]): string => name

/** The schema inside optional, default, nullable and pipe. */
const unwrapped = (schema: z.ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in as z.ZodType)
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  return wraps ? unwrapped(schema.unwrap() as z.ZodType) : schema
}
