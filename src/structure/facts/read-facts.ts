import type { Certificate, ElectiveLink, Institution } from '../relations.ts'
import type { CoreTask, Domain, Dossier, Elective, Qualification } from '../structure.ts'
import {
  readCertificates,
  readDomains,
  readDossiers,
  readElectiveLinks,
  readElectives,
  readInstitutions,
  readQualifications,
} from './read-structure.ts'
import { readCoreTasks } from './read-units.ts'

/** Everything that ships about the structure, in the types of this room. */
export interface StructureFacts {
  domains: Domain[]
  dossiers: Dossier[]
  qualifications: Qualification[]
  /** All of them, also the unsure ones: see `shownCoreTasks`. */
  coreTasks: CoreTask[]
  electives: Elective[]
  electiveLinks: ElectiveLink[]
  certificates: Certificate[]
  institutions: Institution[]
}

/** Reads the shipped facts from the data folder; throws with file and line when one does not hold. */
export const readFacts = async (folder: string): Promise<StructureFacts> => {
  const [domains, dossiers, qualifications, coreTasks] = await Promise.all([
    readDomains(folder),
    readDossiers(folder),
    readQualifications(folder),
    readCoreTasks(folder),
  ])
  const [electives, electiveLinks, certificates, institutions] = await Promise.all([
    readElectives(folder),
    readElectiveLinks(folder),
    readCertificates(folder),
    readInstitutions(folder),
  ])
  return {
    domains,
    dossiers,
    qualifications,
    coreTasks,
    electives,
    electiveLinks,
    certificates,
    institutions,
  }
}
