import { Temporal, type PlainDate } from '../platform/time.ts'

export type Language = 'nl' | 'en'

export const LANGUAGES: readonly Language[] = ['nl', 'en']

/** One text in both languages. */
export interface LocalText {
  nl: string
  en: string
}

/**
 * What a text may be filled with; `percent` is a fraction (0.15 is 15 %), `anyOf` a list of which
 * one is enough (2, 3 of 4), a plain list means all (2, 3 en 4).
 */
export type Param =
  | string
  | number
  | PlainDate
  | LocalText
  | { percent: number }
  | { anyOf: readonly Param[] }
  | readonly Param[]

export type Params = Readonly<Record<string, Param>>

const MONTHS: Record<Language, readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}

/** 2 oktober 2023 / 2 October 2023. */
export const formatDate = (day: PlainDate, language: Language): string =>
  `${day.day} ${MONTHS[language][day.month - 1]} ${day.year}`

const NUMBERS: Record<Language, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}

const LISTS: Record<Language, Intl.ListFormat> = {
  nl: new Intl.ListFormat('nl-NL', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

const CHOICES: Record<Language, Intl.ListFormat> = {
  nl: new Intl.ListFormat('nl-NL', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
}

const isList = (param: Param): param is readonly Param[] => Array.isArray(param)

/** One value as people write it: dates in words, decimals with the comma or point of the language. */
export const formatParam = (param: Param, language: Language): string => {
  if (typeof param === 'string') return param
  if (typeof param === 'number') return NUMBERS[language].format(param)
  if (param instanceof Temporal.PlainDate) return formatDate(param, language)
  if (isList(param)) return LISTS[language].format(param.map((item) => formatParam(item, language)))
  if ('anyOf' in param) {
    return CHOICES[language].format(param.anyOf.map((item) => formatParam(item, language)))
  }
  if ('percent' in param) return `${NUMBERS[language].format(param.percent * 100)} %`
  return param[language]
}

/**
 * Replaces `{name}` by its value and `{name|bedrijf|bedrijven}` by the first word when the value is
 * 1, else by the second. A name without a value stays as it is, so tests can find it.
 */
export const fill = (text: LocalText, params: Params, language: Language): string =>
  text[language].replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole: string, name: string, one?: string, many?: string) => {
      const param = params[name]
      if (param === undefined) return whole
      if (one === undefined || many === undefined) return formatParam(param, language)
      return param === 1 ? one : many
    },
  )
