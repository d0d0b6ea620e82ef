import { findOrganisation } from '../access/index.ts'
import {
  type Application,
  clockEvents,
  eventsOfCase,
  type Filing,
  findByReference,
  namesOf,
  schemeOfCase,
  submissionsOf,
} from '../applying/index.ts'
import type { Db } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import { clock } from '../scheme/index.ts'
import type { CaseFile } from './case-file.ts'
import { eventsOfRound } from './round.ts'

const handlerOf = async (db: Db, id: string | null): Promise<CaseFile['handler']> => {
  const named = (await namesOf(db, [id])).get(id ?? '')
  return id && named ? { id, ...named } : null
}

/** Everything around an application that was filed. */
const fileOf = async (
  db: Db,
  application: Application & { filing: Filing },
  today: PlainDate,
): Promise<CaseFile | null> => {
  const { id, filing, organisationId, handlerId } = application
  const [school, handler, scheme, events, submissions] = await Promise.all([
    findOrganisation(db, organisationId),
    handlerOf(db, handlerId),
    schemeOfCase(db, filing),
    eventsOfCase(db, id),
    submissionsOf(db, id),
  ])
  const content = submissions[0]?.content
  if (!school || !content) return null
  const counting = eventsOfRound(clockEvents(events), application.life)
  return {
    application,
    reference: filing.reference,
    school,
    handler,
    scheme,
    events,
    clockEvents: counting,
    clock: clock(scheme, counting, today),
    content,
    today,
  }
}

/** A case by its reference; `null` when nothing was filed under it. */
export const loadCase = async (
  db: Db,
  reference: string,
  today: PlainDate,
): Promise<CaseFile | null> => {
  const application = await findByReference(db, reference)
  if (!application?.filing) return null
  return fileOf(db, { ...application, filing: application.filing }, today)
}
