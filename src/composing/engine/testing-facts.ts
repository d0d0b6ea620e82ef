import { fileURLToPath } from 'node:url'
import type { StructureFacts as ShippedFacts } from '../../structure/facts/read-facts.ts'
import { readFacts } from '../../structure/facts/read-facts.ts'
import { shownCoreTasks } from '../../structure/shown.ts'
import type { CoreTask, QualificationContent } from '../../structure/structure.ts'
import type { StructureIndex } from './structure-index.ts'
import { buildIndex } from './structure-index.ts'
import { structureView } from './structure-view.ts'
import type { Succession } from './unit-table.ts'

const FOLDER = fileURLToPath(new URL('../../../data', import.meta.url))

const contentsOf = ({ qualifications, coreTasks }: ShippedFacts): QualificationContent[] => {
  const byOwner = Map.groupBy(shownCoreTasks(coreTasks), (task) => task.ownerCode)
  return qualifications.map((qualification) => {
    const dossier = byOwner.get(qualification.dossierCode ?? '') ?? []
    const basis = dossier.filter((task: CoreTask) => task.part === 'basis')
    return { qualification, coreTasks: [...basis, ...(byOwner.get(qualification.code) ?? [])] }
  })
}

/** Old dossier → the dossier that took its place, as the coupling table says. */
const successionOf = ({ qualifications }: ShippedFacts): Succession =>
  new Map(
    qualifications.flatMap(({ dossierCode, currentDossierCode }) =>
      dossierCode && currentDossierCode && dossierCode !== currentDossierCode
        ? [[dossierCode, currentDossierCode] as const]
        : [],
    ),
  )

/** The shipped facts as an index, for tests on the real structure. Only what users may see counts. */
export const realIndex = async (): Promise<StructureIndex> => {
  const facts = await readFacts(FOLDER)
  const view = structureView({
    date: '2019-10-01',
    domains: facts.domains,
    dossiers: facts.dossiers,
    contents: contentsOf(facts),
    electives: facts.electives.filter((elective) => elective.confidence !== 'low'),
  })
  return buildIndex(view, { succession: successionOf(facts) })
}
