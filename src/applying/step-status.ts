import { WHOLE_FORM } from '../ui/context.ts'
import { type Answers, textOf } from './answers.ts'
import { checkStep } from './step-checks.ts'
import type { Step } from './step.ts'
import type { StepContext } from './step-context.ts'

/** How far a step is: `faults` when something in it cannot stay as it is, `optional` when nothing is asked. */
export type StepStatus = 'done' | 'todo' | 'faults' | 'optional'

export interface StepState {
  step: Step
  status: StepStatus
  /** How many things are still missing, or wrong. */
  count: number
}

const BOXES = ['', '-day', '-month', '-year']

/** A message about a box that somebody filled in is a fault; about an empty one it is only something to do. */
const isFilledIn = (answers: Answers, step: Step, field: string): boolean =>
  field !== WHOLE_FORM && BOXES.some((box) => textOf(answers[`${step.id}.${field}${box}`]) !== '')

/** The state of a step, computed from what is there; nothing about it is ever stored. */
export const stateOfStep = (step: Step, context: StepContext): StepState => {
  if (step.id === 'documents' && Object.keys(checkStep(step, context)).length === 0)
    return { step, status: 'optional', count: 0 }
  const fields = Object.keys(checkStep(step, context))
  const wrong = fields.filter((field) => isFilledIn(context.answers, step, field))
  if (wrong.length > 0) return { step, status: 'faults', count: wrong.length }
  return { step, status: fields.length > 0 ? 'todo' : 'done', count: fields.length }
}
