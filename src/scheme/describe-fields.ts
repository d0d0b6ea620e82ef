import type { PlainDate } from '../platform/time.ts'
import { fill, LANGUAGES, type LocalText, type Params } from './localized.ts'
import type { Choice, SettingField } from './setting.ts'
import { CHOICE_LABELS, SETTING_TEXTS } from './setting-texts.ts'
import type { Length } from './term.ts'

/** A text filled in both languages. */
export const both = (text: LocalText, params: Params): LocalText => {
  const [nl, en] = LANGUAGES.map((language) => fill(text, params, language))
  return { nl: nl ?? '', en: en ?? '' }
}

/** A value that is said the same way in a text: numbers, dates and lists as each language writes them. */
export const said = (value: Params[string]): LocalText =>
  both({ nl: '{value}', en: '{value}' }, { value })

export const lengthText = (length: Length): LocalText =>
  'weeks' in length
    ? both(SETTING_TEXTS.sayWeeks, { count: length.weeks })
    : both(SETTING_TEXTS.sayDays, { count: length.days })

/** Which of a list holds on which days, after what it says. */
export const withValidity = (
  what: LocalText,
  {
    validFrom,
    validUntil,
  }: { validFrom?: PlainDate | undefined; validUntil?: PlainDate | undefined },
): LocalText => {
  const from = validFrom ? both(SETTING_TEXTS.sayFrom, { what, from: validFrom }) : what
  return validUntil ? both(SETTING_TEXTS.sayUntil, { what: from, until: validUntil }) : from
}

export const labelled = (values: readonly (keyof typeof CHOICE_LABELS)[]): LocalText[] =>
  values.map((value) => CHOICE_LABELS[value])

const choices = (values: readonly (keyof typeof CHOICE_LABELS)[]): Choice[] =>
  values.map((value) => ({ value, label: CHOICE_LABELS[value] }))

export const KINDS = choices(['new', 'shortened'])
export const PATHWAYS = choices(['bol', 'bbl'])
export const SCHOOLS = choices(['roc', 'aoc', 'vakinstelling', 'other'])
export const READINGS = choices(['of-source', 'of-cross-over'])
export const LEVELS: Choice[] = [1, 2, 3, 4].map((value) => ({ value, label: said(value) }))

export const dayFields = (item: { from: PlainDate; until: PlainDate }): SettingField[] => [
  { key: 'from', label: SETTING_TEXTS.from, kind: 'date', value: item.from },
  { key: 'until', label: SETTING_TEXTS.until, kind: 'date', value: item.until },
]

export const numberField = (
  kind: 'whole' | 'percent' | 'decimal',
  value: number,
  label: LocalText = SETTING_TEXTS.value,
  key = 'value',
): SettingField => ({ key, label, kind, value })
