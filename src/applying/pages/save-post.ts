import type { Tx } from '../../platform/database.ts'
import { ok, type Result } from '../../platform/result.ts'
import type { StoredUpload } from '../../platform/uploads/upload.ts'
import { addAttachment } from '../add-attachment.ts'
import { allOrNothing } from '../all-or-nothing.ts'
import type { Application } from '../application.ts'
import { readApplication } from '../application.store.ts'
import { removeAttachment } from '../remove-attachment.ts'
import { type SaveError, type Saved, saveStep, type StepSave } from '../save-step.ts'
import { editOfForm, type Step } from '../step.ts'
import { fileField } from '../step-checks.ts'
import { editOfChoices } from './conflict-form.tsx'
import type { OwnVisit } from './own-application.tsx'
import type { StepPost } from './read-step-form.ts'

/** What became of a form: the answers, and names of files that were there already or were taken away. */
export interface SavedPost extends Saved {
  duplicates: string[]
  removed: string | null
}

const textIn = (fields: FormData, name: string): string => {
  const value = fields.get(name)
  return typeof value === 'string' ? value : ''
}

/** The button that was pressed. */
export const actionOf = (fields: FormData): string => textIn(fields, 'actie')

const rowToAdd = (action: string, code: string): Record<string, string> | null => {
  if (code) return { code }
  return action === 'rij-erbij' ? {} : null
}

const stepSave = (
  { visit, person, application }: OwnVisit,
  step: Step,
  fields: FormData,
): StepSave => {
  const action = actionOf(fields)
  const removeRow = textIn(fields, 'rij-weg')
  const addRow = rowToAdd(action, textIn(fields, 'kies'))
  return {
    applicationId: application.id,
    shownVersion: Number(textIn(fields, 'versie')) || 0,
    step,
    edit: action === 'kies' ? editOfChoices(fields) : editOfForm(step, fields),
    ...(addRow ? { addRow } : {}),
    ...(removeRow ? { removeRow } : {}),
    actor: person,
    now: visit.now,
  }
}

/** The slot that a file field belongs to; a field that this step does not show is not taken. */
const slotOf = (field: string, slots: readonly string[]): string | null =>
  slots.find((slot) => fileField(slot) === field) ?? null

const addFiles = async (
  tx: Tx,
  { visit, person, application }: OwnVisit,
  files: readonly StoredUpload[],
  slots: readonly string[],
): Promise<Result<string[], SaveError>> => {
  const duplicates: string[] = []
  for (const file of files) {
    const slot = slotOf(file.field, slots)
    if (!slot) continue
    const added = await addAttachment(tx, visit.services, {
      applicationId: application.id,
      slot,
      file,
      actor: person,
      now: visit.now,
    })
    if (added.ok) continue
    if (added.error.code !== 'duplicate') return { ok: false, error: added.error }
    duplicates.push(file.name)
  }
  return ok(duplicates)
}

const removeFile = async (tx: Tx, own: OwnVisit, fields: FormData) => {
  const attachmentId = textIn(fields, 'stuk-weg')
  if (!attachmentId) return ok(null)
  const { person, application, visit } = own
  const removal = { applicationId: application.id, attachmentId, actor: person, now: visit.now }
  const removed = await removeAttachment(tx, removal)
  return removed.ok ? ok(removed.value.name) : removed
}

const latest = async (tx: Tx, application: Application): Promise<Application> =>
  (await readApplication(tx, application.id)) ?? application

/** Saves everything that a form of a step holds, in one transaction. */
export const savePost = (
  own: OwnVisit,
  step: Step,
  post: StepPost,
  slots: readonly string[],
): Promise<Result<SavedPost, SaveError>> =>
  allOrNothing(own.visit.services.db, async (tx) => {
    const saved = await saveStep(tx, stepSave(own, step, post.fields))
    if (!saved.ok) return saved
    const duplicates = await addFiles(tx, own, post.files, slots)
    if (!duplicates.ok) return duplicates
    const removed = await removeFile(tx, own, post.fields)
    if (!removed.ok) return removed
    const application = await latest(tx, saved.value.application)
    return ok({
      ...saved.value,
      application,
      duplicates: duplicates.value,
      removed: removed.value,
    })
  })
