import type { Selectable } from 'kysely'
import type { DB } from '../../platform/database.types.ts'
import type { StructureContent } from '../importing/content.ts'
import type { CoreTask, Qualification, WorkProcess } from '../structure.ts'
import { levelOf, maybe, wordOf } from './fact-words.ts'
import { storedAdditions, storedDossierEdition, storedProfileEdition } from './stored-json.ts'

type Row<T extends keyof DB> = Selectable<DB[T]>

/** A core task as it is kept: its work processes are facts of their own. */
export type CoreTaskFact = Omit<CoreTask, 'workProcesses'>

/** The kinds of facts and what one of each is. */
export type FactItems = {
  [K in Exclude<keyof StructureContent, 'coreTasks'>]: StructureContent[K][number]
} & { coreTasks: CoreTaskFact; workProcesses: WorkProcess }

export type FactKind = keyof FactItems

const qualification = (row: Row<'structure_qualification'>): Qualification => ({
  code: row.code,
  name: row.name,
  kind: wordOf.kind(row.kind),
  level: maybe(row.level, levelOf),
  ...(row.level_certainty === null
    ? {}
    : { levelCertainty: wordOf.certainty(row.level_certainty) }),
  programmeType: maybe(row.programme_type, wordOf.programme),
  dossierCode: row.dossier_code,
  ...(row.dossier_certainty === null
    ? {}
    : { dossierCertainty: wordOf.certainty(row.dossier_certainty) }),
  currentDossierCode: row.current_dossier_code,
  profile: row.profile,
  domainCode: row.domain_code,
  pathways: row.pathways.map(wordOf.pathway),
  durationYears: row.duration_years,
  durationSource: row.duration_source,
  studyLoad: row.study_load,
  current: row.current,
  ...storedProfileEdition(row.edition),
})

const coreTask = (row: Row<'structure_core_task'>): CoreTaskFact => ({
  ownerCode: row.owner_code,
  part: wordOf.part(row.part),
  code: row.code,
  title: row.title,
  confidence: wordOf.confidence(row.confidence),
  complexity: row.complexity,
  responsibility: row.responsibility,
  knowledge: row.knowledge,
  ...(row.knowledge_numbers === null ? {} : { knowledgeNumbers: row.knowledge_numbers }),
  ...storedAdditions(row.additions),
})

const workProcess = (row: Row<'structure_work_process'>): WorkProcess => ({
  ownerCode: row.owner_code,
  code: row.code,
  title: row.title,
  confidence: wordOf.confidence(row.confidence),
  description: row.description,
  result: row.result,
  behaviour: row.behaviour,
  competences: row.competences,
  ...storedAdditions(row.additions),
})

/** Each kind of fact as the types of this room have it, out of its row. */
export const itemOf = {
  domains: (row: Row<'structure_domain'>) => ({
    code: row.code,
    name: row.name,
    ...(row.sbb_number === null ? {} : { sbbNumber: row.sbb_number }),
    sameAs: row.same_as,
  }),
  sectorChambers: ({ number, name }: Row<'structure_sector_chamber'>) => ({ number, name }),
  competences: ({ letter, title, number }: Row<'structure_competence'>) => ({
    letter,
    title,
    number,
  }),
  dossiers: (row: Row<'structure_dossier'>) => ({
    code: row.code,
    name: row.name,
    domainCode: row.domain_code,
    validFrom: row.valid_from,
    intakeUntil: row.intake_until,
    trainingUntil: row.training_until,
    current: row.current,
    ...storedDossierEdition(row.edition),
  }),
  qualifications: qualification,
  coreTasks: coreTask,
  workProcesses: workProcess,
  knowledge: (row: Row<'structure_knowledge'>) => ({
    dossierCode: row.dossier_code,
    number: row.number,
    text: row.text,
  }),
  electives: (row: Row<'structure_elective'>) => ({
    code: row.code,
    title: row.title,
    sbu: row.sbu,
    hasCertificate: row.has_certificate,
    confidence: wordOf.confidence(row.confidence),
  }),
  electiveLinks: (row: Row<'structure_elective_link'>) => ({
    electiveCode: row.elective_code,
    targetCode: row.target_code,
    targetKind: wordOf.target(row.target_kind),
    evidence: wordOf.evidence(row.evidence),
    documents: row.documents,
  }),
  certificates: (row: Row<'structure_certificate'>) => ({
    code: row.code,
    title: row.title,
    qualificationCode: row.qualification_code,
    unitCode: row.unit_code,
  }),
  institutions: (row: Row<'structure_institution'>) => ({
    brin: row.brin,
    name: row.name,
    officialName: row.official_name,
    type: maybe(row.type, wordOf.institution),
    city: row.city,
    cityCertainty: wordOf.certainty(row.city_certainty),
    funded: row.funded,
    note: row.note,
  }),
  successions: (row: Row<'structure_succession'>) => ({
    fromCode: row.from_code,
    toCode: row.to_code,
    since: row.since,
  }),
  recognitions: (row: Row<'structure_recognition'>) => ({
    code: row.code,
    system: row.system,
    from: row.starts_on,
    intakeUntil: row.intake_until,
    until: row.ends_on,
    pathways: row.pathways.map(wordOf.pathway),
    ministry: row.ministry,
    priceFactor: row.price_factor,
    law: row.law,
  }),
  licences: (row: Row<'structure_licence'>) => ({
    code: row.code,
    brin: row.brin,
    recognitionCode: row.recognition_code,
    from: row.starts_on,
    until: row.ends_on,
    funded: row.funded,
    pathways: row.pathways.map(wordOf.pathway),
    stage: row.stage,
    applicationBanUntil: row.application_ban_until,
  }),
}
