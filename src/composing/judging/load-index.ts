import type { Db } from '../../platform/database.ts'
import type { PlainDate } from '../../platform/time.ts'
import type { QualificationContent } from '../../structure/index.ts'
import {
  allContents,
  selectDomains,
  selectDossiers,
  selectElectives,
  structureVersion,
} from '../../structure/index.ts'
import type { StructureIndex, Succession } from '../engine/index.ts'
import { buildIndex, structureView } from '../engine/index.ts'

/** Old dossier → the dossier that took its place, as the coupling table says. */
const successionOf = (contents: readonly QualificationContent[]): Succession =>
  new Map(
    contents.flatMap(({ qualification: { dossierCode, currentDossierCode } }) =>
      dossierCode && currentDossierCode && dossierCode !== currentDossierCode
        ? [[dossierCode, currentDossierCode] as const]
        : [],
    ),
  )

const load = async (db: Db, on: PlainDate): Promise<StructureIndex> => {
  const [domains, dossiers, contents, electives] = await Promise.all([
    selectDomains(db),
    selectDossiers(db, on),
    allContents(db, on),
    selectElectives(db),
  ])
  const view = structureView({ date: on.toString(), domains, dossiers, contents, electives })
  return buildIndex(view, { succession: successionOf(contents) })
}

/** By load of facts and day; a node serves one database. */
const loaded = new Map<string, Promise<StructureIndex>>()

/** Today, and the day before around midnight. */
const MOST = 2

const keep = (key: string, index: Promise<StructureIndex>): void => {
  const oldest = loaded.keys().next()
  if (loaded.size >= MOST && !oldest.done) loaded.delete(oldest.value)
  loaded.set(key, index)
  index.catch(() => loaded.delete(key))
}

/**
 * The structure as it was on a day, prepared for judging. Built once for each day and each load of facts, and kept
 * in memory; whoever asks while it is being built waits for the same one.
 */
export const structureIndexOn = async (db: Db, on: PlainDate): Promise<StructureIndex> => {
  const key = `${await structureVersion(db)} ${on.toString()}`
  const known = loaded.get(key)
  if (known) return known
  const index = load(db, on)
  keep(key, index)
  return index
}
