import type { Competence, KnowledgeItem, SectorChamber } from '../edition.ts'
import type { StructureFacts } from '../facts/read-facts.ts'
import type { Licence, Recognition, Succession } from '../relations.ts'
import type { ImportProblem } from './problem.ts'

/** What exists, in the types of this room: the shipped facts and all that official files add to them. */
export interface StructureContent extends StructureFacts {
  sectorChambers: SectorChamber[]
  competences: Competence[]
  knowledge: KnowledgeItem[]
  successions: Succession[]
  recognitions: Recognition[]
  licences: Licence[]
}

/** The result of reading files: what they say, of whom they say everything, and what was not understood. */
export interface StructureImport extends StructureContent {
  /** Dossiers and qualifications whose units are all in this import: a unit that lacks has ended. */
  completeOwners: string[]
  problems: ImportProblem[]
}

/** A content with nothing in it. */
export const emptyContent = (): StructureContent => ({
  domains: [],
  sectorChambers: [],
  competences: [],
  dossiers: [],
  qualifications: [],
  coreTasks: [],
  knowledge: [],
  electives: [],
  electiveLinks: [],
  certificates: [],
  institutions: [],
  successions: [],
  recognitions: [],
  licences: [],
})

export const emptyImport = (): StructureImport => ({
  ...emptyContent(),
  completeOwners: [],
  problems: [],
})

/** The shipped facts as a content. */
export const contentOfFacts = (facts: StructureFacts): StructureContent => ({
  ...emptyContent(),
  ...facts,
})

export interface ImportCounts {
  dossiers: number
  qualifications: number
  coreTasks: number
  workProcesses: number
  competences: number
  knowledge: number
  electives: number
  institutions: number
  recognitions: number
  problems: number
}

/** How much an import holds; competences and knowledge count definitions, not references. */
export const countImport = (found: StructureImport): ImportCounts => ({
  dossiers: found.dossiers.length,
  qualifications: found.qualifications.length,
  coreTasks: found.coreTasks.length,
  workProcesses: found.coreTasks.reduce((sum, task) => sum + task.workProcesses.length, 0),
  competences: found.competences.length,
  knowledge: found.knowledge.length,
  electives: found.electives.length,
  institutions: found.institutions.length,
  recognitions: found.recognitions.length,
  problems: found.problems.length,
})
