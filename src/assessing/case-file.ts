import type { Organisation } from '../access/index.ts'
import type { Application, Content, Filing, Named, TimelineEvent } from '../applying/index.ts'
import type { PlainDate } from '../platform/time.ts'
import type { CaseEvent, Clock, Scheme } from '../scheme/index.ts'

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

/** The address of a case. */
export const casePath = (reference: string, ...rest: string[]): string =>
  ['/zaken', reference, ...rest].join('/')
