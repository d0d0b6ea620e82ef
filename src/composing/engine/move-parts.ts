import { err, ok } from '../../platform/result.ts'
import type { CommandOf } from './commands.ts'
import type { Composition } from './composition.ts'
import type { Edited } from './edit.ts'
import { editTask, findPart, insertAt, moveWithin, withoutPart } from './edit.ts'

const swapTask = (composition: Composition, from: number, to: number): Composition => ({
  ...composition,
  coreTasks: moveWithin(composition.coreTasks, from, to),
})

/** Moves a core task up, down or to a position. */
export const moveCoreTask = (
  composition: Composition,
  command: CommandOf<'move-core-task'>,
): Edited => {
  const from = composition.coreTasks.findIndex((task) => task.id === command.coreTask)
  if (from < 0) return err({ kind: 'unknown-core-task', coreTask: command.coreTask })
  const { to } = command
  if (to === 'up') return ok(swapTask(composition, from, from - 1))
  if (to === 'down') return ok(swapTask(composition, from, from + 1))
  return ok(swapTask(composition, from, to))
}

type Target = { coreTask: string; position?: number | undefined }

/** One step up or down; past the edge of a core task it goes on in the neighbour. */
const step = (composition: Composition, part: string, to: 'up' | 'down'): Target | undefined => {
  const place = findPart(composition, part)
  if (!place) return undefined
  const here = composition.coreTasks[place.task]
  const wanted = place.part + (to === 'up' ? -1 : 1)
  if (here && wanted >= 0 && wanted < here.parts.length) {
    return { coreTask: here.id, position: wanted }
  }
  const next = composition.coreTasks[place.task + (to === 'up' ? -1 : 1)]
  if (!next) return undefined
  return to === 'up' ? { coreTask: next.id } : { coreTask: next.id, position: 0 }
}

/** Moves a part up, down or to a place in a core task; at the very edge nothing changes. */
export const movePart = (composition: Composition, command: CommandOf<'move-part'>): Edited => {
  const { part, to } = command
  const place = findPart(composition, part)
  if (!place) return err({ kind: 'unknown-part', part })
  const target = typeof to === 'string' ? step(composition, part, to) : to
  if (!target) return ok(composition)
  return editTask(withoutPart(composition, part), target.coreTask, (task) => ({
    ...task,
    parts: insertAt(task.parts, target.position, place.value),
  }))
}

/** Puts the parts of one core task behind those of another; the other's title stays. */
export const mergeCoreTasks = (
  composition: Composition,
  { from, into }: CommandOf<'merge-core-tasks'>,
): Edited => {
  if (from === into) return err({ kind: 'same-core-task', coreTask: from })
  const gone = composition.coreTasks.find((task) => task.id === from)
  if (!gone) return err({ kind: 'unknown-core-task', coreTask: from })
  const coreTasks = composition.coreTasks.filter((task) => task.id !== from)
  return editTask({ ...composition, coreTasks }, into, (task) => ({
    ...task,
    weight: task.weight === null || gone.weight === null ? null : task.weight + gone.weight,
    parts: [...task.parts, ...gone.parts],
  }))
}
