import { auditName, type Person } from '../access/index.ts'
import { appendAudit } from '../platform/audit.ts'
import type { Db, Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/time.ts'
import { type Answers, textOf } from './answers.ts'
import { type Application, isEditable, subjectOf } from './application.ts'
import { holdApplication, writeChange } from './application.store.ts'
import {
  applyEdit,
  type Conflict,
  type Edit,
  type Merged,
  mergeAnswers,
  questionOf,
} from './merge.ts'
import { namesOf } from './people.store.ts'
import { answersAt, insertRevision, revisionsAfter } from './revision.store.ts'
import { editToAddRow, editToRemoveRow, type Questions } from './step.ts'

/** A form of a step that somebody sent. */
export interface StepSave {
  applicationId: string
  /** The version that the form was shown with. */
  shownVersion: number
  step: Questions
  /** What the form changes. */
  edit: Edit
  /** A row to add to the table of the step, with these answers in it. */
  addRow?: Readonly<Record<string, string>>
  /** A row to take away. */
  removeRow?: string
  actor: Person
  now: Instant
}

/** A question that somebody else answered meanwhile: what they wrote, who and when. */
export interface ShownConflict extends Conflict {
  by: string
  at: Instant
}

/** Where an application stands after a form: what was written, and what waits for a choice. */
export interface Saved {
  application: Application
  conflicts: ShownConflict[]
}

/** Why nothing could be saved: there is no such application for this school, or it does not lie with the school. */
export type SaveError = { code: 'not-found' } | { code: 'not-editable' }

/** Holds an application of somebody's own school while it lies with that school. */
export const holdEditable = async (
  tx: Tx,
  applicationId: string,
  actor: Person,
): Promise<Result<Application, SaveError>> => {
  const held = await holdApplication(tx, applicationId)
  if (!held || held.organisationId !== actor.organisation.id) return err({ code: 'not-found' })
  return isEditable(held) ? ok(held) : err({ code: 'not-editable' })
}

/** Who wrote what stands there now: the one after whose version the question did not change any more. */
const writerOf = async (
  db: Db,
  { id, answers, changedBy, changedAt }: Application,
  shownVersion: number,
  conflict: Conflict,
): Promise<{ by: string; at: Instant }> => {
  const fields = Object.keys(answers).filter((name) => questionOf(name) === conflict.question)
  const same = (other: Answers) =>
    fields.every((name) => JSON.stringify(other[name]) === JSON.stringify(answers[name]))
  const writers = await revisionsAfter(db, id, shownVersion)
  const found = writers.find((_, i) => writers.slice(i).every((later) => same(later.answers)))
  return found ? { by: found.by, at: found.at } : { by: changedBy, at: changedAt }
}

const showConflicts = async (
  db: Db,
  application: Application,
  shownVersion: number,
  conflicts: Conflict[],
): Promise<ShownConflict[]> => {
  const shown: ShownConflict[] = []
  for (const conflict of conflicts) {
    const { by, at } = await writerOf(db, application, shownVersion, conflict)
    const name = (await namesOf(db, [by])).get(by)?.name ?? ''
    shown.push({ ...conflict, by: name, at })
  }
  return shown
}

/** The name in lists follows the school's own name for a shortened application. */
const titleAfter = ({ subject, title }: Application, answers: Answers): string =>
  subject.kind === 'shortened' ? textOf(answers['programme.ownName']) || title : title

const write = async (
  tx: Tx,
  held: Application,
  answers: Answers,
  { step, actor, now }: StepSave,
): Promise<Application> => {
  const version = held.version + 1
  const title = titleAfter(held, answers)
  if (!(await writeChange(tx, held, { answers, title }, actor.id, now)))
    throw new Error('An application changed while it was held.')
  await insertRevision(tx, held.id, { version, answers, by: actor.id, at: now })
  await appendAudit(tx, {
    at: now,
    actor: auditName(actor),
    subject: subjectOf(held.id),
    kind: 'step-saved',
    data: { step: step.id, version },
  })
  return { ...held, answers, title, version, changedAt: now, changedBy: actor.id }
}

/** The form merged into what stands there now, and the row that it adds or takes away. */
const merge = (
  base: Answers,
  current: Answers,
  { step, edit, addRow, removeRow }: StepSave,
): Merged => {
  const removal = removeRow ? editToRemoveRow(step, current, removeRow) : {}
  const merged = mergeAnswers(base, current, { ...edit, ...removal })
  if (!addRow) return merged
  const { answers } = merged
  return { ...merged, answers: applyEdit(answers, editToAddRow(step, answers, addRow)) }
}

/**
 * Saves a form of a step, complete or not, and merges it with what others saved since it was shown. Questions that
 * both sides changed stay as they are and come back with both answers; everything else is written.
 */
export const saveStep = async (tx: Tx, save: StepSave): Promise<Result<Saved, SaveError>> => {
  const held = await holdEditable(tx, save.applicationId, save.actor)
  if (!held.ok) return held
  const { shownVersion } = save
  const { id, version, answers: current } = held.value
  const base = shownVersion === version ? current : await answersAt(tx, id, shownVersion)
  const { answers, conflicts } = merge(base, current, save)
  const changed = JSON.stringify(answers) !== JSON.stringify(current)
  const application = changed ? await write(tx, held.value, answers, save) : held.value
  return ok({
    application,
    conflicts: await showConflicts(tx, held.value, shownVersion, conflicts),
  })
}
