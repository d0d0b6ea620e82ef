import { err, ok } from '../../platform/result.ts'
import type { Result } from '../../platform/result.ts'
import { unitId } from '../../structure/structure.ts'
import type { ComposeError } from './compose-error.ts'
import type { Composition, CompositionPart, CompositionTask } from './composition.ts'

/** What a command gives: the new composition, or why not. */
export type Edited = Result<Composition, ComposeError>

/** A copy of a list with one item put in at a place; past the end means at the end. */
export const insertAt = <T>(items: readonly T[], position: number | undefined, item: T): T[] =>
  items.toSpliced(position ?? items.length, 0, item)

/** A copy with the item at `from` moved to `to`, kept inside the list. */
export const moveWithin = <T>(items: readonly T[], from: number, to: number): T[] => {
  const item = items[from]
  if (item === undefined) return [...items]
  const rest = items.toSpliced(from, 1)
  return insertAt(rest, Math.max(0, Math.min(to, rest.length)), item)
}

/** Where a part stands: index of its core task and index inside it. */
export const findPart = (
  composition: Composition,
  id: string,
): { task: number; part: number; value: CompositionPart } | undefined => {
  for (const [task, { parts }] of composition.coreTasks.entries()) {
    const part = parts.findIndex((candidate) => unitId(candidate) === id)
    const value = parts[part]
    if (value) return { task, part, value }
  }
  return undefined
}

/** Changes one core task. */
export const editTask = (
  composition: Composition,
  id: string,
  change: (task: CompositionTask) => CompositionTask,
): Edited => {
  if (!composition.coreTasks.some((task) => task.id === id)) {
    return err({ kind: 'unknown-core-task', coreTask: id })
  }
  const coreTasks = composition.coreTasks.map((task) => (task.id === id ? change(task) : task))
  return ok({ ...composition, coreTasks })
}

/** Changes one part. */
export const editPart = (
  composition: Composition,
  id: string,
  change: (part: CompositionPart) => CompositionPart,
): Edited => {
  if (!findPart(composition, id)) return err({ kind: 'unknown-part', part: id })
  const coreTasks = composition.coreTasks.map((task) => ({
    ...task,
    parts: task.parts.map((part) => (unitId(part) === id ? change(part) : part)),
  }))
  return ok({ ...composition, coreTasks })
}

/** Takes one part out; a core task that gets empty stays, for the author to fill or remove. */
export const withoutPart = (composition: Composition, id: string): Composition => ({
  ...composition,
  coreTasks: composition.coreTasks.map((task) => ({
    ...task,
    parts: task.parts.filter((part) => unitId(part) !== id),
  })),
})
