import type { Db } from '../../platform/database.ts'
import { inRoot } from '../../platform/root.ts'
import type { PlainDate } from '../../platform/time.ts'
import type { CoreTask, QualificationContent, StructureFacts } from '../../structure/index.ts'
import { isShown, readFacts, shownCoreTasks } from '../../structure/index.ts'
import type { StructureIndex, Succession } from '../engine/index.ts'
import { buildIndex, structureView } from '../engine/index.ts'

const contentsOf = ({ qualifications, coreTasks }: StructureFacts): QualificationContent[] => {
  const byOwner = Map.groupBy(shownCoreTasks(coreTasks), (task) => task.ownerCode)
  return qualifications.map((qualification) => {
    const dossier = byOwner.get(qualification.dossierCode ?? '') ?? []
    const basis = dossier.filter((task: CoreTask) => task.part === 'basis')
    return { qualification, coreTasks: [...basis, ...(byOwner.get(qualification.code) ?? [])] }
  })
}

const successionOf = ({ qualifications }: StructureFacts): Succession =>
  new Map(
    qualifications.flatMap(({ dossierCode, currentDossierCode }) =>
      dossierCode && currentDossierCode && dossierCode !== currentDossierCode
        ? [[dossierCode, currentDossierCode] as const]
        : [],
    ),
  )

const load = async (on: PlainDate): Promise<StructureIndex> => {
  const facts = await readFacts(inRoot('data'))
  const view = structureView({
    date: on.toString(),
    domains: facts.domains,
    dossiers: facts.dossiers,
    contents: contentsOf(facts),
    electives: facts.electives.filter(({ confidence }) => isShown(confidence)),
  })
  return buildIndex(view, { succession: successionOf(facts) })
}

const loaded = new Map<string, Promise<StructureIndex>>()

/** The structure as it is on a day, prepared for judging; built once per day and kept in memory. */
export const structureIndexOn = (_db: Db, on: PlainDate): Promise<StructureIndex> => {
  const key = on.toString()
  const known = loaded.get(key)
  if (known) return known
  const index = load(on)
  loaded.set(key, index)
  return index
}
