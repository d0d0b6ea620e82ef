import type { PlainDate } from '../../platform/time.ts'
import type { Role } from '../../access/index.ts'
import type { CaseEvent } from '../../scheme/index.ts'
import type {
  Advice,
  ApplicationKind,
  FinalTest,
  InspectionAnswer,
  LifeState,
  ObjectionDecision,
  StateName,
} from './state.ts'

/** Everything that can be done with an application, by whom it may be done in `MOVERS`. */
export type Move =
  | { kind: 'file' }
  | { kind: 'ask-completion'; until: PlainDate; missing: string }
  | { kind: 'complete' }
  | { kind: 'find-complete' }
  | { kind: 'answer-inspection'; domain: string; answer: InspectionAnswer; reason: string }
  | { kind: 'advise'; advice: Advice; until: PlainDate }
  | { kind: 'resubmit' }
  | { kind: 'submit-worked-out' }
  | { kind: 'final-test'; test: FinalTest }
  | { kind: 'ask-view'; until: PlainDate; intention: string }
  | { kind: 'give-view'; view: string }
  | { kind: 'propose'; outcome: 'approve' | 'refuse'; reason: string }
  | { kind: 'send-back'; reason: string }
  | { kind: 'decide' }
  | { kind: 'not-handle'; reason: string }
  | { kind: 'extend'; until: PlainDate; reason: string }
  | { kind: 'agree-delay'; until: PlainDate }
  | { kind: 'withdraw'; reason: string }
  | { kind: 'object'; grounds: string }
  | { kind: 'decide-objection'; outcome: ObjectionDecision['outcome']; reason: string }
  | { kind: 'withdraw-objection' }

export type MoveKind = Move['kind']
export type MoveOf<K extends MoveKind> = Extract<Move, { kind: K }>

/** Which roles may make a move. */
export const MOVERS: Record<MoveKind, readonly Role[]> = {
  file: ['board'],
  'ask-completion': ['handler'],
  complete: ['board'],
  'find-complete': ['handler'],
  'answer-inspection': ['inspector'],
  advise: ['adviser'],
  resubmit: ['board'],
  'submit-worked-out': ['board'],
  'final-test': ['adviser'],
  'ask-view': ['handler'],
  'give-view': ['board'],
  propose: ['handler'],
  'send-back': ['decision-maker'],
  decide: ['decision-maker'],
  'not-handle': ['handler'],
  extend: ['handler'],
  'agree-delay': ['board'],
  withdraw: ['board'],
  object: ['board'],
  'decide-objection': ['decision-maker'],
  'withdraw-objection': ['board'],
}

/** What a move needs to know besides the state. */
export interface MoveContext {
  kind: ApplicationKind
  today: PlainDate
  /** Id of the person who moves, and the roles they hold. */
  actor: { id: string; roles: readonly Role[]; organisationId: string }
  /** Codes of the domains that the composition, or the approved cross-over, is made of. */
  domains: string[]
  /** The school that applies. */
  schoolId: string
  /** The last day for an objection against the decision, as the legal clock gives it; `null` when there is none. */
  objectionUntil: PlainDate | null
}

/** Why a move is not made. The texts for people stand in the room's texts, by `code`. */
export type MoveError =
  | { code: 'not-in-this-state'; state: StateName }
  | { code: 'not-your-role' }
  | { code: 'own-school' }
  | { code: 'four-eyes' }
  | { code: 'term-not-passed'; until: PlainDate }
  | { code: 'term-passed'; until: PlainDate }
  | { code: 'date-not-ahead' }
  | { code: 'reason-missing' }
  | { code: 'unknown-domain'; domain: string }
  | { code: 'answered-already'; domain: string }
  | { code: 'findings-missing' }
  | { code: 'domains-missing' }

/** The state after a move, and what the legal clock and the timeline have to know. */
export interface Moved {
  state: LifeState
  events: CaseEvent[]
}
