import type { Db } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import { codeKind, selectContents, selectDossiers } from '../structure/index.ts'
import type { CrossOver } from './cross-over.ts'

/** Names of dossiers and qualifications by code; a code that the structure does not know is left out. */
export type Names = ReadonlyMap<string, string>

/** Every code of the structure that a record speaks of. */
const codesIn = (record: CrossOver): string[] => {
  const tasks = record.tasks.value ?? []
  const units = tasks.flatMap((task) => [task, ...task.parts])
  return [
    ...new Set([
      ...record.successors.map(({ code }) => code),
      ...units.flatMap(({ sources }) => sources.map(({ ownerCode }) => ownerCode)),
    ]),
  ]
}

/** The names behind the codes of a record, as the structure knows them on a day. */
export const namesIn = async (db: Db, record: CrossOver, on: PlainDate): Promise<Names> => {
  const codes = codesIn(record)
  if (codes.length === 0) return new Map()
  const [dossiers, contents] = await Promise.all([
    selectDossiers(db, on),
    selectContents(
      db,
      codes.filter((code) => codeKind(code) === 'qualification'),
      on,
    ),
  ])
  return new Map([
    ...dossiers.flatMap(({ code, name }): [string, string][] =>
      name !== null && codes.includes(code) ? [[code, name]] : [],
    ),
    ...contents.map(({ qualification }): [string, string] => [
      qualification.code,
      qualification.name,
    ]),
  ])
}

/** The page of a dossier or qualification. */
export const structureHref = (code: string): string =>
  codeKind(code) === 'dossier' ? `/dossiers/${code}` : `/kwalificaties/${code}`
