/**
 * Turns the gathered source files into the facts that ship in `data/`.
 * Usage: node scripts/prepare-facts.ts <folder with the source files> [<target folder, default data>]
 */
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as crossover from './facts/crossover-tables.ts'
import { type Row, writeShipped } from './facts/csv.ts'
import { institutions } from './facts/institution-table.ts'
import * as structure from './facts/structure-tables.ts'

const UNIT_COLUMNS = ['owner_code', 'code', 'title', 'confidence', 'source', 'documents'] as const

const QUALIFICATION_COLUMNS = [
  'code name kind level level_certainty programme_type dossier_code',
  'dossier_certainty current_dossier_code profile domain_code pathways',
  'duration_years duration_source study_load_sbu current',
].flatMap((line) => line.split(' '))

const CROSSOVER_COLUMNS = [
  'code name level pathways duration_years duration_certainty after after_certainty',
  'last_intake_year note sources',
].flatMap((line) => line.split(' '))

type Table = [path: string, columns: readonly string[], rows: Row[]]

const structureTables = (source: string): Table[] => [
  ['structure/domains.csv', ['code', 'name', 'sbb_number', 'same_as'], structure.domains(source)],
  [
    'structure/dossiers.csv',
    ['code', 'name', 'domain_code', 'valid_from', 'current'],
    structure.dossiers(source),
  ],
  ['structure/qualifications.csv', QUALIFICATION_COLUMNS, structure.qualifications(source)],
  ['structure/units.csv', UNIT_COLUMNS, structure.units(source)],
  ['structure/work-processes.csv', UNIT_COLUMNS, structure.workProcesses(source)],
  [
    'structure/electives.csv',
    ['code', 'title', 'sbu', 'has_certificate', 'confidence'],
    structure.electives(source),
  ],
  [
    'structure/elective-links.csv',
    ['elective_code', 'target_code', 'target_kind', 'evidence', 'documents'],
    structure.electiveLinks(source),
  ],
  [
    'structure/certificates.csv',
    ['code', 'title', 'qualification_code', 'unit_code'],
    structure.certificates(source),
  ],
  [
    'institutions.csv',
    ['brin', 'name', 'official_name', 'type', 'city', 'city_certainty', 'funded', 'note'],
    institutions(source),
  ],
]

const crossoverTables = (source: string): Table[] => [
  ['crossovers/crossovers.csv', CROSSOVER_COLUMNS, crossover.crossovers(source)],
  [
    'crossovers/schools.csv',
    ['crossover_code', 'order', 'name', 'brin', 'role', 'certainty', 'own_name'],
    crossover.crossoverSchools(source),
  ],
  [
    'crossovers/fields.csv',
    ['crossover_code', 'order', 'text', 'domain_code', 'share_percent', 'certainty'],
    crossover.crossoverFields(source),
  ],
  [
    'crossovers/successors.csv',
    ['crossover_code', 'order', 'code', 'certainty'],
    crossover.crossoverSuccessors(source),
  ],
  ['crossovers/sources.csv', ['id', 'title', 'url'], crossover.crossoverSources()],
  [
    'crossovers/26005-units.csv',
    ['unit_code', 'title', 'source_owner_code', 'source_unit_code'],
    crossover.unitsOf26005(source),
  ],
]

const [source, target = 'data'] = process.argv.slice(2)
if (source === undefined) {
  process.stderr.write('Usage: node scripts/prepare-facts.ts <source folder> [<target folder>]\n')
  process.exit(2)
}
for (const [path, columns, rows] of [...structureTables(source), ...crossoverTables(source)]) {
  mkdirSync(dirname(join(target, path)), { recursive: true })
  process.stdout.write(`${path}: ${writeShipped(join(target, path), columns, rows)} rows\n`)
}
