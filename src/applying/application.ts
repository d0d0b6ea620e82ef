import type { Instant } from '../platform/time.ts'
import type { Answers } from './answers.ts'
import type { ApplicationKind, LifeState, StateName } from './life/state.ts'

/** What an application is about. */
export type Subject =
  | { kind: 'new'; compositionId: string }
  | { kind: 'shortened'; crossoverCode: string }

/** What an application has from the moment it is filed. */
export interface Filing {
  /** As CO-2019-00042-2; proof that it was filed. */
  reference: string
  /** The scheme it is judged under, for good. */
  schemeId: string
  filedAt: Instant
  filedBy: string
  /** The version that was handed in last: what the government sees. */
  handedInVersion: number
}

/** An application of a school, from draft to the end of its life. */
export interface Application {
  id: string
  subject: Subject
  organisationId: string
  /** Name to find it by; may be empty. */
  title: string
  answers: Answers
  /** Goes up with every change of answers or attachments; forms carry the one they were shown with. */
  version: number
  life: LifeState
  /** Goes up with every move; a move carries the one it was made from. */
  lifeVersion: number
  /** `null` while it is a draft. */
  filing: Filing | null
  /** What the Inspectie is asked about; empty while it is a draft. */
  domains: string[]
  handlerId: string | null
  createdAt: Instant
  createdBy: string
  changedAt: Instant
  changedBy: string
}

export const kindOf = (application: Pick<Application, 'subject'>): ApplicationKind =>
  application.subject.kind

/** States in which the application lies with the school, which may change it. */
const WITH_SCHOOL: readonly StateName[] = ['draft', 'incomplete', 'adjusting', 'working-out']

/** Whether the school may change answers and attachments now. */
export const isEditable = ({ life }: Pick<Application, 'life'>): boolean =>
  WITH_SCHOOL.includes(life.state)

/** What an application is called in the audit log and in mails. */
export const subjectOf = (applicationId: string): string => `application:${applicationId}`

/** The page of an application for its school. */
export const pathOf = ({ id }: Pick<Application, 'id'>): string => `/aanvragen/${id}`
