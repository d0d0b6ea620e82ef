import type { Answer, Answers } from './answers.ts'
import type { ApplicationKind } from './life/state.ts'
import type { Edit } from './merge.ts'

/** What one question takes. `places`: a number for each cohort. */
export type FieldKind = 'line' | 'text' | 'date' | 'choice' | 'ticks' | 'places'

export interface Field {
  name: string
  kind: FieldKind
}

export type StepId =
  | 'programme'
  | 'applicant'
  | 'labour-market'
  | 'cohorts'
  | 'companies'
  | 'fallback'
  | 'branch'
  | 'documents'

/** Questions that one form asks; their answers stand under this id. */
export interface Questions {
  id: string
  fields: readonly Field[]
  /** A table in which the school adds rows; their names are this letter and a number. */
  rows: { letter: string; fields: readonly Field[] } | null
}

/** One step of an application: what is asked, in which words stands in `step-texts.ts`. */
export interface Step extends Questions {
  id: StepId
  /** Its address behind /aanvragen/:id/. */
  path: string
  kinds: readonly ApplicationKind[]
  /** Document slots of the scheme that are shown here. */
  slots: readonly string[]
}

const DATE_BOXES = ['day', 'month', 'year'] as const

const tidy = (value: string): string => value.replaceAll('\r\n', '\n')

const single = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? tidy(value) : ''
}

const many = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string')

/** The hidden field that names each row of a table in its form. */
export const ROW_FIELD = 'rij'

/** The hidden field that names each choice in a form: of a choice that nobody made a browser sends nothing. */
export const ASKED_FIELD = 'gevraagd'

/** The boxes of a question that a form holds; one that was not shown is not there, and stays as it was. */
const boxesIn = (form: FormData, { name, kind }: Field): string[] => {
  const boxes = kind === 'date' ? DATE_BOXES.map((box) => `${name}-${box}`) : [name]
  if (kind === 'places')
    return [...new Set(form.keys())].filter((key) => key.startsWith(`${name}.`))
  const isChoice = kind === 'choice' || kind === 'ticks'
  const asked = isChoice ? many(form, ASKED_FIELD) : [...form.keys()]
  return boxes.filter((box) => asked.includes(box))
}

const readField = (form: FormData, field: Field): [string, Answer][] =>
  boxesIn(form, field).map((box) => [
    box,
    field.kind === 'ticks' ? many(form, box) : single(form, box),
  ])

const inRow = (row: string, field: Field): Field => ({ ...field, name: `${row}.${field.name}` })

const fieldsIn = (step: Questions, form: FormData): Field[] => {
  const rows = step.rows ? many(form, ROW_FIELD) : []
  return [
    ...step.fields,
    ...rows.flatMap((row) => (step.rows?.fields ?? []).map((field) => inRow(row, field))),
  ]
}

const prefixed = (step: Questions, entries: [string, Answer][]): Edit =>
  Object.fromEntries(entries.map(([name, answer]) => [`${step.id}.${name}`, answer]))

/** What a submitted form of a step changes: every question that it holds, as it was typed. */
export const editOfForm = (step: Questions, form: FormData): Edit =>
  prefixed(
    step,
    fieldsIn(step, form).flatMap((field) => readField(form, field)),
  )

const numberOf = (row: string): number => Number(row.slice(1))

/** The rows of a table, in the order in which they were added. */
export const rowsOf = (step: Questions, answers: Answers): string[] => {
  if (!step.rows) return []
  const shape = new RegExp(`^${step.id}\\.(${step.rows.letter}\\d+)\\.`)
  const rows = Object.keys(answers).flatMap((key) => shape.exec(key)?.[1] ?? [])
  return [...new Set(rows)].toSorted((a, b) => numberOf(a) - numberOf(b))
}

const emptyField = ({ name, kind }: Field): [string, Answer][] => {
  if (kind === 'date') return DATE_BOXES.map((box) => [`${name}-${box}`, ''])
  if (kind === 'places') return []
  return [[name, kind === 'ticks' ? [] : '']]
}

/** Adds a row under a number that was not used before, with these answers in it. */
export const editToAddRow = (
  step: Questions,
  answers: Answers,
  filled: Readonly<Record<string, string>> = {},
): Edit => {
  if (!step.rows) return {}
  const last = rowsOf(step, answers).at(-1)
  const row = `${step.rows.letter}${last ? numberOf(last) + 1 : 1}`
  const empty = step.rows.fields.map((field) => inRow(row, field)).flatMap(emptyField)
  const own = Object.entries(filled).map(([name, value]): [string, Answer] => [
    `${row}.${name}`,
    value,
  ])
  return prefixed(step, [...empty, ...own])
}

/** Takes a row away. */
export const editToRemoveRow = (step: Questions, answers: Answers, row: string): Edit =>
  Object.fromEntries(
    Object.keys(answers)
      .filter((key) => key.startsWith(`${step.id}.${row}.`))
      .map((key) => [key, null]),
  )

/** The answers of one row, by field. */
export const rowAnswers = (step: Questions, answers: Answers, row: string): Answers => {
  const prefix = `${step.id}.${row}.`
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  )
}
