import type { Lang } from '../ui/texts.ts'
import { type Answer, type Answers, textOf } from './answers.ts'
import type { Edit } from './merge.ts'
import { pageTexts } from './page-texts.ts'
import { rowsOf, type StepId } from './step.ts'
import { type FieldLabel, fieldLabel, labelsOf } from './step-texts.ts'
import { STEPS, stepOf } from './steps.ts'

const ROW = /^([a-z]\d+)\.(.+)$/
const PLACES = /^places\.(c\d+)$/

const rowWord = (step: StepId, lang: Lang): string => {
  const texts = pageTexts(lang)
  if (step === 'cohorts') return texts.cohort
  return step === 'companies' ? texts.company : texts.fallbackOption
}

/** What a row of a table is called: Cohort 2. */
export const rowName = (step: StepId, answers: Answers, row: string, lang: Lang): string => {
  const at = rowsOf(stepOf(step), answers).indexOf(row)
  return `${rowWord(step, lang)} ${at === -1 ? row.slice(1) : at + 1}`
}

const fieldName = (step: StepId, field: string, answers: Answers, lang: Lang): string => {
  const cohort = PLACES.exec(field)?.[1]
  if (cohort)
    return pageTexts(lang).placesFor(rowName('cohorts', answers, cohort, lang).toLowerCase())
  return field in labelsOf(step, lang) ? fieldLabel(`${step}.${field}` as FieldLabel, lang) : field
}

/** A question in words, as `Cohort 2: Verwachte studenten`. */
export const questionLabel = (question: string, answers: Answers, lang: Lang): string => {
  const step = STEPS.find(({ id }) => question.startsWith(`${id}.`))?.id
  if (!step) return question
  const rest = question.slice(step.length + 1)
  const [, row, field] = ROW.exec(rest) ?? []
  if (!row || !field) return fieldName(step, rest, answers, lang)
  return `${rowName(step, answers, row, lang)}: ${fieldName(step, field, answers, lang)}`
}

const BOX_ORDER = ['-day', '-month', '-year']

const boxAt = (field: string): number => BOX_ORDER.findIndex((box) => field.endsWith(box))

const worded = (answer: Answer | null): string =>
  Array.isArray(answer) ? answer.join(', ') : textOf(answer ?? undefined)

/** An answer in words; the boxes of a date behind each other. Empty when there is none. */
export const answerText = (answer: Edit | Answers): string =>
  Object.entries(answer)
    .toSorted(([a], [b]) => boxAt(a) - boxAt(b))
    .map(([, value]) => worded(value))
    .filter((text) => text !== '')
    .join(' ')
