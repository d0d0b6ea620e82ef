import { CODES } from '../codes.ts'
import type { Certificate, ElectiveLink, Institution } from '../relations.ts'
import type { Confidence, Domain, Dossier, Elective, Qualification } from '../structure.ts'
import * as cells from './cells.ts'
import { type FactRow, readTable } from './table.ts'

export const CONFIDENCES: readonly Confidence[] = [
  'official',
  'high',
  'medium',
  'low',
  'title-only',
]

const LEVELS = ['1', '2', '3', '4'] as const
const PROGRAMMES = [
  'entreeopleiding',
  'basisberoepsopleiding',
  'vakopleiding',
  'middenkaderopleiding',
  'specialistenopleiding',
] as const

/** A level cell, 1–4, `null` when empty. */
export const levelCell = (row: FactRow): Qualification['level'] => {
  const level = cells.optionalOneOf(row, 'level', LEVELS)
  return level === null ? null : ({ '1': 1, '2': 2, '3': 3, '4': 4 } as const)[level]
}

/** `data/structure/domains.csv`. */
export const readDomains = async (folder: string): Promise<Domain[]> => {
  const columns = ['code', 'name', 'sbb_number', 'same_as']
  const rows = await readTable(folder, 'structure/domains.csv', columns)
  return rows.map((row) => ({
    code: cells.code(row, 'code', CODES.domain),
    name: cells.required(row, 'name'),
    sbbNumber: cells.required(row, 'sbb_number'),
    sameAs: cells.optionalCode(row, 'same_as', CODES.domain),
  }))
}

/** `data/structure/dossiers.csv`. The facts hold no end days: those stay `null`. */
export const readDossiers = async (folder: string): Promise<Dossier[]> => {
  const columns = ['code', 'name', 'domain_code', 'valid_from', 'current']
  const rows = await readTable(folder, 'structure/dossiers.csv', columns)
  return rows.map((row) => ({
    code: cells.code(row, 'code', CODES.dossier),
    name: cells.optional(row, 'name'),
    domainCode: cells.optionalCode(row, 'domain_code', CODES.domain),
    validFrom: cells.day(row, 'valid_from'),
    intakeUntil: null,
    trainingUntil: null,
    current: cells.yesNo(row, 'current') ?? row.refuse('current is empty'),
  }))
}

const QUALIFICATION_COLUMNS = [
  'code name kind level level_certainty programme_type dossier_code',
  'dossier_certainty current_dossier_code profile domain_code pathways',
  'duration_years duration_source study_load_sbu current',
].flatMap((line) => line.split(' '))

const qualification = (row: FactRow): Qualification => ({
  code: cells.code(row, 'code', CODES.qualification),
  name: cells.required(row, 'name'),
  kind: cells.oneOf(row, 'kind', ['regular', 'cross-over', 'regional'] as const),
  level: levelCell(row),
  levelCertainty: cells.oneOf(row, 'level_certainty', ['confirmed', 'inferred'] as const),
  programmeType: cells.optionalOneOf(row, 'programme_type', PROGRAMMES),
  dossierCode: cells.optionalCode(row, 'dossier_code', CODES.dossier),
  dossierCertainty:
    cells.optionalOneOf(row, 'dossier_certainty', ['confirmed', 'inferred'] as const) ?? 'unknown',
  currentDossierCode: cells.optionalCode(row, 'current_dossier_code', CODES.dossier),
  profile: cells.optionalCode(row, 'profile', /^P\d+$/),
  domainCode: cells.optionalCode(row, 'domain_code', CODES.domain),
  pathways: cells.wordList(row, 'pathways', ['bol', 'bbl'] as const),
  durationYears: cells.wholeNumber(row, 'duration_years'),
  durationSource: cells.optional(row, 'duration_source'),
  studyLoad: cells.wholeNumber(row, 'study_load_sbu'),
  current: cells.yesNo(row, 'current') ?? row.refuse('current is empty'),
})

/** `data/structure/qualifications.csv`: regular, cross-over and regional ones together. */
export const readQualifications = async (folder: string): Promise<Qualification[]> =>
  (await readTable(folder, 'structure/qualifications.csv', QUALIFICATION_COLUMNS)).map(
    qualification,
  )

/** `data/structure/electives.csv`. */
export const readElectives = async (folder: string): Promise<Elective[]> => {
  const columns = ['code', 'title', 'sbu', 'has_certificate', 'confidence']
  const rows = await readTable(folder, 'structure/electives.csv', columns)
  return rows.map((row) => ({
    code: cells.code(row, 'code', CODES.elective),
    title: row.cell('title'),
    sbu: cells.wholeNumber(row, 'sbu'),
    hasCertificate: cells.yesNo(row, 'has_certificate'),
    confidence: cells.oneOf(row, 'confidence', CONFIDENCES),
  }))
}

/** `data/structure/elective-links.csv`. */
export const readElectiveLinks = async (folder: string): Promise<ElectiveLink[]> => {
  const columns = ['elective_code', 'target_code', 'target_kind', 'evidence', 'documents']
  const rows = await readTable(folder, 'structure/elective-links.csv', columns)
  return rows.map((row) => ({
    electiveCode: cells.code(row, 'elective_code', CODES.elective),
    targetCode: cells.code(row, 'target_code', CODES.owner),
    targetKind: cells.oneOf(row, 'target_kind', ['qualification', 'dossier'] as const),
    evidence: cells.oneOf(row, 'evidence', ['school-offer', 'official'] as const),
    documents: cells.wholeNumber(row, 'documents'),
  }))
}

/** `data/structure/certificates.csv`. */
export const readCertificates = async (folder: string): Promise<Certificate[]> => {
  const columns = ['code', 'title', 'qualification_code', 'unit_code']
  const rows = await readTable(folder, 'structure/certificates.csv', columns)
  return rows.map((row) => ({
    code: cells.code(row, 'code', CODES.certificate),
    title: cells.optional(row, 'title'),
    qualificationCode: cells.optionalCode(row, 'qualification_code', CODES.qualification),
    unitCode: cells.optionalCode(row, 'unit_code', CODES.unit),
  }))
}

const INSTITUTION_COLUMNS = [
  'brin name official_name type city city_certainty funded note',
].flatMap((line) => line.split(' '))

/** `data/institutions.csv`. */
export const readInstitutions = async (folder: string): Promise<Institution[]> =>
  (await readTable(folder, 'institutions.csv', INSTITUTION_COLUMNS)).map((row) => ({
    brin: cells.code(row, 'brin', CODES.brin),
    name: cells.required(row, 'name'),
    officialName: cells.optional(row, 'official_name'),
    type: cells.optionalOneOf(row, 'type', ['roc', 'aoc', 'vakinstelling', 'overig'] as const),
    city: cells.optional(row, 'city'),
    cityCertainty:
      cells.optionalOneOf(row, 'city_certainty', ['confirmed', 'inferred'] as const) ?? 'unknown',
    funded: cells.yesNo(row, 'funded'),
    note: cells.optional(row, 'note'),
  }))
