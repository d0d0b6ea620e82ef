import type { Answer, Answers } from './answers.ts'

/** What a form changes, by field: an answer, or `null` for one that is taken away with its row. */
export type Edit = Readonly<Record<string, Answer | null>>

/** A question that two people answered differently, both after the version that the form was shown with. */
export interface Conflict {
  /** The question: a field, or the date that three fields make together. */
  question: string
  /** Answers of the form that came later; nothing of it is written. */
  mine: Edit
  /** What stands there now. */
  theirs: Answers
}

export interface Merged {
  answers: Answers
  conflicts: Conflict[]
}

const DATE_BOX = /-(day|month|year)$/

/** The question that a field belongs to: the boxes of one date are one question. */
export const questionOf = (field: string): string => field.replace(DATE_BOX, '')

const isEmpty = (answer: Answer | null | undefined): boolean =>
  answer === '' || (Array.isArray(answer) && answer.length === 0)

const same = (a: Answer | null | undefined, b: Answer | null | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Nothing was there and nothing was filled in: not a change. */
const untouched = (base: Answer | undefined, mine: Answer | null | undefined): boolean =>
  same(base, mine) || (base === undefined && isEmpty(mine))

const pick = (answers: Answers, fields: readonly string[]): Answers =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const answer = answers[field]
      return answer === undefined ? [] : [[field, answer]]
    }),
  )

const pickEdit = (edit: Edit, fields: readonly string[]): Edit =>
  Object.fromEntries(fields.map((field) => [field, edit[field] ?? null]))

/** The answers after an edit, without asking anybody. */
export const applyEdit = (answers: Answers, edit: Edit): Answers => {
  const after: Record<string, Answer> = { ...answers }
  for (const [field, answer] of Object.entries(edit))
    if (answer === null) delete after[field]
    else after[field] = answer
  return after
}

/**
 * Merges a form into answers that may have changed since. `base` is what the form was shown with, `current` what
 * stands there now. A question that only one side changed goes in silently; one that both changed stays as it is and
 * comes back as a conflict. Fields that are not in the edit are never touched.
 */
export const mergeAnswers = (base: Answers, current: Answers, edit: Edit): Merged => {
  const questions = Map.groupBy(Object.keys(edit), questionOf)
  let answers = current
  const conflicts: Conflict[] = []
  for (const [question, fields] of questions) {
    if (fields.every((field) => untouched(base[field], edit[field]))) continue
    const mine = pickEdit(edit, fields)
    const free = fields.every((field) => same(base[field], current[field]))
    const agreed = fields.every((field) => same(edit[field], current[field]))
    if (free || agreed) answers = applyEdit(answers, mine)
    else conflicts.push({ question, mine, theirs: pick(current, fields) })
  }
  return { answers, conflicts }
}
