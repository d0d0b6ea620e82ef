import {
  type ApplicationKind,
  expectedNow,
  isClosed,
  type LifeState,
  type NextActor,
  nextActor,
} from '../applying/index.ts'
import { compareDates, type PlainDate } from '../platform/time.ts'
import { type CaseEvent, clock, type Deadline, type Scheme, type TermId } from '../scheme/index.ts'

/** What the worklist has to know of a case besides what stands in the case itself. */
export interface Turn {
  next: NextActor
  /** Everybody who may speak now. */
  expected: NextActor[]
  /** The last day of what is asked; `null` when no term runs. */
  deadline: PlainDate | null
  rule: TermId | null
  /** The first day on which this may be different without a move; `null`: never. */
  recheckOn: PlainDate | null
}

/** What a turn is worked out of. */
export interface TurnInput {
  life: LifeState
  kind: ApplicationKind
  scheme: Scheme
  events: readonly CaseEvent[]
  today: PlainDate
}

const ENDED: Turn = { next: 'nobody', expected: [], deadline: null, rule: null, recheckOn: null }

const dayAfter = (day: PlainDate): PlainDate => day.add({ days: 1 })

const earliest = (days: readonly PlainDate[]): PlainDate | null =>
  days.toSorted(compareDates)[0] ?? null

/** Whose terms in the scheme each actor keeps. */
const KEEPS: Record<NextActor, readonly Deadline['actor'][]> = {
  school: ['school'],
  handler: ['duo', 'minister'],
  inspector: ['inspectie'],
  adviser: ['sbb'],
  'decision-maker': ['minister'],
  nobody: [],
}

/** What is missed and cannot be done any more asks nothing of anybody. */
const PASSES: readonly TermId[] = ['objection', 'completion', 'view']

const asks = ({ status, rule }: Deadline): boolean =>
  status === 'open' || (status === 'missed' && !PASSES.includes(rule))

/**
 * The date that counts: of what the next actor is asked, or of the decision when that comes first and its clock is not
 * standing still. Without either: the first date that is open.
 */
export const countingDeadline = (
  deadlines: readonly Deadline[],
  next: NextActor,
): Deadline | null => {
  const open = deadlines.filter(asks)
  const own = open.find(({ actor }) => KEEPS[next].includes(actor))
  const decision = open.find(({ rule, provisional }) => rule === 'decision' && !provisional)
  const [first] = [own, decision]
    .filter((item) => item !== undefined)
    .toSorted((a, b) => compareDates(a.date, b.date))
  return first ?? open[0] ?? null
}

/** A term that the school lets pass gives the turn to the handler; a provisional date moves on every day. */
const recheckOn = ({ life, today }: TurnInput, deadline: Deadline | null): PlainDate | null => {
  const days = [
    ...('until' in life ? [dayAfter(life.until)] : []),
    ...(deadline ? [dayAfter(deadline.provisional ? today : deadline.date)] : []),
  ]
  return earliest(days.filter((day) => compareDates(day, today) > 0))
}

/** Whose turn it is in a case and until when, by the life of the case and the legal clock. */
export const turnOf = (input: TurnInput): Turn => {
  const { life, kind, scheme, events, today } = input
  if (isClosed(life)) return ENDED
  const next = nextActor(life, today)
  const deadline = countingDeadline(clock(scheme, events, today).deadlines, next)
  return {
    next,
    expected: expectedNow(life, kind, today),
    deadline: deadline?.date ?? null,
    rule: deadline?.rule ?? null,
    recheckOn: recheckOn(input, deadline),
  }
}
