import { err, ok, type Result } from '../../platform/result.ts'
import { compareDates } from '../../platform/time.ts'
import type { CaseEvent } from '../../scheme/index.ts'
import type { MoveContext, Moved, MoveError, MoveOf } from './move.ts'
import type { ApplicationKind, Findings, LifeState } from './state.ts'
import { type In, inspectionDone } from './step.ts'

type Outcome = Result<Moved, MoveError>

/** Where a case goes once everybody has spoken; until then it stays. A shortened one needs no test by SBB. */
const onward = (findings: Findings, kind: ApplicationKind): LifeState => {
  if (!inspectionDone(findings)) return { state: 'in-advice', findings }
  if (kind === 'shortened' || findings.finalTest || findings.advice?.conclusion === 'negative')
    return { state: 'preparing', findings }
  return findings.advice?.conclusion === 'positive'
    ? { state: 'working-out', findings }
    : { state: 'in-advice', findings }
}

export const answerInspection = (
  from: In<'in-advice'>,
  move: MoveOf<'answer-inspection'>,
  { kind, today }: MoveContext,
): Outcome => {
  const { domain, answer, reason } = move
  const known = from.findings.inspection[domain]
  if (known === undefined) return err({ code: 'unknown-domain', domain })
  if (known !== null) return err({ code: 'answered-already', domain })
  if (answer === 'shortcoming' && reason.trim() === '') return err({ code: 'reason-missing' })
  const findings = {
    ...from.findings,
    inspection: { ...from.findings.inspection, [domain]: answer },
  }
  const events: CaseEvent[] = inspectionDone(findings)
    ? [{ kind: 'inspection-answered', on: today }]
    : []
  return ok({ state: onward(findings, kind), events })
}

export const advise = (
  from: In<'in-advice'>,
  move: MoveOf<'advise'>,
  { kind, today }: MoveContext,
): Outcome => {
  const { advice, until } = move
  if (kind === 'shortened' || from.findings.advice)
    return err({ code: 'not-in-this-state', state: from.state })
  if (advice.findings.length === 0 || advice.summary.trim() === '')
    return err({ code: 'findings-missing' })
  const given: CaseEvent = { kind: 'advice-given', on: today }
  const findings = { ...from.findings, advice }
  if (advice.conclusion !== 'adjust') return ok({ state: onward(findings, kind), events: [given] })
  if (compareDates(until, today) <= 0) return err({ code: 'date-not-ahead' })
  const state: LifeState = { state: 'adjusting', findings, until, remarks: advice.summary }
  return ok({ state, events: [given, { kind: 'adjustment-asked', on: today, until }] })
}

export const finalTest = (
  from: In<'final-test'>,
  { test }: MoveOf<'final-test'>,
  { today }: MoveContext,
): Outcome => {
  if (test.findings.length === 0 || test.summary.trim() === '')
    return err({ code: 'findings-missing' })
  const state: LifeState = { state: 'preparing', findings: { ...from.findings, finalTest: test } }
  return ok({ state, events: [{ kind: 'final-test-given', on: today }] })
}
