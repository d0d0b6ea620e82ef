export { CODES, type CodeKind, codeKind, coreTaskCodeOf } from './codes.ts'
export type {
  AdditionField,
  Competence,
  DossierEdition,
  DossierSection,
  KnowledgeItem,
  LanguageDemand,
  ProfileAddition,
  ProfileEdition,
  SectorChamber,
  Validity,
} from './edition.ts'
export {
  dossiersOfDomain,
  type DomainSummary,
  type DossierView,
  findDossier,
  listDomains,
  selectDomains,
  selectDossiers,
} from './dossier.store.ts'
export {
  type ElectiveView,
  electivesOf,
  findElective,
  type OfferedElective,
  selectCertificates,
  selectElectives,
  selectInstitutions,
} from './elective.store.ts'
export type {
  CrossoverFact,
  CrossoverField,
  CrossoverSchool,
  CrossoverSuccessor,
  FactSource,
  TracedUnit,
} from './facts/crossover.ts'
export { readCrossovers, readUnitsOf26005 } from './facts/read-crossovers.ts'
export { readFacts, type StructureFacts } from './facts/read-facts.ts'
export {
  type ChangedEntity,
  compareStructure,
  type FieldChange,
  type StructureChanges,
  type StructureConflict,
} from './importing/compare-structure.ts'
export {
  contentOfFacts,
  countImport,
  emptyContent,
  type ImportCounts,
  type StructureContent,
  type StructureImport,
} from './importing/content.ts'
export { DEFAULT_LIMITS, type Limits } from './importing/decode.ts'
export { mergeStructure } from './importing/merge-structure.ts'
export { type ImportProblem, type ProblemCode, problemText } from './importing/problem.ts'
export { fileOnDisk, type ImportFile, type ReadOptions, readFiles } from './importing/read-files.ts'
export {
  importStructure,
  type ImportPreview,
  type ImportRefusal,
  type ImportResult,
  previewImport,
  readImport,
  refusalOfImport,
} from './import-structure.ts'
export { structureRoutes } from './routes.ts'
export { domainHue } from './domain-hue.ts'
export { type CrossOverToSave, saveCrossOverQualification } from './save-crossover.ts'
export { structureVersion } from './keeping/load.store.ts'
export { loadShippedFacts } from './load-facts.ts'
export {
  allContents,
  findQualification,
  type QualificationView,
  selectContents,
} from './qualification.store.ts'
export {
  type FoundPart,
  type PartGroup,
  type PartsPage,
  type PartsSearch,
  searchParts,
} from './search-parts.ts'
export { type FoundPage, searchStructure, type StructureSearch } from './search-structure.ts'
export type { Filters, Found, FoundKind } from './search/found.ts'
export type {
  Certificate,
  ElectiveLink,
  Institution,
  InstitutionType,
  Licence,
  Recognition,
  Succession,
} from './relations.ts'
export { isShown, shownCoreTasks } from './shown.ts'
export * from './structure.ts'
export { type Standing, standingOn } from './standing.ts'
export { type Version, versionOn } from './version.ts'
