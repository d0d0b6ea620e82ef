import { err, ok, type Result } from '../../platform/result.ts'
import type { Lang } from '../../platform/lang.ts'
import type { Instant, PlainDate } from '../../platform/time.ts'

/** What somebody does at a school or company. */
export const SESSION_ROLES = ['developer', 'policy', 'board', 'company', 'other'] as const
export type SessionRole = (typeof SESSION_ROLES)[number]

export const DAY_PARTS = ['any', 'morning', 'afternoon'] as const
export type DayPart = (typeof DAY_PARTS)[number]

/** A composition of a school that a request is about, with its title as it was then. */
export interface ChosenDraft {
  id: string
  title: string
}

/** What somebody fills in to ask for a work session. */
export interface SessionWish {
  name: string
  email: string
  organisation: string
  role: SessionRole
  people: number
  /** In own words; empty when a draft was chosen. */
  idea: string
  draft: ChosenDraft | null
  questions: string
  /** Days that suit, in order of time; one to three. */
  days: PlainDate[]
  dayPart: DayPart
}

/** Where, when and by whom a session is held. */
export interface SessionPlan {
  start: Instant
  end: Instant
  /** An address, or empty when it is online only. */
  place: string
  /** An https address, or empty when it is at a place only. */
  link: string
  note: string
  host: { id: string; name: string; email: string }
}

export interface PlannedSession extends SessionPlan {
  /** Of the calendar file: goes up each time the session moves. */
  sequence: number
}

/** Who ended a request. */
export type Closer = 'requester' | 'adviser'

/** Where a request stands; an ended one keeps the session that was planned for it. */
export type SessionLife =
  | { state: 'new' }
  | { state: 'planned'; session: PlannedSession }
  | { state: 'done'; session: PlannedSession | null; at: Instant }
  | { state: 'cancelled'; session: PlannedSession | null; at: Instant; by: Closer }

export type SessionState = SessionLife['state']
export const SESSION_STATES = ['new', 'planned', 'done', 'cancelled'] as const

/** A request for a work session. */
export interface WorkSession {
  id: string
  wish: SessionWish
  /** The language of the mails to who asked. */
  lang: Lang
  /** Only of somebody who was signed in for a school. */
  schoolId: string | null
  life: SessionLife
  version: number
  createdAt: Instant
  changedAt: Instant
}

/**
 * Why something cannot be done: the request has ended · the session has not begun · its begin lies in the past ·
 * somebody else changed the request meanwhile.
 */
export type SessionRefusal = 'ended' | 'not-begun' | 'past' | 'changed'

type Moved = Result<SessionLife, SessionRefusal>

/** Whether somebody still waits for this session. */
export const isOpen = (life: SessionLife): boolean =>
  life.state === 'new' || life.state === 'planned'

/** The session that was planned, whatever came of it. */
export const sessionOf = (life: SessionLife): PlannedSession | null =>
  life.state === 'new' ? null : life.session

const before = (a: Instant, b: Instant): boolean => a.epochMilliseconds < b.epochMilliseconds

/** Plans the session, or moves it to another time or place. */
export const planned = (life: SessionLife, plan: SessionPlan, now: Instant): Moved => {
  if (life.state === 'new' || life.state === 'planned') {
    if (before(plan.start, now)) return err('past')
    const sequence = life.state === 'planned' ? life.session.sequence + 1 : 0
    return ok({ state: 'planned', session: { ...plan, sequence } })
  }
  return err('ended')
}

/** Calls the session off. */
export const cancelled = (life: SessionLife, by: Closer, now: Instant): Moved => {
  if (!isOpen(life)) return err('ended')
  const session = sessionOf(life)
  const next = session && { ...session, sequence: session.sequence + 1 }
  return ok({ state: 'cancelled', session: next, at: now, by })
}

/** The session was held, or the questions were answered without one. */
export const done = (life: SessionLife, now: Instant): Moved => {
  if (life.state === 'new') return ok({ state: 'done', session: null, at: now })
  if (life.state !== 'planned') return err('ended')
  if (before(now, life.session.start)) return err('not-begun')
  return ok({ state: 'done', session: life.session, at: now })
}
