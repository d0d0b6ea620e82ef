import { PAGE_NAMES, type Question, writeQuestion } from '../listing/question.ts'

/** The address of a question; one question has one address. */
export const hrefOf = (question: Question): string => {
  const params = writeQuestion(question, PAGE_NAMES).toString()
  return `/register${params && `?${params}`}`
}

/** The two times of a question, to put behind the address of a record; empty for now. */
export const timesSuffix = (question: Question): string => {
  const times = { ...question, filters: {}, sort: 'code', direction: 'asc' as const, page: 1 }
  const params = writeQuestion(times, PAGE_NAMES).toString()
  return params && `?${params}`
}
