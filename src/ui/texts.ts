/** The languages of the site; Dutch comes first. */
export type Lang = 'nl' | 'en'

type Phrase = string | ((...values: never[]) => string)
type Widened<P> = P extends string ? string : P

/** The texts of one room in one language. */
export type Texts<T extends Record<string, { nl: Phrase; en: Phrase }>> = {
  [K in keyof T]: Widened<T[K]['nl']>
}

/**
 * Declares the labels of a room, both languages side by side; a label without one of the two,
 * or with other parameters, is a type error.
 *
 * @example const texts = defineTexts({ found: { nl: (n: number) => `${n} gevonden`, en: (n: number) => `${n} found` } })
 *          texts('nl').found(3)
 */
export const defineTexts = <T extends Record<string, { nl: Phrase; en: Phrase }>>(
  entries: T & { [K in keyof T]: { nl: Phrase; en: Widened<T[K]['nl']> } },
): ((lang: Lang) => Texts<T>) => {
  const pick = (lang: Lang) =>
    Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, text[lang]])) as Texts<T>
  const both = { nl: pick('nl'), en: pick('en') }
  return (lang) => both[lang]
}

/** One or many, with the number in front: `plural(1, 'dag', 'dagen', 'nl')` is `1 dag`. */
export const plural = (count: number, one: string, many: string, lang: Lang): string =>
  `${formatNumber(count, lang)} ${count === 1 ? one : many}`

const formatters = new Map<string, Intl.NumberFormat>()

/** Making a formatter costs far more than using one, and a page shows hundreds of figures. */
const formatterOf = (lang: Lang, style: 'decimal' | 'percent', digits: number) => {
  const key = `${lang} ${style} ${digits}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale(lang), { style, maximumFractionDigits: digits })
  formatters.set(key, made)
  return made
}

/** A number as people of that language write it: 1.600 or 1,600. At most `digits` decimals. */
export const formatNumber = (value: number, lang: Lang, digits = 0): string =>
  formatterOf(lang, 'decimal', digits).format(value)

/** A share between 0 and 1 as a percentage: 0.325 is `32,5%` with one decimal. */
export const formatPercent = (share: number, lang: Lang, digits = 0): string =>
  formatterOf(lang, 'percent', digits).format(share)

/** Study load in SBU (studiebelastingsuren; one year is 1600): `1.600 SBU`. */
export const formatSbu = (hours: number, lang: Lang): string =>
  `${formatNumber(hours, lang)}\u00a0SBU`

const locale = (lang: Lang): string => (lang === 'nl' ? 'nl-NL' : 'en-GB')
