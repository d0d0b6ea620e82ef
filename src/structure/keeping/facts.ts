import type { PlainDate } from '../../platform/time.ts'
import type { StructureContent } from '../importing/content.ts'
import { emptyContent } from '../importing/content.ts'
import { CONTENT_KINDS, keyed } from '../importing/entities.ts'
import { type CoreTask, unitId } from '../structure.ts'
import type { CoreTaskFact, FactItems, FactKind } from './fact-rows.ts'

/** Where a fact came from: what ships with the product, a file that was imported, or our own register. */
export type FactSource = 'shipped' | 'import' | 'register'

/** One fact to keep, with how it is told from the others of its kind. */
export type NamedFact = { [K in FactKind]: { kind: K; key: string; item: FactItems[K] } }[FactKind]

/** A fact as it is kept: the version that holds now, as far as we know. */
export type KeptFact = NamedFact & {
  id: number
  validFrom: PlainDate | null
  source: FactSource
}

const bare = (task: CoreTask): CoreTaskFact => {
  const { workProcesses: _apart, ...rest } = task
  return rest
}

const taskFacts = (task: CoreTask): NamedFact[] => [
  { kind: 'coreTasks', key: unitId(task), item: bare(task) },
  ...task.workProcesses.map(
    (item): NamedFact => ({ kind: 'workProcesses', key: unitId(item), item }),
  ),
]

/** A content as single facts. */
export const factsOf = (content: StructureContent): NamedFact[] => [
  ...CONTENT_KINDS.filter((kind) => kind !== 'coreTasks').flatMap((kind) =>
    keyed(content, kind).map(([key, item]) => ({ kind, key, item }) as NamedFact),
  ),
  ...content.coreTasks.flatMap(taskFacts),
]

const ORDER = new Intl.Collator('nl', { numeric: true })

/** By code, numbers by size: B1-K1-W2 before B1-K1-W10, the basis before the profiles. */
export const byCode = (a: { code: string }, b: { code: string }): number =>
  ORDER.compare(a.code, b.code)

/** Core tasks with their work processes in them, each in the order of its codes. */
export const tasksOf = (
  tasks: readonly CoreTaskFact[],
  processes: readonly FactItems['workProcesses'][],
): CoreTask[] => {
  const inTask = Map.groupBy(
    processes,
    ({ ownerCode, code }) => `${ownerCode}:${code.replace(/-W\??\d+$/, '')}`,
  )
  return tasks
    .map((task) => ({
      ...task,
      workProcesses: (inTask.get(unitId(task)) ?? []).toSorted(byCode),
    }))
    .toSorted(byCode)
}

/** Single facts as a content again. */
export const contentOf = (facts: readonly NamedFact[]): StructureContent => {
  const lists = Map.groupBy(facts, ({ kind }) => kind)
  const items = <K extends FactKind>(kind: K) =>
    (lists.get(kind) ?? []).map(({ item }) => item as FactItems[K])
  const others = CONTENT_KINDS.filter((kind) => kind !== 'coreTasks').map((kind) => [
    kind,
    items(kind),
  ])
  const coreTasks = tasksOf(items('coreTasks'), items('workProcesses'))
  return { ...emptyContent(), ...Object.fromEntries(others), coreTasks }
}
