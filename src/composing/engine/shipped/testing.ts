import { fileURLToPath } from 'node:url'
import { readFacts } from '../../../structure/facts/read-facts.ts'
import { contentsOf } from '../../../structure/qualification-content.ts'
import type { Qualification } from '../../../structure/structure.ts'
import type { StructureIndex } from '../structure-index.ts'
import { buildIndex } from '../structure-index.ts'
import { structureView } from '../structure-view.ts'
import type { Succession } from '../unit-table.ts'

const FOLDER = fileURLToPath(new URL('../../../../data', import.meta.url))

/** Old dossier → the dossier that took its place, as the coupling table says. */
const successionOf = (qualifications: readonly Qualification[]): Succession =>
  new Map(
    qualifications.flatMap(({ dossierCode, currentDossierCode }) =>
      dossierCode && currentDossierCode && dossierCode !== currentDossierCode
        ? [[dossierCode, currentDossierCode] as const]
        : [],
    ),
  )

/** The shipped facts as an index, for tests on the real structure. Only what users may see counts. */
export const realIndex = async (): Promise<StructureIndex> => {
  const { domains, dossiers, qualifications, coreTasks, electives } = await readFacts(FOLDER)
  const view = structureView({
    date: '2019-10-01',
    domains,
    dossiers,
    contents: contentsOf(qualifications, coreTasks),
    electives: electives.filter((elective) => elective.confidence !== 'low'),
  })
  return buildIndex(view, { succession: successionOf(qualifications) })
}
