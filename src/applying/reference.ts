import { mod11_2 } from 'cdigit'

/** At least this many digits in the running number, so that references line up. */
const NUMBER_DIGITS = 5

const SHAPE = /^CO([0-9]{4})([0-9]{5,})([0-9X])$/

/**
 * The reference number of a filed application, as CO-2019-00042-2: year of filing, running number, and a check
 * character by ISO/IEC 7064 MOD 11-2 over all digits before it. `docs/reference-number.md` says how to check by hand.
 */
export const referenceFor = (year: number, number: number): string => {
  const digits = String(number).padStart(NUMBER_DIGITS, '0')
  return `CO-${year}-${digits}-${mod11_2.compute(`${year}${digits}`)}`
}

/**
 * Reads a reference as people type it (small letters, blanks, no dashes) and gives it as it is written; `null` when it
 * cannot be one: every single wrong digit and every two neighbours changed about are found.
 */
export const readReference = (typed: string): string | null => {
  const plain = typed.toUpperCase().replace(/[\s\u2010-\u2015.-]/g, '')
  const [, year, digits, check] = SHAPE.exec(plain) ?? []
  if (!year || !digits || !check || !mod11_2.validate(year + digits + check)) return null
  return `CO-${year}-${digits}-${check}`
}
