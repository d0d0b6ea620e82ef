import type { Person } from '../access/index.ts'
import {
  type Application,
  kindOf,
  type LifeState,
  type MoveKind,
  MOVERS,
  movesFrom,
} from '../applying/index.ts'
import { compareDates, type PlainDate } from '../platform/time.ts'

/** The moves of the government side, each with the last part of the address of its form; the likely one first. */
export const FORM_PATHS = {
  decide: 'besluiten',
  'decide-objection': 'bezwaar',
  'final-test': 'eindtoets',
  advise: 'advies',
  'answer-inspection': 'inspectie',
  'find-complete': 'compleet',
  'not-handle': 'niet-behandelen',
  propose: 'voorstel',
  'ask-completion': 'aanvulling',
  'ask-view': 'voornemen',
  'send-back': 'terugsturen',
  extend: 'uitstel',
} as const satisfies Partial<Record<MoveKind, string>>

/** A move that somebody on the government side makes. */
export type CaseMoveKind = keyof typeof FORM_PATHS

const CASE_MOVES = Object.keys(FORM_PATHS) as CaseMoveKind[]

/** Why somebody who holds the role cannot make a move now. */
export type Hurdle =
  | { code: 'own-school' }
  | { code: 'four-eyes' }
  /** A handler acts only on what is in their own name. */
  | { code: 'not-claimed' }
  | { code: 'term-not-passed'; until: PlainDate }

/** A move that fits the state and the role, and what stands in its way. */
export interface CaseAction {
  move: CaseMoveKind
  hurdle: Hurdle | null
}

type Case = Pick<Application, 'life' | 'organisationId' | 'handlerId' | 'subject'>

/** The advice of SBB is asked once, and not at all for content that was approved before. */
const stillAsked = (move: CaseMoveKind, { life, ...rest }: Case): boolean => {
  if (life.state !== 'in-advice') return true
  if (move === 'advise') return kindOf(rest) === 'new' && life.findings.advice === null
  const open = Object.values(life.findings.inspection).includes(null)
  return move !== 'answer-inspection' || open
}

const ownProposal = (life: LifeState, move: CaseMoveKind, personId: string): boolean => {
  if (life.state === 'proposed') return move === 'decide' && life.proposal.by === personId
  return life.state === 'in-objection' && life.against.decision.by === personId
}

/** These wait until the school has let its term pass. */
const AFTER_TERM: readonly CaseMoveKind[] = ['not-handle', 'propose']

const hurdleFor = (
  { life, organisationId, handlerId }: Case,
  move: CaseMoveKind,
  person: Pick<Person, 'id' | 'organisation'>,
  today: PlainDate,
): Hurdle | null => {
  if (person.organisation.id === organisationId) return { code: 'own-school' }
  if (ownProposal(life, move, person.id)) return { code: 'four-eyes' }
  if (isForHandler(move) && handlerId !== person.id) return { code: 'not-claimed' }
  if (AFTER_TERM.includes(move) && 'until' in life && compareDates(today, life.until) <= 0)
    return { code: 'term-not-passed', until: life.until }
  return null
}

/** Whether a move is made by a handler, in whose name the case must be. */
export const isForHandler = (move: MoveKind): boolean => MOVERS[move].includes('handler')

/** The moves that somebody may make or will be able to make in this state, the likely one first. */
export const actionsFor = (
  application: Case,
  person: Pick<Person, 'id' | 'organisation' | 'roles'>,
  today: PlainDate,
): CaseAction[] => {
  const fitting = movesFrom(application.life)
  return CASE_MOVES.filter((move) => fitting.includes(move))
    .filter((move) => person.roles.some((role) => MOVERS[move].includes(role)))
    .filter((move) => stillAsked(move, application))
    .map((move) => ({ move, hurdle: hurdleFor(application, move, person, today) }))
}
