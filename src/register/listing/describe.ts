import type { Lang } from '../../platform/lang.ts'
import { formatDate } from '../../ui/dates.ts'
import { listTexts, valueTexts } from '../texts.ts'
import type { Question } from './question.ts'

/** What is asked, in words: one line for each filter. Empty: everything. */
export const describeFilters = ({ filters }: Question, lang: Lang): string[] => {
  const texts = listTexts(lang)
  const line = (label: string, value: string | undefined) =>
    value === undefined ? [] : [`${label}: ${value}`]
  return [
    ...line(texts.text, filters.text),
    ...line(texts.level, filters.level?.toString()),
    ...line(texts.pathway, filters.pathway),
    ...line(texts.domain, filters.domain),
    ...line(texts.school, filters.school),
    ...line(texts.state, filters.state && valueTexts(lang)[`state-${filters.state}`]),
    ...line(texts.startOn, filters.startOn && formatDate(filters.startOn, lang)),
    ...line(texts.scheme, filters.scheme),
  ]
}

/** The two times, in words. */
export const describeTimes = ({ on, at }: Question, lang: Lang): string => {
  const texts = listTexts(lang)
  const valid = texts.asOn(formatDate(on, lang))
  return at.known ? `${valid}, ${texts.asKnown(formatDate(at.known, lang))}` : valid
}
