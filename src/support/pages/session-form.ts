import type { Actor, Visit } from '../../access/index.ts'
import { calendarOf } from '../../scheme/index.ts'
import type { FieldErrors, Kept } from '../../ui/context.ts'
import { type FormResult, readForm } from '../../ui/forms.ts'
import { type ReadRules, schemeMoment } from '../rules.ts'
import type { DraftsOf } from '../sessions/drafts.ts'
import { fieldNames } from '../sessions/sign-up-texts.ts'
import { wishSchema } from '../sessions/wish-form.ts'
import type { ChosenDraft, SessionWish } from '../sessions/work-session.ts'

/** What the pages about work sessions need from elsewhere. */
export interface SessionPorts {
  read: ReadRules
  draftsOf: DraftsOf
}

/** Faults of a form with what was typed. */
export interface Faults {
  errors: FieldErrors
  kept: Kept
}

/** The school that somebody is signed in for; `null` for everybody else. */
export const schoolOf = (actor: Actor): string | null =>
  actor.kind === 'person' && actor.organisation.kind === 'school' ? actor.organisation.id : null

/** The compositions that this visitor may choose from. */
export const draftsFor = async (
  { draftsOf }: SessionPorts,
  { actor, services, lang }: Visit,
): Promise<ChosenDraft[]> => {
  const school = schoolOf(actor)
  return school === null ? [] : draftsOf(services.db, school, lang)
}

/** Reads the questions of the sign-up form out of what was sent. */
export const readWish = async (
  ports: SessionPorts,
  visit: Visit,
  data: FormData,
  kept: ChosenDraft | null = null,
): Promise<FormResult<SessionWish>> => {
  const { lang, today, services } = visit
  const { schemes } = await ports.read(services.db)
  const own = await draftsFor(ports, visit)
  const schema = wishSchema({
    today,
    lang,
    calendar: calendarOf(schemeMoment(schemes, today).scheme),
    drafts: kept ? [...own, kept] : own,
  })
  return readForm(schema, data, { lang, labels: fieldNames(lang) })
}
