import { err, ok } from '../../platform/result.ts'
import { unitId } from '../../structure/structure.ts'
import { addCoreTask, addTask, addWorkProcess, partFrom, unknownSource } from './add-parts.ts'
import type { CommandOf, ComposeCommand } from './commands.ts'
import { composeCommandSchema } from './commands.ts'
import type { Composition } from './composition.ts'
import type { Edited } from './edit.ts'
import { editPart, editTask, findPart, withoutPart } from './edit.ts'
import { LIMITS } from './limits.ts'
import { mergeCoreTasks, moveCoreTask, movePart } from './move-parts.ts'
import type { StructureView } from './structure-view.ts'

type Apply<K extends ComposeCommand['kind']> = (
  composition: Composition,
  command: CommandOf<K>,
  structure: StructureView,
) => Edited

const removePart: Apply<'remove-part'> = (composition, { part }) =>
  findPart(composition, part)
    ? ok(withoutPart(composition, part))
    : err({ kind: 'unknown-part', part })

const removeCoreTask: Apply<'remove-core-task'> = (composition, { coreTask }) => {
  const coreTasks = composition.coreTasks.filter((task) => task.id !== coreTask)
  return coreTasks.length < composition.coreTasks.length
    ? ok({ ...composition, coreTasks })
    : err({ kind: 'unknown-core-task', coreTask })
}

const refreshPart: Apply<'refresh-part'> = (composition, { part: id }, structure) => {
  const old = findPart(composition, id)?.value
  if (!old) return err({ kind: 'unknown-part', part: id })
  const unit = structure.unit(old.qualificationCode, unitId(old))
  if (!unit) return err(unknownSource(old))
  const fresh = partFrom(old.qualificationCode, unit.workProcess, structure)
  return editPart(composition, id, (part) => ({ ...part, title: fresh.title, taken: fresh.taken }))
}

const addElective: Apply<'add-elective'> = (composition, { code }, structure) => {
  const elective = structure.elective(code)
  if (!elective) return err({ kind: 'unknown-elective', code })
  if (composition.electives.some((e) => e.code === code)) {
    return err({ kind: 'already-present', code })
  }
  if (composition.electives.length >= LIMITS.electives) {
    return err({ kind: 'too-many-electives', limit: LIMITS.electives })
  }
  const added = { code, title: elective.title, sbu: elective.sbu, year: null }
  return ok({ ...composition, electives: [...composition.electives, added] })
}

const hasElective = (composition: Composition, code: string): boolean =>
  composition.electives.some((elective) => elective.code === code)

const removeElective: Apply<'remove-elective'> = (composition, { code }) =>
  hasElective(composition, code)
    ? ok({ ...composition, electives: composition.electives.filter((e) => e.code !== code) })
    : err({ kind: 'unknown-elective', code })

const setElectiveYear: Apply<'set-elective-year'> = (composition, { code, year }) =>
  hasElective(composition, code)
    ? ok({
        ...composition,
        electives: composition.electives.map((e) => (e.code === code ? { ...e, year } : e)),
      })
    : err({ kind: 'unknown-elective', code })

const HANDLERS: { [K in ComposeCommand['kind']]: Apply<K> } = {
  'set-title': (c, { title }) => ok({ ...c, title }),
  'set-official-name': (c, { name }) => ok({ ...c, officialName: name }),
  'set-level': (c, { level }) => ok({ ...c, level }),
  'set-pathways': (c, { pathways }) => ok({ ...c, pathways: [...new Set(pathways)] }),
  'set-duration': (c, { years }) => ok({ ...c, durationYears: years }),
  'new-core-task': (c, { title, position }) => addTask(c, { title, parts: [], position }),
  'add-core-task': addCoreTask,
  'add-work-process': addWorkProcess,
  'remove-part': removePart,
  'remove-core-task': removeCoreTask,
  'move-part': movePart,
  'move-core-task': moveCoreTask,
  'rename-core-task': (c, { coreTask, title }) => editTask(c, coreTask, (t) => ({ ...t, title })),
  'merge-core-tasks': mergeCoreTasks,
  'set-core-task-weight': (c, { coreTask, weight }) =>
    editTask(c, coreTask, (t) => ({ ...t, weight })),
  'set-part-weight': (c, { part, weight }) => editPart(c, part, (p) => ({ ...p, weight })),
  'set-part-year': (c, { part, year }) => editPart(c, part, (p) => ({ ...p, year })),
  'set-core-task-year': (c, { coreTask, year }) =>
    editTask(c, coreTask, (t) => ({ ...t, parts: t.parts.map((p) => ({ ...p, year })) })),
  'set-part-note': (c, { part, note }) => editPart(c, part, (p) => ({ ...p, note })),
  'refresh-part': refreshPart,
  'add-elective': addElective,
  'remove-elective': removeElective,
  'set-elective-year': setElectiveYear,
}

/**
 * Carries out one command. Pure: gives a new composition and leaves the old one as it was.
 * Input out of a form or an API is checked here; a fault gives an error that says what to do.
 */
export const apply = (
  composition: Composition,
  command: ComposeCommand,
  structure: StructureView,
): Edited => {
  const read = composeCommandSchema.safeParse(command)
  if (!read.success) {
    const issue = read.error.issues[0]
    const path = issue?.path.map(String).join('.') ?? ''
    return err({ kind: 'invalid-command', path, detail: issue?.message ?? '' })
  }
  const handler = HANDLERS[read.data.kind] as Apply<ComposeCommand['kind']>
  return handler(composition, read.data, structure)
}
