import type { NextActor } from '../applying/index.ts'
import type { Role } from '../access/index.ts'
import type { PlainDate } from '../platform/time.ts'
import type { Term, TermId } from '../scheme/index.ts'

/** A case of which a term ends soon, as the worklist knows it. */
export interface EndingTerm {
  applicationId: string
  reference: string
  title: string
  next: NextActor
  /** Who has it, among the handlers. */
  handlerId: string | null
  deadline: PlainDate
  rule: TermId
}

/** Days before a deadline on which one is reminded, the nearest first; -1 is the first day after it. */
export const REMIND_BEFORE = [-1, 1, 7] as const

/** How many days before the deadline the reminder stands for that is due today; `null`: none yet. */
export const reminderDue = (deadline: PlainDate, today: PlainDate): number | null => {
  const left = today.until(deadline).days
  return REMIND_BEFORE.find((days) => left <= days) ?? null
}

/**
 * Who is reminded: the school only of its own terms. While it works the cross-over out no term of its own runs; then
 * the handler is told that the decision comes near.
 */
export const remindedRole = (next: NextActor, keeper: Term['actor']): Role | 'school' | null => {
  if (next === 'nobody') return null
  if (next !== 'school') return next
  return keeper === 'school' ? 'school' : 'handler'
}
