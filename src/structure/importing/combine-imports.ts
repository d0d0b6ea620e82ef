import type { CoreTask } from '../structure.ts'
import { emptyImport, type StructureImport } from './content.ts'
import { CONTENT_KINDS, type ContentKind, keyed } from './entities.ts'
import { type ImportProblem, problem } from './problem.ts'

/** Fields on which two files must not disagree. */
const TELLING = ['name', 'title', 'level', 'sbu']

const isKnown = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0)

/** Compared without case, as RIO and SBB write names differently. */
const plain = (value: unknown): string => String(value).toLowerCase()

const disagreement = (first: object, second: object): string | null => {
  const others = new Map(Object.entries(second))
  const found = Object.entries(first).find(
    ([field, value]) =>
      TELLING.includes(field) &&
      isKnown(value) &&
      isKnown(others.get(field)) &&
      plain(value) !== plain(others.get(field)),
  )
  return found === undefined ? null : `${found[0]} "${String(others.get(found[0]))}"`
}

/** The first item, with what only the second knows added. */
const filled = (first: object, second: object): object => ({
  ...second,
  ...Object.fromEntries(Object.entries(first).filter(([, value]) => isKnown(value))),
})

const combineList = (
  kind: ContentKind,
  imports: readonly NamedImport[],
  problems: ImportProblem[],
): object[] => {
  const items = new Map<string, object>()
  for (const { file, found } of imports) {
    for (const [key, item] of keyed(found, kind)) {
      const present = items.get(key)
      const differing = present === undefined ? null : disagreement(present, item)
      if (differing !== null) {
        problems.push(problem('duplicate', 'part', { file, where: `${kind} ${key}` }, differing))
      }
      items.set(key, present === undefined ? item : filled(present, item))
    }
  }
  return [...items.values()]
}

/** What one source said, with its name for the problems. */
export interface NamedImport {
  file: string
  found: StructureImport
}

/**
 * Makes one import of several. The order counts: the first that knows a field wins, later ones fill in what
 * is not known yet and add a problem where they disagree on a name, title, level or load.
 */
export const combineImports = (imports: readonly NamedImport[]): StructureImport => {
  const problems = imports.flatMap(({ found }) => found.problems)
  const lists = CONTENT_KINDS.filter((kind) => kind !== 'coreTasks').map((kind) => [
    kind,
    combineList(kind, imports, problems),
  ])
  const coreTasks: CoreTask[] = imports.flatMap(({ found }) => found.coreTasks)
  const completeOwners = imports.flatMap(({ found }) => found.completeOwners)
  return { ...emptyImport(), ...Object.fromEntries(lists), coreTasks, completeOwners, problems }
}
