import type { PlainDate } from '../time.ts'
import type { Language } from './texts.ts'

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

/** A day in words: 2 oktober 2023. */
export const longDate = (day: PlainDate, lang: Language): string =>
  day.toLocaleString(LOCALES[lang], { day: 'numeric', month: 'long', year: 'numeric' })

const UNITS = ['kB', 'MB', 'GB'] as const

/** A size in bytes in the unit that reads best: 12 kB, 2,5 MB. */
export const fileSize = (bytes: number, lang: Language): string => {
  if (bytes < 1000) return `${bytes} B`
  const step = Math.min(UNITS.length, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** step
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 }
  return `${new Intl.NumberFormat(LOCALES[lang], digits).format(value)} ${UNITS[step - 1]}`
}
