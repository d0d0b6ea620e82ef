import { compareDates } from '../../platform/time.ts'
import { err, ok, type Result } from '../../platform/result.ts'
import type { MoveContext, Moved, MoveError, MoveOf } from './move.ts'
import { CLOSED, type Findings, type LifeState } from './state.ts'
import { type In, noReason } from './step.ts'

type Outcome = Result<Moved, MoveError>

/** The findings of an application that is found complete: everybody still has to speak. */
export const findingsFor = (domains: string[]): Findings => ({
  inspection: Object.fromEntries(domains.map((domain) => [domain, null])),
  advice: null,
  finalTest: null,
})

/**
 * A shortened application has its content fixed already, and enters where a new one is found complete. Without a
 * domain there is nothing to ask the Inspectie, and the case would wait for nobody.
 */
export const file = (
  _from: In<'draft'>,
  _move: MoveOf<'file'>,
  { kind, domains, today }: MoveContext,
): Outcome => {
  if (domains.length === 0) return err({ code: 'domains-missing' })
  if (kind === 'new')
    return ok({ state: { state: 'filed' }, events: [{ kind: 'filed', on: today }] })
  const state: LifeState = { state: 'in-advice', findings: findingsFor(domains) }
  const kinds = ['filed', 'found-complete', 'inspection-asked'] as const
  return ok({ state, events: kinds.map((event) => ({ kind: event, on: today })) })
}

export const complete = (
  from: In<'incomplete'>,
  _move: MoveOf<'complete'>,
  { today }: MoveContext,
): Outcome =>
  compareDates(today, from.until) > 0
    ? err({ code: 'term-passed', until: from.until })
    : ok({ state: { state: 'filed' }, events: [{ kind: 'completed', on: today }] })

/** The adjusted application goes back to SBB; what the Inspectie has said still stands. */
export const resubmit = (
  { findings }: In<'adjusting'>,
  _move: MoveOf<'resubmit'>,
  { today }: MoveContext,
): Outcome =>
  ok({
    state: { state: 'in-advice', findings: { ...findings, advice: null } },
    events: [
      { kind: 'resubmitted', on: today },
      { kind: 'advice-asked', on: today },
    ],
  })

export const submitWorkedOut = (
  { findings }: In<'working-out'>,
  _move: MoveOf<'submit-worked-out'>,
  { today }: MoveContext,
): Outcome =>
  ok({
    state: { state: 'final-test', findings },
    events: [{ kind: 'final-test-asked', on: today }],
  })

export const giveView = (
  { findings }: In<'hearing'>,
  move: MoveOf<'give-view'>,
  { today }: MoveContext,
): Outcome =>
  noReason(move.view) ??
  ok({ state: { state: 'preparing', findings }, events: [{ kind: 'view-given', on: today }] })

/** Consent in writing to a delay (4:15, second paragraph, a): the decision term stands still until then. */
export const agreeDelay = (
  from: LifeState,
  move: MoveOf<'agree-delay'>,
  { today }: MoveContext,
): Outcome =>
  compareDates(move.until, today) <= 0
    ? err({ code: 'date-not-ahead' })
    : ok({ state: from, events: [{ kind: 'delay-agreed', on: today, until: move.until }] })

export const withdraw = (
  from: LifeState,
  move: MoveOf<'withdraw'>,
  { today }: MoveContext,
): Outcome => {
  if (from.state === 'draft' || from.state === 'in-objection' || CLOSED.includes(from.state))
    return err({ code: 'not-in-this-state', state: from.state })
  const state: LifeState = { state: 'withdrawn', on: today, reason: move.reason }
  return ok({ state, events: [{ kind: 'withdrawn', on: today }] })
}

/** Art. 6:7 Awb: within six weeks. One that is late can still be sent on paper; here it is told why it cannot. */
export const object = (
  from: In<'refused' | 'not-handled'>,
  move: MoveOf<'object'>,
  { today, objectionUntil }: MoveContext,
): Outcome => {
  if (from.objection) return err({ code: 'not-in-this-state', state: from.state })
  if (objectionUntil && compareDates(today, objectionUntil) > 0)
    return err({ code: 'term-passed', until: objectionUntil })
  const state: LifeState = {
    state: 'in-objection',
    against: from,
    objection: { filedOn: today, grounds: move.grounds },
  }
  return noReason(move.grounds) ?? ok({ state, events: [{ kind: 'objection-filed', on: today }] })
}

export const withdrawObjection = (
  from: In<'in-objection'>,
  _move: MoveOf<'withdraw-objection'>,
  { today }: MoveContext,
): Outcome => ok({ state: from.against, events: [{ kind: 'objection-withdrawn', on: today }] })
