import type { PlainDate } from '../platform/time.ts'
import type { Move } from './life/move.ts'
import type { LifeState } from './life/state.ts'

/** A mail text of `content/<lang>/mails` about a case. */
export type CaseMail =
  | 'application-filed'
  | 'found-complete'
  | 'completion-asked'
  | 'adjustment-asked'
  | 'worked-out-asked'
  | 'view-asked'
  | 'handed-in-again'
  | 'extended'
  | 'delay-agreed'
  | 'approved'
  | 'refused'
  | 'not-handled'
  | 'withdrawn'
  | 'objection-filed'
  | 'objection-decided'
  | 'objection-withdrawn'
  | 'school-acted'

/** Who has to be told of a move, and with which text. */
export interface Announcement {
  to: 'school' | 'handler'
  mail: CaseMail
  /** The day by which something must be done, when the move names one. */
  until: PlainDate | null
  /** What the mover wrote. */
  text: string
}

/** What the mover wrote with a move, for the timeline and the mail; empty when there is nothing. */
export const textOfMove = (move: Move, after: LifeState): string => {
  switch (move.kind) {
    case 'ask-completion':
      return move.missing
    case 'ask-view':
      return move.intention
    case 'give-view':
      return move.view
    case 'object':
      return move.grounds
    case 'advise':
      return move.advice.summary
    case 'final-test':
      return move.test.summary
    case 'decide':
      return after.state === 'approved' || after.state === 'refused' ? after.decision.reason : ''
    case 'file':
    case 'complete':
    case 'find-complete':
    case 'resubmit':
    case 'submit-worked-out':
    case 'agree-delay':
    case 'withdraw-objection':
      return ''
    case 'answer-inspection':
    case 'propose':
    case 'send-back':
    case 'not-handle':
    case 'extend':
    case 'withdraw':
    case 'decide-objection':
      return move.reason
  }
}

/** The mail to the school; `null` when a move does not concern it, or it is told at the next one. */
const toSchool = (move: Move, after: LifeState): CaseMail | null => {
  switch (move.kind) {
    case 'file':
      return 'application-filed'
    case 'ask-completion':
      return 'completion-asked'
    case 'complete':
    case 'resubmit':
    case 'submit-worked-out':
    case 'give-view':
      return 'handed-in-again'
    case 'find-complete':
      return 'found-complete'
    case 'advise':
    case 'answer-inspection':
      if (after.state === 'adjusting') return 'adjustment-asked'
      return after.state === 'working-out' ? 'worked-out-asked' : null
    case 'ask-view':
      return 'view-asked'
    case 'decide':
      return after.state === 'approved' ? 'approved' : 'refused'
    case 'not-handle':
      return 'not-handled'
    case 'extend':
      return 'extended'
    case 'agree-delay':
      return 'delay-agreed'
    case 'withdraw':
      return 'withdrawn'
    case 'object':
      return 'objection-filed'
    case 'decide-objection':
      return 'objection-decided'
    case 'withdraw-objection':
      return 'objection-withdrawn'
    case 'final-test':
    case 'propose':
    case 'send-back':
      return null
  }
}

/** Moves of the school after filing: the handler of the case is told. */
const TOLD_TO_HANDLER: readonly Move['kind'][] = [
  'complete',
  'resubmit',
  'submit-worked-out',
  'give-view',
  'agree-delay',
  'withdraw',
  'object',
  'withdraw-objection',
]

const untilOf = (move: Move): PlainDate | null => ('until' in move ? move.until : null)

/** Everybody who has to be told of a move. */
export const announcementsOf = (move: Move, after: LifeState): Announcement[] => {
  const [until, text] = [untilOf(move), textOfMove(move, after)]
  const mail = toSchool(move, after)
  return [
    ...(mail ? [{ to: 'school' as const, mail, until, text }] : []),
    ...(TOLD_TO_HANDLER.includes(move.kind)
      ? [{ to: 'handler' as const, mail: 'school-acted' as const, until, text }]
      : []),
  ]
}
