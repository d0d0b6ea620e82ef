import { unitId } from '../structure/index.ts'
import type { Composition, CompositionPart } from './engine/index.ts'
import { numbered } from './engine/index.ts'

/** What differs: a field of the whole, a core task, a work process, an elective. */
export type DifferenceField =
  | 'title'
  | 'official-name'
  | 'level'
  | 'pathways'
  | 'duration'
  | 'task'
  | 'task-title'
  | 'task-weight'
  | 'part'
  | 'place'
  | 'weight'
  | 'year'
  | 'note'
  | 'text'
  | 'elective'
  | 'elective-year'

/** One difference between two versions. `null`: not there, or not filled in. */
export interface Difference {
  field: DifferenceField
  /** Title of what it is about; `null` for the whole. */
  of: string | null
  before: string | null
  after: string | null
}

const text = (value: string | number | null): string | null =>
  value === null || value === '' ? null : String(value)

const compared = (
  field: DifferenceField,
  of: string | null,
  before: string | number | null,
  after: string | number | null,
): Difference[] => {
  const [was, is] = [text(before), text(after)]
  return was === is ? [] : [{ field, of, before: was, after: is }]
}

const fields = (a: Composition, b: Composition): Difference[] => [
  ...compared('title', null, a.title, b.title),
  ...compared('official-name', null, a.officialName, b.officialName),
  ...compared('level', null, a.level, b.level),
  ...compared('pathways', null, a.pathways.join(', '), b.pathways.join(', ')),
  ...compared('duration', null, a.durationYears, b.durationYears),
]

/** Goes through the keys of both, those of the second first. */
const pairs = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>) =>
  [...new Set([...b.keys(), ...a.keys()])].map((key) => ({ before: a.get(key), after: b.get(key) }))

const tasks = (a: Composition, b: Composition): Difference[] => {
  const byId = ({ coreTasks }: Composition) => new Map(coreTasks.map((task) => [task.id, task]))
  return pairs(byId(a), byId(b)).flatMap(({ before, after }) => {
    if (!before || !after) {
      const title = (after ?? before)?.title ?? ''
      return compared('task', title, before?.title ?? null, after?.title ?? null)
    }
    return [
      ...compared('task-title', before.title, before.title, after.title),
      ...compared('task-weight', after.title, before.weight, after.weight),
    ]
  })
}

interface Placed {
  /** Code inside the cross-over, as B1-K1-W1. */
  place: string
  part: CompositionPart
}

const placed = (composition: Composition): Map<string, Placed> =>
  new Map(
    numbered(composition).flatMap(({ parts }) =>
      parts.map(({ code, part }) => [unitId(part), { place: code, part }] as const),
    ),
  )

const ofPart = (before: Placed, after: Placed): Difference[] => {
  const { title } = after.part
  return [
    ...compared('place', title, before.place, after.place),
    ...compared('weight', title, before.part.weight, after.part.weight),
    ...compared('year', title, before.part.year, after.part.year),
    ...compared('note', title, before.part.note, after.part.note),
    ...compared('text', title, before.part.taken.fingerprint, after.part.taken.fingerprint),
  ]
}

const parts = (a: Composition, b: Composition): Difference[] =>
  pairs(placed(a), placed(b)).flatMap(({ before, after }) => {
    if (before && after) return ofPart(before, after)
    const { part, place } = (after ?? before) as Placed
    return compared('part', part.title, before ? place : null, after ? place : null)
  })

const electives = (a: Composition, b: Composition): Difference[] => {
  const byCode = (composition: Composition) =>
    new Map(composition.electives.map((elective) => [elective.code, elective]))
  return pairs(byCode(a), byCode(b)).flatMap(({ before, after }) => {
    const name = `${(after ?? before)?.code ?? ''} ${(after ?? before)?.title ?? ''}`.trim()
    if (before && after) return compared('elective-year', name, before.year, after.year)
    return compared('elective', name, before?.code ?? null, after?.code ?? null)
  })
}

/** Everything that differs between two versions of a composition; equal ones give an empty list. */
export const compareCompositions = (before: Composition, after: Composition): Difference[] => [
  ...fields(before, after),
  ...tasks(before, after),
  ...parts(before, after),
  ...electives(before, after),
]
