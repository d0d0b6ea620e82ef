import type { Confidence } from '../structure.ts'
import type { StructureContent, StructureImport } from './content.ts'
import { entitiesOf, type Entity, type EntityKind } from './entities.ts'

/** A field that would change; '' is not known. */
export interface FieldChange {
  field: string
  from: string
  to: string
}

interface Named {
  kind: EntityKind
  key: string
}

export interface ChangedEntity extends Named {
  fields: FieldChange[]
}

export interface StructureConflict extends Named {
  /**
   * less-certain: what is there is surer than what comes in · older-edition: what comes in is from before what is
   * there. Neither is applied.
   */
  reason: 'less-certain' | 'older-edition'
}

/** What an import would do. Applying it and comparing again gives nothing. */
export interface StructureChanges {
  new: Named[]
  changed: ChangedEntity[]
  /** Got an end day that it did not have, or is a unit that its complete owner no longer holds. */
  ended: ChangedEntity[]
  conflicts: StructureConflict[]
}

const idOf = ({ kind, key }: Named) => `${kind} ${key}`

const SURENESS: readonly string[] = [
  'title-only',
  'low',
  'medium',
  'high',
  'official',
] satisfies Confidence[]

const sureness = (entity: Entity) => SURENESS.indexOf(entity.fields.get('confidence') ?? 'official')

/** Why an incoming item must not replace the present one; `null` when it may. */
export const conflictOf = (
  present: Entity,
  incoming: Entity,
): StructureConflict['reason'] | null => {
  if (sureness(incoming) < sureness(present)) return 'less-certain'
  const [was, comes] = [present.fields.get('validFrom'), incoming.fields.get('validFrom')]
  return was !== undefined && comes !== undefined && comes < was ? 'older-edition' : null
}

/** Fields that differ; what the import does not know changes nothing. */
const changesOf = (present: Entity, incoming: Entity): FieldChange[] =>
  [...incoming.fields]
    .map(([field, to]) => ({ field, from: present.fields.get(field) ?? '', to }))
    .filter(({ from, to }) => from !== to)

const END_FIELDS = ['intakeUntil', 'trainingUntil', 'until']

const isEnding = (fields: readonly FieldChange[]): boolean =>
  fields.some(({ field, from }) => END_FIELDS.includes(field) && from === '') ||
  fields.some(({ field, from, to }) => field === 'current' && from === 'true' && to === 'false')

/** Whether an owner is read whole, so that a unit of it that lacks has ended. */
const isUnitOf = (owners: ReadonlySet<string>, { kind, key }: Entity): boolean =>
  (kind === 'coreTasks' || kind === 'workProcesses') && owners.has(key.split(':')[0] ?? '')

const vanished = (
  present: readonly Entity[],
  incoming: ReadonlyMap<string, Entity>,
  owners: ReadonlySet<string>,
): ChangedEntity[] =>
  present
    .filter((entity) => isUnitOf(owners, entity) && !incoming.has(idOf(entity)))
    .map(({ kind, key }) => ({ kind, key, fields: [] }))

/**
 * What an import would change in what is there: pure, for the dry run. An import never erases: what it does not
 * mention stays, except a unit of an owner that it holds whole.
 */
export const compareStructure = (
  current: StructureContent,
  incoming: StructureImport,
): StructureChanges => {
  const present = entitiesOf(current)
  const before = new Map(present.map((entity) => [idOf(entity), entity]))
  const after = new Map(entitiesOf(incoming).map((entity) => [idOf(entity), entity]))
  const changes: StructureChanges = { new: [], changed: [], ended: [], conflicts: [] }
  for (const [id, { kind, key, fields }] of after) {
    const was = before.get(id)
    if (was === undefined) {
      changes.new.push({ kind, key })
      continue
    }
    const reason = conflictOf(was, { kind, key, fields })
    const differing = changesOf(was, { kind, key, fields })
    if (reason !== null && differing.length > 0) changes.conflicts.push({ kind, key, reason })
    else if (differing.length > 0) {
      changes[isEnding(differing) ? 'ended' : 'changed'].push({ kind, key, fields: differing })
    }
  }
  changes.ended.push(...vanished(present, after, new Set(incoming.completeOwners)))
  return changes
}
