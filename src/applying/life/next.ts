import { compareDates, type PlainDate } from '../../platform/time.ts'
import type { ApplicationKind, LifeState } from './state.ts'
import { inspectionDone } from './step.ts'

/** Who has to do something now. */
export type NextActor = 'school' | 'handler' | 'inspector' | 'adviser' | 'decision-maker' | 'nobody'

/**
 * The one who is next. While the Inspectie and SBB work side by side, it is the one who is still expected; the
 * Inspectie first, as its answer can end the matter. A term that the school lets pass brings the case to the handler.
 */
export const nextActor = (state: LifeState, today: PlainDate): NextActor => {
  switch (state.state) {
    case 'draft':
    case 'working-out':
      return 'school'
    case 'incomplete':
    case 'adjusting':
    case 'hearing':
      return compareDates(today, state.until) > 0 ? 'handler' : 'school'
    case 'filed':
    case 'preparing':
      return 'handler'
    case 'in-advice':
      return inspectionDone(state.findings) ? 'adviser' : 'inspector'
    case 'final-test':
      return 'adviser'
    case 'proposed':
    case 'in-objection':
      return 'decision-maker'
    case 'approved':
    case 'refused':
    case 'not-handled':
    case 'withdrawn':
      return 'nobody'
  }
}

/** Everybody who may speak now: more than one while the Inspectie and SBB look side by side. */
export const expectedNow = (
  state: LifeState,
  kind: ApplicationKind,
  today: PlainDate,
): NextActor[] => {
  if (state.state !== 'in-advice') return [nextActor(state, today)]
  const inspector: NextActor[] = inspectionDone(state.findings) ? [] : ['inspector']
  return state.findings.advice || kind === 'shortened' ? inspector : [...inspector, 'adviser']
}
