import type { Db } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import { clock, type Deadline, schemeFor } from '../scheme/index.ts'
import type { Application } from './application.ts'
import { applicationsOf } from './application.store.ts'
import { clockEvents, eventsOfCase } from './event.store.ts'
import { isClosed } from './life/make-move.ts'
import { nextActor } from './life/next.ts'
import { isOpenApplication } from './life/state.ts'
import type { HeldPermission, Neighbours } from './neighbours.ts'
import { schemeOfCase } from './scheme-of-case.ts'

/** Something that waits for the school, with the last day for it when there is one. */
export interface SchoolTask {
  application: Application
  deadline: Deadline | null
}

/** Everything that a school has under way. */
export interface SchoolOverview {
  drafts: Application[]
  open: Application[]
  decided: Application[]
  permissions: HeldPermission[]
  tasks: SchoolTask[]
  /** Permissions and open applications together, and how many the scheme allows. */
  used: number
  maximum: number
}

const isSchools = ({ actor, status }: Deadline): boolean => actor === 'school' && status === 'open'

const taskOf = async (
  db: Db,
  application: Application,
  today: PlainDate,
): Promise<SchoolTask | null> => {
  if (!application.filing || nextActor(application.life, today) !== 'school') return null
  const scheme = await schemeOfCase(db, application.filing)
  const { deadlines } = clock(scheme, clockEvents(await eventsOfCase(db, application.id)), today)
  return { application, deadline: deadlines.find(isSchools) ?? null }
}

const tasksOf = async (db: Db, open: readonly Application[], today: PlainDate) => {
  const tasks = await Promise.all(open.map((application) => taskOf(db, application, today)))
  return tasks.filter((task) => task !== null)
}

/** What a school has under way, and what it has to do. */
export const overviewOf = async (
  db: Db,
  neighbours: Neighbours,
  organisationId: string,
  today: PlainDate,
): Promise<SchoolOverview> => {
  const [applications, permissions, counted, scheme] = await Promise.all([
    applicationsOf(db, organisationId),
    neighbours.permissionsOf(db, organisationId),
    neighbours.countPermissions(db, organisationId, today),
    schemeFor(db, today),
  ])
  const open = applications.filter(({ life }) => isOpenApplication(life))
  return {
    drafts: applications.filter(({ life }) => life.state === 'draft'),
    open,
    decided: applications.filter(({ life }) => isClosed(life)),
    permissions,
    tasks: await tasksOf(db, open, today),
    used: open.length + counted,
    maximum: scheme.limits.programmesPerSchool.value,
  }
}
