import { blocksFiling, type Outcome, type Scheme, warnings } from '../scheme/index.ts'
import { textOf } from './answers.ts'
import type { FileView } from './file-view.ts'
import type { StepState } from './step-status.ts'

/** What still stands between an application and its filing. */
export interface Hurdles {
  /** Steps that are not complete. */
  steps: StepState[]
  /** Conditions that keep it from being filed. */
  conditions: Outcome[]
  /** Warnings for which the school gave no reason. */
  warnings: Outcome[]
}

const DECLARING: readonly Outcome['condition']['rule'][] = ['declared', 'declarations']

/** The declarations of the scheme that belong to this application. */
export const declarationsFor = (scheme: Scheme, kind: 'new' | 'shortened') =>
  scheme.declarations.filter(({ kinds }) => kinds.includes(kind))

/** Conditions that only the declaration at the moment of filing settles. */
export const settledByDeclaring = ({ condition }: Outcome): boolean =>
  DECLARING.includes(condition.rule)

const unexplained = ({ outcomes, answers }: FileView): Outcome[] =>
  warnings(outcomes).filter(({ id }) => textOf(answers[`warnings.${id}`]) === '')

/** Everything that has to be done before filing; with `declaring` also what the declarations settle. */
export const hurdlesOf = (view: FileView, declaring: boolean): Hurdles => ({
  steps: view.steps.filter(({ status }) => status === 'todo' || status === 'faults'),
  conditions: blocksFiling(view.outcomes).filter(
    (outcome) => declaring || !settledByDeclaring(outcome),
  ),
  warnings: unexplained(view),
})

/** Whether nothing stands in the way any more. */
export const isClear = ({ steps, conditions, warnings: open }: Hurdles): boolean =>
  steps.length + conditions.length + open.length === 0
