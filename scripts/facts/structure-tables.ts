import { refuse, type Row, readSource, sorted, tidy, translated } from './csv.ts'

const YES_NO: Record<string, string> = { yes: 'yes', '': 'no' }

const KINDS: Record<string, string> = {
  kwalificatie: 'regular',
  'cross-over': 'cross-over',
  'regionale-kwalificatie': 'regional',
}

const DURATION_SOURCES: Record<string, string> = {
  'WEB-maximum-by-type': 'statutory-maximum',
  'bijlage4-2015': 'regulation-2015',
  'OCW-nieuwsbrief-2022-06 (driejarig, by exclusion)': 'newsletter-2022-by-exclusion',
  'OCW-nieuwsbrief-2021-12 (vierjarig)': 'newsletter-2021',
  'OCW-nieuwsbrief-2022-06 (7 tweejarig = the 7 level-2 codes)': 'newsletter-2022-by-count',
}

const DOSSIER_CERTAINTY: Record<string, string> = {
  'regeling-2015': 'confirmed',
  koppeltabel: 'confirmed',
  'koppeltabel(current)': 'confirmed',
  'crebo.csv': 'confirmed',
  excerpt: 'confirmed',
  sequence: 'inferred',
  interpolated: 'inferred',
  'sequence-uncertain': '',
  '': '',
}

const UNIT_SOURCES: Record<string, string> = {
  'sbb-xml-2016': 'sbb-dossier',
  'queryKD-2026': 'sbb-query',
  'oer-docs': 'school-documents',
  'beroepen-app': 'occupations-app',
}

const CONFIDENCE: Record<string, string> = {
  official: 'official',
  'official-wording': 'high',
  high: 'high',
  medium: 'medium',
  low: 'low',
  'title-only': 'title-only',
  'title-missing': 'low',
}

const LEARNING_PATHS: Record<string, string> = { BOL: 'bol', BBL: 'bbl', OVO: '' }

/** "BOL/BBL/OVO" and "BBL,BOL" become "bbl bol"; the third path (ovo) is outside the product. */
export const pathways = (file: string, cell: string): string =>
  cell
    .split(/[/,]/)
    .filter(Boolean)
    .map((path) => translated(file, LEARNING_PATHS, path))
    .filter(Boolean)
    .toSorted()
    .join(' ')

export const domains = (folder: string): Row[] =>
  sorted(
    readSource(folder, 'domains.csv').map((row) => ({
      code: row.code ?? '',
      name: tidy(row.name?.replace(/\s*\[.*\]$/, '')),
      sbb_number: row.sbb_nr ?? '',
      same_as: /historic twin of (\d{5})/.exec(row.name ?? '')?.[1] ?? '',
    })),
    'code',
  )

export const dossiers = (folder: string): Row[] =>
  sorted(
    readSource(folder, 'dossiers.csv').map((row) => ({
      code: row.code ?? '',
      name: tidy(row.name),
      domain_code: row.domain_code ?? '',
      valid_from: row.valid_from ?? '',
      current: translated('dossiers.csv', YES_NO, row.current_in_26_27_koppeltabel ?? ''),
    })),
    'code',
  )

const qualification = (row: Row): Row & { code: string } => {
  const file = 'qualifications.csv'
  const certainty = translated(file, DOSSIER_CERTAINTY, row.dossier_source ?? '')
  const contradictory =
    row.opleiding_type === 'specialistenopleiding' && row.nominal_duration_years !== '1'
  return {
    code: row.code ?? '',
    name: tidy(row.name),
    kind: translated(file, KINDS, row.kind ?? ''),
    level: row.level ?? '',
    level_certainty: row.level_source === 'inferred-from-title' ? 'inferred' : 'confirmed',
    programme_type: contradictory ? '' : (row.opleiding_type ?? ''),
    dossier_code: certainty ? (row.dossier_code ?? '') : '',
    dossier_certainty: certainty,
    current_dossier_code: row.current_dossier_code ?? '',
    profile: row.profile_no ?? '',
    domain_code: row.domain_code ?? '',
    pathways: pathways(file, row.leerweg ?? ''),
    duration_years: row.nominal_duration_years ?? '',
    duration_source: translated(file, DURATION_SOURCES, row.duration_source ?? ''),
    study_load_sbu: row.study_load_sbu ?? '',
    current: translated(file, YES_NO, row.in_crebolijst_2026 ?? ''),
  }
}

export const qualifications = (folder: string): Row[] =>
  sorted(readSource(folder, 'qualifications.csv').map(qualification), 'code')

const unit = (file: string, row: Row, code: string, title: string) => ({
  owner_code: row.owner_code ?? refuse(file, 'a row without an owner'),
  code,
  title: tidy(title),
  confidence: translated(file, CONFIDENCE, row.confidence ?? ''),
  source: translated(file, UNIT_SOURCES, row.source ?? ''),
  documents: row.supporting_docs ?? '',
})

export const units = (folder: string): Row[] =>
  sorted(
    readSource(folder, 'units.csv').map((row) =>
      unit('units.csv', row, row.kerntaak_code ?? '', row.kerntaak_title ?? ''),
    ),
    'owner_code',
    'code',
  )

export const workProcesses = (folder: string): Row[] =>
  sorted(
    readSource(folder, 'work_processes.csv').map((row) =>
      unit('work_processes.csv', row, row.werkproces_code ?? '', row.werkproces_title ?? ''),
    ),
    'owner_code',
    'code',
  )

export const electives = (folder: string): Row[] =>
  sorted(
    readSource(folder, 'electives.csv').map((row) => ({
      code: row.code ?? '',
      title: tidy(row.title),
      sbu: row.sbu ?? '',
      has_certificate: translated('electives.csv', { y: 'yes', '': '' }, row.certificate ?? ''),
      confidence: row.title
        ? translated('electives.csv', CONFIDENCE, row.title_confidence ?? '')
        : 'low',
    })),
    'code',
  )

export const electiveLinks = (folder: string): Row[] =>
  sorted(
    readSource(folder, 'elective_links.csv').map((row) => ({
      elective_code: row.keuzedeel_code ?? '',
      target_code: row.qualification_code ?? '',
      target_kind: row.code_type ?? '',
      evidence: row.link_kind ?? '',
      documents: row.supporting_docs ?? '',
    })),
    'elective_code',
    'target_code',
  )

export const certificates = (folder: string): Row[] =>
  sorted(
    readSource(folder, 'certificates.csv').map((row) => ({
      code: row.code ?? '',
      title: tidy(row.title),
      qualification_code: row.qualification_code ?? '',
      unit_code: row.work_process_hint ?? '',
    })),
    'code',
  )
