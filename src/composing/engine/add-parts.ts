import { err, ok } from '../../platform/result.ts'
import type { Result } from '../../platform/result.ts'
import type { CoreTask, WorkProcess } from '../../structure/structure.ts'
import { unitId } from '../../structure/structure.ts'
import type { CommandOf } from './commands.ts'
import type { ComposeError } from './compose-error.ts'
import type { Composition, CompositionPart } from './composition.ts'
import { partsOf } from './composition.ts'
import type { Edited } from './edit.ts'
import { editTask, insertAt } from './edit.ts'
import { fingerprint } from './fingerprint.ts'
import { LIMITS } from './limits.ts'
import type { StructureView } from './structure-view.ts'

interface NewTask {
  title: string
  parts: CompositionPart[]
  position: number | undefined
}

/** Opens a core task, within the limits. */
export const addTask = (composition: Composition, task: NewTask): Edited => {
  if (composition.coreTasks.length >= LIMITS.coreTasks) {
    return err({ kind: 'too-many-core-tasks', limit: LIMITS.coreTasks })
  }
  if (partsOf(composition).length + task.parts.length > LIMITS.parts) {
    return err({ kind: 'too-many-parts', limit: LIMITS.parts })
  }
  const { title, parts, position } = task
  const added = { id: `k${composition.nextTask}`, title, weight: null, parts }
  const coreTasks = insertAt(composition.coreTasks, position, added)
  return ok({ ...composition, coreTasks, nextTask: composition.nextTask + 1 })
}

/** A work process of the structure as a part: with its source and the version it has now. */
export const partFrom = (
  qualificationCode: string,
  unit: WorkProcess,
  structure: StructureView,
): CompositionPart => {
  const dossierCode = structure.content(qualificationCode)?.qualification.dossierCode
  const dossier = dossierCode ? structure.dossier(dossierCode) : undefined
  return {
    qualificationCode,
    ownerCode: unit.ownerCode,
    code: unit.code,
    title: unit.title,
    taken: {
      structureDate: structure.date,
      dossierValidFrom: dossier?.validFrom?.toString() ?? null,
      fingerprint: fingerprint(unit),
    },
    note: '',
    weight: null,
    year: null,
  }
}

type Source = { qualificationCode: string; ownerCode: string; code: string }

/** The error for a part that the structure does not (or no longer) have. */
export const unknownSource = ({ qualificationCode, code }: Source): ComposeError => ({
  kind: 'unknown-source',
  qualificationCode,
  code,
})

const sourceTask = (source: Source, structure: StructureView): Result<CoreTask, ComposeError> => {
  const tasks = structure.content(source.qualificationCode)?.coreTasks ?? []
  const found = tasks.find((task) => unitId(task) === unitId(source))
  if (!found) return err(unknownSource(source))
  return found.workProcesses.length > 0
    ? ok(found)
    : err({ kind: 'core-task-without-parts', code: source.code })
}

/** Adds a whole core task: its work processes, grouped under its title. */
export const addCoreTask = (
  composition: Composition,
  command: CommandOf<'add-core-task'>,
  structure: StructureView,
): Edited => {
  const found = sourceTask(command, structure)
  if (!found.ok) return found
  const present = new Set(partsOf(composition).map(unitId))
  const parts = found.value.workProcesses
    .filter((unit) => !present.has(unitId(unit)))
    .map((unit) => partFrom(command.qualificationCode, unit, structure))
  if (parts.length === 0) return err({ kind: 'already-present', code: command.code })
  return addTask(composition, {
    title: found.value.title || command.code,
    parts,
    position: command.position,
  })
}

/** Adds one work process to a core task, or under a new one with the source's title. */
export const addWorkProcess = (
  composition: Composition,
  command: CommandOf<'add-work-process'>,
  structure: StructureView,
): Edited => {
  const { qualificationCode, coreTask, position } = command
  const unit = structure.unit(qualificationCode, unitId(command))
  if (!unit) return err(unknownSource(command))
  const parts = partsOf(composition)
  if (parts.some((part) => unitId(part) === unitId(command))) {
    return err({ kind: 'already-present', code: command.code })
  }
  if (parts.length >= LIMITS.parts) return err({ kind: 'too-many-parts', limit: LIMITS.parts })
  const part = partFrom(qualificationCode, unit.workProcess, structure)
  if (coreTask === undefined) {
    return addTask(composition, {
      title: unit.coreTask.title || unit.coreTask.code,
      parts: [part],
      position,
    })
  }
  return editTask(composition, coreTask, (task) => ({
    ...task,
    parts: insertAt(task.parts, position, part),
  }))
}
