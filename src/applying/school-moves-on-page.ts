import type { MoveKind } from './life/move.ts'
import type { SchoolMove } from './make-school-move.ts'

/** The address of each move behind /aanvragen/:id/actie/. */
export const MOVE_PATHS: Record<SchoolMove['kind'], string> = {
  complete: 'aanvullen',
  resubmit: 'opnieuw-indienen',
  'submit-worked-out': 'uitwerking',
  'give-view': 'reactie',
  'agree-delay': 'uitstel',
  withdraw: 'intrekken',
  object: 'bezwaar',
  'withdraw-objection': 'bezwaar-intrekken',
}

/** Moves with which the school answers what it is asked; the page shows these first. */
export const ANSWERS: readonly MoveKind[] = [
  'complete',
  'resubmit',
  'submit-worked-out',
  'give-view',
]

const isSchoolMove = (kind: MoveKind): kind is SchoolMove['kind'] => kind in MOVE_PATHS

/** Of the moves that fit a state those of the school, what it is asked first. */
export const schoolMoves = (kinds: readonly MoveKind[]): SchoolMove['kind'][] =>
  kinds
    .filter(isSchoolMove)
    .toSorted((a, b) => Number(ANSWERS.includes(b)) - Number(ANSWERS.includes(a)))

/** The move at an address; `null` when there is none. */
export const moveAt = (path: string): SchoolMove['kind'] | null =>
  (Object.keys(MOVE_PATHS) as SchoolMove['kind'][]).find((kind) => MOVE_PATHS[kind] === path) ??
  null
