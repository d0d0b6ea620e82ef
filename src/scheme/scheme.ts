import { parse as parseYaml } from 'yaml'
import type { z } from 'zod'
import { err, ok, type Result } from '../platform/result.ts'
import { compareDates, type PlainDate } from '../platform/time.ts'
import { crossFaults } from './scheme-checks.ts'
import { schemeSchema } from './scheme-schema.ts'

/**
 * The rules in force for one period: a regeling. Made from one file in `data/schemes`.
 * Percentages are 0–100, study load in SBU, hours in clock hours, dates inclusive on both sides.
 */
export type Scheme = z.output<typeof schemeSchema>
export type Condition = Scheme['conditions'][number]
export type RuleName = Condition['rule']
export type Severity = Condition['severity']
export type Body = NonNullable<Condition['judgedBy']>
export type ApplicationKind = Condition['kinds'][number]
export type Basis = Condition['basis']
/** How sure a rule is: from a public source, inferred from a sibling rule, or assumed and changeable. */
export type Mark = Basis['mark']
export type TermId = keyof Scheme['terms']
export type Term = Scheme['terms'][TermId]
export type ApplicationWindow = Scheme['windows'][number]
export type DocumentSlot = Scheme['documents'][number]
export type Criterion = Scheme['criteria'][number]
export type Declaration = Scheme['declarations'][number]
export type Audience = keyof Condition['text']

/** A basis with the law behind it, ready to show. `article` null: the article is not known here. */
export interface LegalSource {
  law: { nl: string; en: string }
  article: string | null
  link: string
  mark: Mark
  note: { nl: string; en: string } | null
}

/** One fault in a scheme file: where it is (`limits.sharePercent.value`), what is wrong, what to do. */
export interface SchemeFault {
  path: string
  problem: string
  advice: string
}

const shapeFault = (issue: z.core.$ZodIssue): SchemeFault => ({
  path: issue.path.join('.'),
  problem: issue.message,
  advice:
    issue.code === 'unrecognized_keys'
      ? `Remove or rename: ${issue.keys.join(', ')}.`
      : 'Give this field a value of the shape that docs/rules.md describes.',
})

const readYaml = (text: string): Result<unknown, SchemeFault[]> => {
  try {
    return ok(parseYaml(text))
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return err([{ path: '', problem, advice: 'Make the file valid YAML.' }])
  }
}

/** Checks a scheme that was read already; gives back every fault at once, each with its path. */
export const checkScheme = (raw: unknown): Result<Scheme, SchemeFault[]> => {
  const parsed = schemeSchema.safeParse(raw)
  if (!parsed.success) return err(parsed.error.issues.map(shapeFault))
  const faults = crossFaults(parsed.data)
  return faults.length > 0 ? err(faults) : ok(parsed.data)
}

/** A scheme file: as it was read, and what it comes to. */
export interface SchemeFile {
  raw: unknown
  scheme: Scheme
}

/** Reads the text of a scheme file and keeps what it was made of, so that a setting in it can be replaced. */
export const parseSchemeFile = (text: string): Result<SchemeFile, SchemeFault[]> => {
  const yaml = readYaml(text)
  if (!yaml.ok) return yaml
  const checked = checkScheme(yaml.value)
  return checked.ok ? ok({ raw: yaml.value, scheme: checked.value }) : checked
}

/** Reads a scheme file; gives back every fault at once, each with its path. */
export const parseScheme = (text: string): Result<Scheme, SchemeFault[]> => {
  const file = parseSchemeFile(text)
  return file.ok ? ok(file.value.scheme) : file
}

const within = (day: PlainDate, from?: PlainDate, until?: PlainDate): boolean =>
  (!from || compareDates(day, from) >= 0) && (!until || compareDates(day, until) <= 0)

/** Whether something with validity dates holds on a day. */
export const holdsOn = (
  item: { validFrom?: PlainDate | undefined; validUntil?: PlainDate | undefined },
  day: PlainDate,
): boolean => within(day, item.validFrom, item.validUntil)

/** The scheme in force on a day: of several, the one that started last. `null`: none. */
export const schemeOn = (schemes: readonly Scheme[], day: PlainDate): Scheme | null =>
  schemes
    .filter((scheme) => within(day, scheme.period.from, scheme.period.until))
    .toSorted((a, b) => compareDates(b.period.from, a.period.from))[0] ?? null

/** The law, article and link behind a rule of the scheme. */
export const legalSource = (scheme: Scheme, basis: Basis): LegalSource => {
  const source = scheme.sources.find((item) => item.id === basis.source)
  return {
    law: source?.law ?? { nl: basis.source, en: basis.source },
    article: basis.article ?? null,
    link: source?.link ?? '',
    mark: basis.mark,
    note: basis.note ?? null,
  }
}
