import type { Lang } from '../platform/lang.ts'
import { Temporal } from '../platform/time.ts'
import { formatDate } from '../ui/dates.ts'
import { formatNumber, formatPercent, formatSbu, plural } from '../ui/texts.ts'
import type { CrossOver } from './cross-over.ts'
import { recordTexts } from './record-texts.ts'
import { valueTexts } from './texts.ts'

/** The fields of a record that readers see, in the order of the page. */
export const RECORD_FIELDS = [
  'name',
  'level',
  'programmeType',
  'durationYears',
  'pathways',
  'studyLoad',
  'fields',
  'tasks',
  'electives',
  'fallbacks',
  'publishedOn',
  'firstIntake',
  'lastIntake',
  'lastIntakeYear',
  'after',
  'successors',
  'involved',
  'note',
  'decision',
] as const satisfies readonly (keyof CrossOver)[]

export type RecordField = (typeof RECORD_FIELDS)[number]

type Words = { [F in RecordField]: (value: Known<CrossOver[F]>, lang: Lang) => string | null }

/** The value inside a fact with its certainty; any other value as it is. */
type Known<T> = T extends { value: infer V; certainty: unknown } ? NonNullable<V> : NonNullable<T>

const list = (parts: readonly string[]): string | null =>
  parts.length > 0 ? parts.join('; ') : null

const WORDS: Words = {
  name: (name) => name,
  level: (level) => String(level),
  programmeType: (type, lang) => valueTexts(lang)[`type-${type}`],
  durationYears: (years, lang) => recordTexts(lang).years(formatNumber(years, lang, 1), years),
  pathways: (pathways) => list(pathways),
  studyLoad: (sbu, lang) => formatSbu(sbu, lang),
  fields: (fields, lang) =>
    list(
      fields.map(({ text, share }) =>
        share === null ? text : `${text} (${formatPercent(share, lang)})`,
      ),
    ),
  tasks: (tasks, lang) => {
    const parts = tasks.flatMap((task) => task.parts).length
    const texts = recordTexts(lang)
    return `${plural(tasks.length, texts.task, texts.coreTasks, lang)}, ${plural(parts, texts.part, texts.parts, lang)}`
  },
  electives: (electives, lang) =>
    list(electives.map(({ code, title }) => `${code} ${title}`)) ?? recordTexts(lang).none,
  fallbacks: (fallbacks, lang) =>
    list(fallbacks.map(({ code, name }) => `${code} ${name}`)) ?? recordTexts(lang).none,
  publishedOn: (day, lang) => formatDate(day, lang),
  firstIntake: (day, lang) => formatDate(day, lang),
  lastIntake: (day, lang) => formatDate(day, lang),
  lastIntakeYear: (year) => year,
  after: (after, lang) => valueTexts(lang)[`after-${after}`],
  successors: (successors) => list(successors.map(({ code }) => code)),
  involved: (bodies, lang) =>
    list(bodies.map(({ name, role }) => `${name} (${valueTexts(lang)[`role-${role}`]})`)),
  note: (note) => note,
  decision: ({ reference, date }, lang) => `${reference}, ${formatDate(date, lang)}`,
}

const isKnown = (
  value: unknown,
): value is { value: unknown; certainty: 'confirmed' | 'inferred' } =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Temporal.PlainDate) &&
  'certainty' in value &&
  'value' in value

/** The value of a field in words; `null` when it is not known. */
export const fieldWords = (record: CrossOver, field: RecordField, lang: Lang): string | null => {
  const raw: unknown = record[field]
  const value = isKnown(raw) ? raw.value : raw
  if (value === null || value === undefined) return null
  const words = WORDS[field] as (value: unknown, lang: Lang) => string | null
  return words(value, lang)
}

/** How sure a field is; `null` for fields that say it for each of their parts. */
export const fieldCertainty = (record: CrossOver, field: RecordField) => {
  const raw: unknown = record[field]
  return isKnown(raw) ? raw.certainty : null
}
