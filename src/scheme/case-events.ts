import type { PlainDate } from '../platform/time.ts'

/**
 * What happened to a case, as far as the clock cares. `on` is the day it happened; for a decision
 * the day on which it was made known to the applicant (art. 3:41 Awb).
 */
export type CaseEvent =
  | { kind: 'filed'; on: PlainDate }
  | { kind: 'found-complete'; on: PlainDate }
  /** The school is asked to complete; `until` is the last day it is given. */
  | { kind: 'completion-asked'; on: PlainDate; until: PlainDate }
  | { kind: 'completed'; on: PlainDate }
  /** The school agreed in writing to a delay up to and including `until`. */
  | { kind: 'delay-agreed'; on: PlainDate; until: PlainDate }
  /** The delay is due to the school, or to a power beyond anyone's control. */
  | { kind: 'suspended'; on: PlainDate; until: PlainDate }
  /** Notice that the decision comes later, with the new date. */
  | { kind: 'extended'; on: PlainDate; until: PlainDate }
  | { kind: 'inspection-asked'; on: PlainDate }
  | { kind: 'inspection-answered'; on: PlainDate }
  | { kind: 'advice-asked'; on: PlainDate }
  | { kind: 'advice-given'; on: PlainDate }
  | { kind: 'adjustment-asked'; on: PlainDate; until: PlainDate }
  | { kind: 'resubmitted'; on: PlainDate }
  | { kind: 'final-test-asked'; on: PlainDate }
  | { kind: 'final-test-given'; on: PlainDate }
  | { kind: 'view-asked'; on: PlainDate; until: PlainDate }
  | { kind: 'view-given'; on: PlainDate }
  | { kind: 'decided'; on: PlainDate }
  | { kind: 'not-handled'; on: PlainDate }
  | { kind: 'withdrawn'; on: PlainDate }
  | { kind: 'objection-filed'; on: PlainDate }
  | { kind: 'objection-repair-asked'; on: PlainDate; until: PlainDate }
  | { kind: 'objection-repaired'; on: PlainDate }
  | { kind: 'objection-committee'; on: PlainDate }
  | { kind: 'objection-extended'; on: PlainDate }
  | { kind: 'objection-delay-agreed'; on: PlainDate; until: PlainDate }
  | { kind: 'objection-decided'; on: PlainDate }
  | { kind: 'objection-withdrawn'; on: PlainDate }

export type CaseEventKind = CaseEvent['kind']
export type EventOf<K extends CaseEventKind> = Extract<CaseEvent, { kind: K }>

/** All events of one kind, in the order given. */
export const eventsOf = <K extends CaseEventKind>(
  events: readonly CaseEvent[],
  kind: K,
): EventOf<K>[] => events.filter((event): event is EventOf<K> => event.kind === kind)

/** The last event of one kind, or `null`. */
export const lastOf = <K extends CaseEventKind>(
  events: readonly CaseEvent[],
  kind: K,
): EventOf<K> | null => eventsOf(events, kind).at(-1) ?? null

/** The first day on or after `from` on which something of this kind happened, or `null`. */
export const answeredOn = (
  events: readonly CaseEvent[],
  kind: CaseEventKind,
  from: PlainDate,
): PlainDate | null =>
  eventsOf(events, kind).find((event) => event.on.since(from).days >= 0)?.on ?? null
