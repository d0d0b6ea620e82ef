import { plainDate, type PlainDate } from '../platform/time.ts'
import type { Known } from '../scheme/index.ts'
import { type Answers, textOf } from './answers.ts'

const WHOLE = /^\d+$/

/** A whole number as people type it (`1.600`); unknown when it is none. */
export const readWhole = (answers: Answers, name: string): Known<number> => {
  const plain = textOf(answers[name]).replace(/[\s.](?=\d{3}(\D|$))/g, '')
  return WHOLE.test(plain) ? Number(plain) : 'unknown'
}

/** A number of years with a comma or a point; unknown when it is none. */
export const readYears = (answers: Answers, name: string): Known<number> => {
  const plain = textOf(answers[name]).replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : 'unknown'
}

/** The day of three boxes; unknown while it is no day. */
export const readDay = (answers: Answers, name: string): Known<PlainDate> => {
  const [year, month, day] = ['year', 'month', 'day'].map((box) =>
    textOf(answers[`${name}-${box}`]),
  )
  try {
    return plainDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
  } catch {
    return 'unknown'
  }
}

/** One of some words; unknown while it is none of them. */
export const readChoice = <T extends string>(
  answers: Answers,
  name: string,
  choices: readonly T[],
): Known<T> => choices.find((choice) => choice === textOf(answers[name])) ?? 'unknown'

/** Yes or no; unknown while it is neither. */
export const readYesNo = (answers: Answers, name: string): Known<boolean> => {
  const choice = readChoice(answers, name, ['ja', 'nee'])
  return choice === 'unknown' ? choice : choice === 'ja'
}
