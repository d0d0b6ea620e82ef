import { unitId, type CoreTask, type WorkProcess } from '../structure.ts'
import { conflictOf } from './compare-structure.ts'
import type { StructureContent, StructureImport } from './content.ts'
import { CONTENT_KINDS, type ContentKind, entityOf, keyed } from './entities.ts'

const isKnown = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0)

const onlyKnown = <T extends object>(item: T): Partial<T> =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => isKnown(value))) as Partial<T>

/** The present item with all that the other knows laid over it; what the other does not know stays. */
const laidOver = <T extends object>(present: T, other: T): T => {
  const merged = { ...present, ...onlyKnown(other) }
  if (!('edition' in present && 'edition' in other) || !present.edition || !other.edition)
    return merged
  return { ...merged, edition: { ...present.edition, ...onlyKnown(other.edition) } }
}

/** The same, unless the other must not replace it. */
const replaced = <T extends object>(
  kind: ContentKind | 'workProcesses',
  present: T,
  other: T,
): T =>
  conflictOf(entityOf(kind, '', present), entityOf(kind, '', other)) === null
    ? laidOver(present, other)
    : present

const mergeLists = <T extends object>(
  kind: ContentKind | 'workProcesses',
  present: readonly (readonly [string, T])[],
  incoming: readonly (readonly [string, T])[],
): T[] => {
  const merged = new Map<string, T>(present)
  for (const [key, item] of incoming) {
    const was = merged.get(key)
    merged.set(key, was === undefined ? item : replaced(kind, was, item))
  }
  return [...merged.values()]
}

const withId = <T extends { ownerCode: string; code: string }>(units: readonly T[]) =>
  units.map((unit): [string, T] => [unitId(unit), unit])

const mergeProcesses = (present: CoreTask, other: CoreTask, whole: boolean): WorkProcess[] => {
  const kept = new Set(other.workProcesses.map(unitId))
  const stays = whole
    ? present.workProcesses.filter((unit) => kept.has(unitId(unit)))
    : present.workProcesses
  return mergeLists('workProcesses', withId(stays), withId(other.workProcesses))
}

const mergeTasks = (current: StructureContent, incoming: StructureImport): CoreTask[] => {
  const whole = new Set(incoming.completeOwners)
  const coming = new Map(withId(incoming.coreTasks))
  const stays = current.coreTasks
    .filter((task) => !whole.has(task.ownerCode) || coming.has(unitId(task)))
    .map((task): [string, CoreTask] => {
      const other = coming.get(unitId(task))
      if (other === undefined) return [unitId(task), task]
      coming.delete(unitId(task))
      const workProcesses = mergeProcesses(task, other, whole.has(task.ownerCode))
      return [unitId(task), { ...replaced('coreTasks', task, other), workProcesses }]
    })
  return [...stays, ...coming].map(([, task]) => task)
}

/**
 * What is there after an import: pure. Known beats unknown, new beats old, and what `compareStructure` calls
 * a conflict is left as it is. Units of an owner that is read whole disappear when the import lacks them.
 */
export const mergeStructure = (
  current: StructureContent,
  incoming: StructureImport,
): StructureContent => {
  const lists = CONTENT_KINDS.filter((kind) => kind !== 'coreTasks').map((kind) => [
    kind,
    mergeLists<object>(kind, keyed(current, kind), keyed(incoming, kind)),
  ])
  return { ...current, ...Object.fromEntries(lists), coreTasks: mergeTasks(current, incoming) }
}
