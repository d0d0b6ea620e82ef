import { err, type Result } from '../../platform/result.ts'
import { advise, answerInspection, finalTest } from './advice-moves.ts'
import { decide, decideObjection, sendBack } from './decision-moves.ts'
import {
  askCompletion,
  askView,
  extend,
  findComplete,
  notHandle,
  propose,
} from './handling-moves.ts'
import {
  type Move,
  MOVERS,
  type MoveContext,
  type MoveKind,
  type MoveOf,
  type Moved,
  type MoveError,
} from './move.ts'
import {
  agreeDelay,
  complete,
  file,
  giveView,
  object,
  resubmit,
  submitWorkedOut,
  withdraw,
  withdrawObjection,
} from './school-moves.ts'
import { CLOSED, type InState, type LifeState, type StateName } from './state.ts'

/** A move as it stands in the table: from which states, and what it does there. */
interface Rule {
  from: readonly StateName[]
  apply(state: LifeState, move: Move, context: MoveContext): Result<Moved, MoveError>
}

const inState = <S extends StateName>(state: LifeState, names: readonly S[]): state is InState<S> =>
  names.some((name) => name === state.state)

const rule = <K extends MoveKind, S extends StateName>(
  kind: K,
  from: readonly S[],
  apply: (state: InState<S>, move: MoveOf<K>, context: MoveContext) => Result<Moved, MoveError>,
): Rule => ({
  from,
  apply: (state, move, context) =>
    inState(state, from) && isMove(kind, move)
      ? apply(state, move, context)
      : err({ code: 'not-in-this-state', state: state.state }),
})

const isMove = <K extends MoveKind>(kind: K, move: Move): move is MoveOf<K> => move.kind === kind

const OPEN: readonly StateName[] = [
  'filed',
  'incomplete',
  'in-advice',
  'adjusting',
  'working-out',
  'final-test',
  'preparing',
  'hearing',
  'proposed',
]

const RULES: Record<MoveKind, Rule> = {
  file: rule('file', ['draft'], file),
  'ask-completion': rule('ask-completion', ['filed'], askCompletion),
  complete: rule('complete', ['incomplete'], complete),
  'find-complete': rule('find-complete', ['filed'], findComplete),
  'answer-inspection': rule('answer-inspection', ['in-advice'], answerInspection),
  advise: rule('advise', ['in-advice'], advise),
  resubmit: rule('resubmit', ['adjusting'], resubmit),
  'submit-worked-out': rule('submit-worked-out', ['working-out'], submitWorkedOut),
  'final-test': rule('final-test', ['final-test'], finalTest),
  'ask-view': rule('ask-view', ['preparing'], askView),
  'give-view': rule('give-view', ['hearing'], giveView),
  propose: rule('propose', ['preparing', 'hearing', 'adjusting'], propose),
  'send-back': rule('send-back', ['proposed'], sendBack),
  decide: rule('decide', ['proposed'], decide),
  'not-handle': rule('not-handle', ['incomplete'], notHandle),
  extend: rule('extend', OPEN, extend),
  'agree-delay': rule('agree-delay', OPEN, agreeDelay),
  withdraw: rule('withdraw', OPEN, withdraw),
  object: rule('object', ['refused', 'not-handled'], object),
  'decide-objection': rule('decide-objection', ['in-objection'], decideObjection),
  'withdraw-objection': rule('withdraw-objection', ['in-objection'], withdrawObjection),
}

const mayMove = (kind: MoveKind, { actor, schoolId }: MoveContext): MoveError | null => {
  const allowed = MOVERS[kind]
  if (!actor.roles.some((role) => allowed.includes(role))) return { code: 'not-your-role' }
  const asSchool = allowed.includes('board')
  if (asSchool && actor.organisationId !== schoolId) return { code: 'not-your-role' }
  return !asSchool && actor.organisationId === schoolId ? { code: 'own-school' } : null
}

/**
 * Makes a move: the state after it and the events it adds, or why it is not made. Pure: the caller stores the result,
 * on condition that the state is still the one it started from.
 */
export const makeMove = (
  state: LifeState,
  move: Move,
  context: MoveContext,
): Result<Moved, MoveError> => {
  const refused = mayMove(move.kind, context)
  if (refused) return err(refused)
  return RULES[move.kind].apply(state, move, context)
}

/** The moves that fit a state, for whoever holds the role; the page offers these and no others. */
export const movesFrom = (state: LifeState): MoveKind[] =>
  (Object.keys(RULES) as MoveKind[]).filter(
    (kind) => RULES[kind].from.includes(state.state) && fitsObjection(kind, state),
  )

const fitsObjection = (kind: MoveKind, state: LifeState): boolean =>
  kind !== 'object' ||
  ((state.state === 'refused' || state.state === 'not-handled') && state.objection === null)

/** Whether an application has come to its end. */
export const isClosed = (state: LifeState): boolean => CLOSED.includes(state.state)
