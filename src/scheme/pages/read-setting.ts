import { z } from 'zod'
import { compareDates, type PlainDate } from '../../platform/time.ts'
import type { FormResult, ReadOptions } from '../../ui/forms.ts'
import { readForm } from '../../ui/forms.ts'
import { dayInput, decimalInput, wholeInput } from '../../ui/inputs.ts'
import type { Language } from '../localized.ts'
import type { SettingValues } from '../override.ts'
import { pageTexts } from '../page-texts.ts'
import type { Choice, Setting, SettingField } from '../setting.ts'

/** A filled-in change of one setting. */
export interface FilledSetting {
  values: SettingValues
  reason: string
}

const REASON = 'reden'
const words = z.string().max(1000)

const oneOf = (options: readonly Choice[]) => z.enum(options.map(({ value }) => String(value)))

const inputsOf = (field: SettingField): Record<string, z.ZodType> => {
  switch (field.kind) {
    case 'whole':
      return { [field.key]: wholeInput({ min: 0, max: 100_000 }) }
    case 'percent':
      return { [field.key]: decimalInput({ min: 0, max: 100 }) }
    case 'decimal':
      return { [field.key]: decimalInput({ min: 0.5, max: 100_000 }) }
    case 'date':
      return { [field.key]: dayInput() }
    case 'choice':
      return { [field.key]: oneOf(field.options) }
    case 'choices':
      return { [field.key]: z.array(oneOf(field.options)).min(1) }
    case 'length':
      return {
        [field.key]: wholeInput({ min: 1, max: 520 }),
        [`${field.key}-unit`]: z.enum(['weeks', 'days']),
      }
    case 'text':
      return { [`${field.key}-nl`]: words, [`${field.key}-en`]: words }
  }
}

type Filled = Record<string, unknown>

/** What was filled in for a field, as the scheme file writes it. */
const valueOf = (field: SettingField, filled: Filled): SettingValues[string] => {
  const value = filled[field.key]
  if (field.kind === 'length') return { [String(filled[`${field.key}-unit`])]: Number(value) }
  if (field.kind === 'text')
    return { nl: String(filled[`${field.key}-nl`]), en: String(filled[`${field.key}-en`]) }
  if (field.kind === 'choices')
    return field.options
      .map((option) => option.value)
      .filter((option) => (value as string[]).includes(String(option)))
  if (field.kind === 'whole' || field.kind === 'percent' || field.kind === 'decimal')
    return Number(value)
  return String(value)
}

const days = (filled: Filled): [PlainDate, PlainDate] | null =>
  'from' in filled && 'until' in filled
    ? [filled['from'] as PlainDate, filled['until'] as PlainDate]
    : null

/** Two values that must stand in order: the days of a period, the durations of a level. */
const inOrder = (lang: Language) => (filled: Filled, context: z.RefinementCtx<Filled>) => {
  const texts = pageTexts(lang)
  const period = days(filled)
  if (period && compareDates(period[0], period[1]) > 0)
    context.addIssue({ code: 'custom', path: ['until'], message: texts.wrongOrder })
  if (Number(filled['minYears'] ?? 0) > Number(filled['maxYears'] ?? 0))
    context.addIssue({ code: 'custom', path: ['maxYears'], message: texts.wrongRange })
}

const labelsOf = (setting: Setting, lang: Language): ReadOptions['labels'] => {
  const label = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
  return Object.fromEntries([
    ...setting.fields.flatMap((field) =>
      Object.keys(inputsOf(field)).map((name) => [name, label(field.label[lang])]),
    ),
    [REASON, label(pageTexts(lang).reason)],
  ])
}

/** Reads the form of a setting: its values as the scheme file writes them, and the reason for the change. */
export const readSetting = (
  setting: Setting,
  form: FormData,
  lang: Language,
): FormResult<FilledSetting> => {
  const shape = Object.assign({}, ...setting.fields.map(inputsOf)) as Record<string, z.ZodType>
  const schema = z.object({ ...shape, [REASON]: words }).superRefine(inOrder(lang))
  const result = readForm(schema, form, { lang, labels: labelsOf(setting, lang) ?? {} })
  if (!result.ok) return result
  const filled = result.value as Filled
  const values = Object.fromEntries(
    setting.fields.map((field) => [field.key, valueOf(field, filled)]),
  )
  return { ok: true, value: { values, reason: String(filled[REASON]) } }
}

/** Reads only the reason, for going back to what the file says. */
export const readReason = (form: FormData, lang: Language): FormResult<string> => {
  const labels = { [REASON]: pageTexts(lang).reason.toLowerCase() }
  const result = readForm(z.object({ [REASON]: words }), form, { lang, labels })
  return result.ok ? { ok: true, value: String(result.value[REASON]) } : result
}
