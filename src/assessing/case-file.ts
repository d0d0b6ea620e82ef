import type { Organisation } from '../access/index.ts'
import {
  type Application,
  type Content,
  type Filing,
  type Findings,
  isClosed,
  type LifeState,
  type Named,
  nextActor,
  type TimelineEvent,
} from '../applying/index.ts'
import type { PlainDate } from '../platform/time.ts'
import type { CaseEvent, Clock, Deadline, Scheme } from '../scheme/index.ts'
import { countingDeadline } from './queue.ts'

/** A filed case with what every page about it shows. */
export interface CaseFile {
  application: Application & { filing: Filing }
  reference: string
  school: Organisation
  /** Who has it; `null` while it is free. */
  handler: (Named & { id: string }) | null
  scheme: Scheme
  /** Oldest first. */
  events: TimelineEvent[]
  /** The events that the clock reads. */
  clockEvents: CaseEvent[]
  clock: Clock
  /** What was handed in last. */
  content: Content
  /** The day on which the clock was read. */
  today: PlainDate
}

/** What a case is called: its name follows what was handed in last. */
export const nameOf = ({ application, content }: Pick<CaseFile, 'application' | 'content'>) =>
  application.title || content.officialName || content.title

/** The date that counts now, as in the worklist; of a closed case the last day for an objection. */
export const deadlineOf = ({ application, clock, today }: CaseFile): Deadline | null =>
  isClosed(application.life)
    ? clock.next
    : countingDeadline(clock.deadlines, nextActor(application.life, today))

/** What the bodies have found; of an objection what they found before the decision it is against. */
export const lifeFindings = (life: LifeState): Findings | null => {
  if (life.state === 'in-objection') return lifeFindings(life.against)
  return 'findings' in life ? life.findings : null
}

/** The address of a case. */
export const casePath = (reference: string, ...rest: string[]): string =>
  ['/zaken', reference, ...rest].join('/')
