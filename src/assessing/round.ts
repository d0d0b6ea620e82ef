import { isClosed, type LifeState } from '../applying/index.ts'
import type { CaseEvent } from '../scheme/index.ts'

const ENDINGS: readonly CaseEvent['kind'][] = ['decided', 'not-handled', 'withdrawn']

const reopens = (events: readonly CaseEvent[], at: number, life: LifeState): boolean =>
  !isClosed(life) || events.slice(at + 1).some(({ kind }) => ENDINGS.includes(kind))

/** What lies there anew on a day: received, and found complete when it was before. */
const anew = (before: readonly CaseEvent[], on: CaseEvent['on']): CaseEvent[] =>
  before.some(({ kind }) => kind === 'found-complete')
    ? [
        { kind: 'filed', on },
        { kind: 'found-complete', on },
      ]
    : [{ kind: 'filed', on }]

/**
 * The events that count for the clock now. A founded objection takes the decision back: the application lies there
 * anew, and the term to decide starts again on that day (art. 4:13 Awb), as if it was received then.
 */
export const eventsOfRound = (events: readonly CaseEvent[], life: LifeState): CaseEvent[] => {
  const at = events.findLastIndex(({ kind }) => kind === 'objection-decided')
  const decided = events[at]
  if (!decided || !reopens(events, at, life)) return [...events]
  return [...anew(events.slice(0, at), decided.on), ...events.slice(at + 1)]
}
