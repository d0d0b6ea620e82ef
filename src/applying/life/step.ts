import { err } from '../../platform/result.ts'
import type { MoveError } from './move.ts'
import type { Findings, InState, StateName } from './state.ts'

/** The state a move starts from. */
export type In<S extends StateName> = InState<S>

/** A fault when a text that must say why is empty; `null` when it is there. */
export const noReason = (text: string): { ok: false; error: MoveError } | null =>
  text.trim() === '' ? err({ code: 'reason-missing' }) : null

/** Whether the Inspectie has answered for every domain. */
export const inspectionDone = (findings: Findings): boolean =>
  Object.values(findings.inspection).every((answer) => answer !== null)
