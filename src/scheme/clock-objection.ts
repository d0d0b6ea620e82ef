import { answeredOn, type CaseEvent, lastOf } from './case-events.ts'
import { endingOf, endOf, named, type Room, startOf } from './clock-room.ts'
import { MOMENTS } from './clock-texts.ts'
import { type Deadline, deadline } from './deadline.ts'
import type { TermId } from './scheme.ts'
import { objectionStops } from './stops.ts'

/** The term for objecting to a decision (arts. 6:7 and 6:8 Awb). */
export const objection = (room: Room): Deadline[] => {
  const made = endingOf(room.events)
  if (!made || made.kind === 'withdrawn') return []
  const metOn = answeredOn(room.events, 'objection-filed', made.on)
  return [
    deadline(
      room.scheme,
      'objection',
      endOf(room, startOf(made), ['objection']),
      metOn,
      room.today,
    ),
  ]
}

const objectionEnding = (events: readonly CaseEvent[]): CaseEvent | null =>
  events.find((event) => ['objection-decided', 'objection-withdrawn'].includes(event.kind)) ?? null

/** The term for deciding on an objection that was filed (art. 7:10 Awb). */
export const objectionDecision = (room: Room): Deadline[] => {
  const term = objection(room)[0]
  if (!term || term.metOn === null) return []
  const committee = lastOf(room.events, 'objection-committee') !== null
  const rule: TermId = committee ? 'objection-committee' : 'objection-decision'
  const extended = lastOf(room.events, 'objection-extended') !== null
  const stops = objectionStops(room.events, room.today, room.calendar)
  const start = { because: MOMENTS.objectionTermOver, on: term.date }
  const last = endOf(room, start, extended ? [rule, 'objection-extension'] : [rule], stops)
  const ending = objectionEnding(room.events)
  if (ending?.kind === 'objection-withdrawn') return []
  return [deadline(room.scheme, rule, last, ending?.on ?? null, room.today)]
}

/** The term for completing an objection (art. 6:6 Awb). */
export const objectionRepair = (room: Room): Deadline[] => {
  const all = named(room, 'objection-repair', 'objection-repair-asked', 'objection-repaired')
  return objectionEnding(room.events) ? all.filter((item) => item.metOn !== null) : all
}
