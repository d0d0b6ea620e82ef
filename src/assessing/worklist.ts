import type { NextActor, StateName } from '../applying/index.ts'
import type { Role } from '../access/index.ts'
import { type PlainDate, plainDate } from '../platform/time.ts'

/** A view of the worklist; each has a tab. */
export type WorklistView = 'turn' | 'mine' | 'free' | 'open' | 'closed'

/** The next actor that a role of the government side stands for. */
export const ACTOR_OF = {
  handler: 'handler',
  manager: 'handler',
  inspector: 'inspector',
  adviser: 'adviser',
  'decision-maker': 'decision-maker',
} as const satisfies Partial<Record<Role, NextActor>>

const isCaseRole = (role: Role): role is keyof typeof ACTOR_OF => role in ACTOR_OF

/** Whom somebody stands for in a case. */
export const actorsOf = (roles: readonly Role[]): NextActor[] => [
  ...new Set(roles.filter(isCaseRole).map((role) => ACTOR_OF[role])),
]

/** The views that make sense for somebody, what is theirs first. */
export const viewsFor = (roles: readonly Role[]): WorklistView[] => {
  if (roles.includes('handler')) return ['turn', 'mine', 'free', 'open', 'closed']
  return roles.includes('manager') ? ['open', 'free', 'closed'] : ['turn', 'open', 'closed']
}

/** The place of a case in the order: its day and its id. */
export interface Cursor {
  day: PlainDate
  id: string
}

/** What somebody looks at in the worklist. */
export interface WorklistQuery {
  view: WorklistView
  /** Whose turn `turn` asks for, and whose cases `mine` does. */
  actors: NextActor[]
  personId: string
  state: StateName | null
  schoolId: string | null
  overdue: boolean
  /** A reference or part of a name; an empty string: all. */
  search: string
  /** By deadline, the first one first; for closed cases by the day they closed, the last one first. */
  reversed: boolean
  after: Cursor | null
  before: Cursor | null
  today: PlainDate
}

const CURSOR = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/

/** A place in the order as it stands in an address. */
export const cursorText = ({ day, id }: Cursor): string => `${day.toString()}_${id}`

/** Reads a place in the order; anything else is the beginning. */
export const readCursor = (text: string): Cursor | null => {
  const [, day, id] = CURSOR.exec(text) ?? []
  if (!day || !id) return null
  try {
    return { day: plainDate(day), id }
  } catch {
    return null
  }
}
