import { CODES, codeKind } from '../codes.ts'
import * as cells from './cells.ts'
import type {
  CrossoverFact,
  CrossoverField,
  CrossoverSchool,
  CrossoverSuccessor,
  FactSource,
  TracedUnit,
} from './crossover.ts'
import { levelCell } from './read-structure.ts'
import { type FactRow, readTable } from './table.ts'

const SURE = ['confirmed', 'inferred'] as const

const school = (row: FactRow): CrossoverSchool => ({
  name: cells.optional(row, 'name'),
  brin: cells.optionalCode(row, 'brin', CODES.brin),
  role: cells.oneOf(row, 'role', ['offers', 'develops', 'partner', 'plans'] as const),
  certainty: cells.oneOf(row, 'certainty', SURE),
  ownName: cells.optional(row, 'own_name'),
})

const field = (row: FactRow): CrossoverField => ({
  text: cells.required(row, 'text'),
  domainCode: cells.optionalCode(row, 'domain_code', CODES.domain),
  sharePercent: cells.wholeNumber(row, 'share_percent'),
  certainty: cells.oneOf(row, 'certainty', SURE),
})

const successor = (row: FactRow): CrossoverSuccessor => {
  const code = cells.code(row, 'code', CODES.owner)
  const kind = codeKind(code) === 'dossier' ? 'dossier' : 'qualification'
  return { code, kind, certainty: cells.oneOf(row, 'certainty', SURE) }
}

/** Reads a table of lines that belong to a cross-over, in the order of the file. */
const readLines = async <T>(
  folder: string,
  file: string,
  columns: string[],
  read: (row: FactRow) => T,
): Promise<Map<string, T[]>> => {
  const rows = await readTable(folder, file, ['crossover_code', ...columns])
  const keyed = rows.map((row) => ({
    row,
    key: cells.code(row, 'crossover_code', CODES.crossover),
  }))
  return new Map(
    [...Map.groupBy(keyed, ({ key }) => key)].map(([key, lines]) => [
      key,
      lines.map(({ row }) => read(row)),
    ]),
  )
}

const readSources = async (folder: string): Promise<Map<string, FactSource>> => {
  const rows = await readTable(folder, 'crossovers/sources.csv', ['id', 'title', 'url'])
  const sources = rows.map((row) => ({
    id: cells.required(row, 'id'),
    title: cells.required(row, 'title'),
    url: cells.code(row, 'url', /^https:\/\/\S+$/),
  }))
  return new Map(sources.map((source) => [source.id, source]))
}

const COLUMNS = [
  'code name level pathways duration_years duration_certainty after after_certainty',
  'last_intake_year note sources',
].flatMap((line) => line.split(' '))

const known = <T>(row: FactRow, column: string, value: T | null): T =>
  value ?? row.refuse(`${column} is empty`)

const crossover = (row: FactRow, sources: ReadonlyMap<string, FactSource>) => ({
  code: cells.code(row, 'code', CODES.crossover),
  name: cells.required(row, 'name'),
  level: known(row, 'level', levelCell(row)),
  pathways: cells.wordList(row, 'pathways', ['bol', 'bbl'] as const),
  durationYears: known(row, 'duration_years', cells.wholeNumber(row, 'duration_years')),
  durationCertainty: cells.oneOf(row, 'duration_certainty', SURE),
  after: cells.optionalOneOf(row, 'after', ['continued', 'ended'] as const),
  afterCertainty: cells.oneOf(row, 'after_certainty', [...SURE, 'unknown'] as const),
  lastIntakeYear: cells.optionalCode(row, 'last_intake_year', /^\d{4}-\d{4}$/),
  note: cells.optional(row, 'note'),
  sources: cells
    .wordList(row, 'sources', [...sources.keys()])
    .flatMap((id) => sources.get(id) ?? []),
})

/** `data/crossovers/`: the 45 approved cross-overs of the experiment with all that is known of each. */
export const readCrossovers = async (folder: string): Promise<CrossoverFact[]> => {
  const [sources, schools, fields, successors] = await Promise.all([
    readSources(folder),
    readLines(
      folder,
      'crossovers/schools.csv',
      ['order', 'name', 'brin', 'role', 'certainty', 'own_name'],
      school,
    ),
    readLines(
      folder,
      'crossovers/fields.csv',
      ['order', 'text', 'domain_code', 'share_percent', 'certainty'],
      field,
    ),
    readLines(folder, 'crossovers/successors.csv', ['order', 'code', 'certainty'], successor),
  ])
  const rows = await readTable(folder, 'crossovers/crossovers.csv', COLUMNS)
  return rows.map((row) => {
    const fact = crossover(row, sources)
    return {
      ...fact,
      schools: schools.get(fact.code) ?? [],
      fields: fields.get(fact.code) ?? [],
      successors: successors.get(fact.code) ?? [],
    }
  })
}

const traced = (code: string, rows: FactRow[], title: string): TracedUnit => ({
  code,
  title,
  sameTitle: rows.flatMap((row) => {
    const ownerCode = cells.optionalCode(row, 'source_owner_code', CODES.owner)
    return ownerCode === null
      ? []
      : [{ ownerCode, code: cells.code(row, 'source_unit_code', CODES.unit) }]
  }),
})

/** `data/crossovers/26005-units.csv`: a real composition, each unit traced to units with the same title. */
export const readUnitsOf26005 = async (folder: string): Promise<TracedUnit[]> => {
  const columns = ['unit_code', 'title', 'source_owner_code', 'source_unit_code']
  const rows = await readTable(folder, 'crossovers/26005-units.csv', columns)
  const byCode = Map.groupBy(rows, (row) => cells.code(row, 'unit_code', CODES.unit))
  return [...byCode].map(([code, group]) => traced(code, group, group[0]?.cell('title') ?? ''))
}
