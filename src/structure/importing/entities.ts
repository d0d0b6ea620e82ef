import { unitId } from '../structure.ts'
import type { StructureContent } from './content.ts'

/** The lists of a content, each with how an item is told from the others. */
export const KEYS = {
  domains: (item) => item.code,
  sectorChambers: (item) => item.number,
  competences: (item) => item.letter,
  dossiers: (item) => item.code,
  qualifications: (item) => item.code,
  coreTasks: unitId,
  knowledge: (item) => `${item.dossierCode}:${item.number}`,
  electives: (item) => item.code,
  electiveLinks: (item) => `${item.electiveCode} ${item.targetCode}`,
  certificates: (item) => item.code,
  institutions: (item) => item.brin,
  successions: (item) => `${item.fromCode} ${item.toCode}`,
  recognitions: (item) => `${item.system} ${item.code}`,
  licences: (item) => item.code,
} as const satisfies {
  [K in keyof StructureContent]: (item: StructureContent[K][number]) => string
}

export type ContentKind = keyof typeof KEYS

export const CONTENT_KINDS = Object.keys(KEYS) as ContentKind[]

/** What a change names: a list of the content, or the work processes inside the core tasks. */
export type EntityKind = ContentKind | 'workProcesses'

/** One item in comparable form: its fields as text. Not known (null, empty) is absent. */
export interface Entity {
  kind: EntityKind
  key: string
  fields: ReadonlyMap<string, string>
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.length === 0 ? '' : JSON.stringify(value)
  if (typeof value !== 'object') return String(value)
  return 'calendarId' in value ? String(value) : JSON.stringify(value)
}

const fieldsOf = (item: object, without: readonly string[]): Map<string, string> => {
  const pairs = Object.entries(item).flatMap(([name, value]): [string, unknown][] =>
    name === 'edition' && value
      ? Object.entries(value).map(([inner, one]) => [`edition.${inner}`, one])
      : [[name, value]],
  )
  return new Map(
    pairs
      .filter(([name]) => !without.includes(name))
      .map(([name, value]) => [name, textOf(value)] as const)
      .filter(([, text]) => text !== ''),
  )
}

/** One item in comparable form, without the named fields. */
export const entityOf = (
  kind: EntityKind,
  key: string,
  item: object,
  ...without: string[]
): Entity => ({
  kind,
  key,
  fields: fieldsOf(item, without),
})

/** Everything in a content as comparable items; work processes are items of their own. */
export const entitiesOf = (content: StructureContent): Entity[] => [
  ...CONTENT_KINDS.filter((kind) => kind !== 'coreTasks').flatMap((kind) =>
    keyed(content, kind).map(([key, item]) => entityOf(kind, key, item)),
  ),
  ...content.coreTasks.flatMap((task) => [
    entityOf('coreTasks', unitId(task), task, 'workProcesses'),
    ...task.workProcesses.map((process) => entityOf('workProcesses', unitId(process), process)),
  ]),
]

/** The items of one list with their keys. */
export const keyed = <K extends ContentKind>(
  content: StructureContent,
  kind: K,
): [string, StructureContent[K][number]][] => {
  const keyOf = KEYS[kind] as (item: StructureContent[K][number]) => string
  return content[kind].map((item) => [keyOf(item), item])
}
