import type { Lang } from '../platform/lang.ts'
import type { CrossOver } from './cross-over.ts'
import { fieldCertainty, fieldWords, RECORD_FIELDS, type RecordField } from './record-words.ts'
import { sameJson } from './same-json.ts'
import { valueTexts } from './texts.ts'

/** A field that differs between two entries of one record, in words. `null` is not known. */
export interface FieldChange {
  field: RecordField
  before: string | null
  after: string | null
}

const shown = (record: CrossOver, field: RecordField, lang: Lang): string | null => {
  const words = fieldWords(record, field, lang)
  const certainty = fieldCertainty(record, field)
  return words && certainty === 'inferred'
    ? `${words} (${valueTexts(lang)['certainty-inferred']})`
    : words
}

/** Every field that differs. Two contents that read the same still differ: their parts changed. */
export const changesBetween = (before: CrossOver, after: CrossOver, lang: Lang): FieldChange[] =>
  RECORD_FIELDS.filter((field) => !sameJson(before[field] ?? null, after[field] ?? null)).map(
    (field) => ({
      field,
      before: shown(before, field, lang),
      after: shown(after, field, lang),
    }),
  )
