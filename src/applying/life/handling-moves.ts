import { err, ok, type Result } from '../../platform/result.ts'
import { compareDates } from '../../platform/time.ts'
import type { MoveContext, Moved, MoveError, MoveOf } from './move.ts'
import { findingsFor } from './school-moves.ts'
import { CLOSED, type LifeState } from './state.ts'
import { type In, noReason } from './step.ts'

type Outcome = Result<Moved, MoveError>

const ahead = (move: { until: MoveOf<'extend'>['until'] }, { today }: MoveContext) =>
  compareDates(move.until, today) <= 0 ? err<MoveError>({ code: 'date-not-ahead' }) : null

export const askCompletion = (
  _from: In<'filed'>,
  move: MoveOf<'ask-completion'>,
  context: MoveContext,
): Outcome => {
  const { until, missing } = move
  const fault = ahead(move, context) ?? noReason(missing)
  return (
    fault ??
    ok({
      state: { state: 'incomplete', until, missing },
      events: [{ kind: 'completion-asked', on: context.today, until }],
    })
  )
}

/** From here the Inspectie and SBB look at it side by side. */
export const findComplete = (
  _from: In<'filed'>,
  _move: MoveOf<'find-complete'>,
  { domains, today }: MoveContext,
): Outcome => {
  if (domains.length === 0) return err({ code: 'domains-missing' })
  const kinds = ['found-complete', 'inspection-asked', 'advice-asked'] as const
  const state: LifeState = { state: 'in-advice', findings: findingsFor(domains) }
  return ok({ state, events: kinds.map((kind) => ({ kind, on: today })) })
}

/** Art. 4:5 Awb: only when the term to complete has passed unused. */
export const notHandle = (
  from: In<'incomplete'>,
  move: MoveOf<'not-handle'>,
  { today, actor }: MoveContext,
): Outcome => {
  if (compareDates(today, from.until) <= 0)
    return err({ code: 'term-not-passed', until: from.until })
  const decision = { reason: move.reason, by: actor.id, on: today }
  const state: LifeState = { state: 'not-handled', decision, objection: null }
  return noReason(move.reason) ?? ok({ state, events: [{ kind: 'not-handled', on: today }] })
}

/** Art. 4:7 Awb: before a refusal on other facts than the school gave, it may react. */
export const askView = (
  from: In<'preparing'>,
  move: MoveOf<'ask-view'>,
  context: MoveContext,
): Outcome => {
  const { until, intention } = move
  const state: LifeState = { state: 'hearing', findings: from.findings, until, intention }
  const fault = ahead(move, context) ?? noReason(intention)
  return fault ?? ok({ state, events: [{ kind: 'view-asked', on: context.today, until }] })
}

/** When the school lets the term for a reaction or an adjustment pass, the handler goes on, so that no case stays there. */
export const propose = (
  from: In<'preparing' | 'hearing' | 'adjusting'>,
  move: MoveOf<'propose'>,
  { today, actor }: MoveContext,
): Outcome => {
  if (from.state !== 'preparing' && compareDates(today, from.until) <= 0)
    return err({ code: 'term-not-passed', until: from.until })
  const { outcome, reason } = move
  const state: LifeState = {
    state: 'proposed',
    findings: from.findings,
    proposal: { outcome, reason, by: actor.id },
  }
  return noReason(reason) ?? ok({ state, events: [] })
}

/** Art. 4:14 Awb: a notice with a new date. */
export const extend = (from: LifeState, move: MoveOf<'extend'>, context: MoveContext): Outcome => {
  if (from.state === 'draft' || from.state === 'in-objection' || CLOSED.includes(from.state))
    return err({ code: 'not-in-this-state', state: from.state })
  const fault = ahead(move, context) ?? noReason(move.reason)
  return (
    fault ??
    ok({ state: from, events: [{ kind: 'extended', on: context.today, until: move.until }] })
  )
}
