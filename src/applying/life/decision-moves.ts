import { err, ok, type Result } from '../../platform/result.ts'
import type { MoveContext, Moved, MoveError, MoveOf } from './move.ts'
import type { LifeState } from './state.ts'
import { type In, noReason } from './step.ts'

type Outcome = Result<Moved, MoveError>

/** The decision maker does not agree yet: back to the handler, with the reason. */
export const sendBack = (from: In<'proposed'>, move: MoveOf<'send-back'>): Outcome =>
  noReason(move.reason) ??
  ok({ state: { state: 'preparing', findings: from.findings }, events: [] })

/** Somebody else than who made the proposal decides on it. */
export const decide = (
  from: In<'proposed'>,
  _move: MoveOf<'decide'>,
  { today, actor }: MoveContext,
): Outcome => {
  const { proposal, findings } = from
  if (proposal.by === actor.id) return err({ code: 'four-eyes' })
  const decision = { reason: proposal.reason, by: actor.id, on: today }
  const state: LifeState = {
    state: proposal.outcome === 'approve' ? 'approved' : 'refused',
    decision,
    findings,
    objection: null,
  }
  return ok({ state, events: [{ kind: 'decided', on: today }] })
}

/** A founded objection brings the case back to where it can be decided anew; the other two leave the decision as it is. */
export const decideObjection = (
  from: In<'in-objection'>,
  move: MoveOf<'decide-objection'>,
  { today, actor }: MoveContext,
): Outcome => {
  const { against } = from
  if (against.decision.by === actor.id) return err({ code: 'four-eyes' })
  const { outcome, reason } = move
  const fault = noReason(reason)
  if (fault) return fault
  const events = [{ kind: 'objection-decided', on: today } as const]
  if (outcome !== 'founded')
    return ok({
      state: { ...against, objection: { outcome, reason, by: actor.id, on: today } },
      events,
    })
  const state: LifeState =
    against.state === 'refused'
      ? { state: 'preparing', findings: against.findings }
      : { state: 'filed' }
  return ok({ state, events })
}
