import { BY_ELIMINATION, NOT_FOUND, NOTES } from './crossover-notes.ts'
import { FIELDS, SCHOOLS, SUCCESSORS } from './crossover-readings.ts'
import { SOURCES, sourceId } from './crossover-sources.ts'
import { refuse, type Row, readSource, sorted, tidy } from './csv.ts'
import { pathways } from './structure-tables.ts'

const FILE = 'crossovers.csv'

interface After {
  after: string
  certainty: string
  lastIntake: string
}

/** Reads what happened after 2025; `certainty` comes from the mark in brackets. */
const afterExperiment = (cell: string): After => {
  const certainty = /\[CONFIRMED/.test(cell) ? 'confirmed' : 'inferred'
  if (cell.startsWith('continued')) return { after: 'continued', certainty, lastIntake: '' }
  if (cell.startsWith('UNKNOWN')) return { after: '', certainty: 'unknown', lastIntake: '' }
  const intake = /^no successor; last intake (\d{4}-\d{4}) /.exec(cell)?.[1]
  return intake ? { after: 'ended', certainty, lastIntake: intake } : refuse(FILE, cell)
}

const noteOf = (code: string, cell: string): string => {
  const extra = cell.includes('by elimination')
    ? BY_ELIMINATION
    : cell.startsWith('UNKNOWN')
      ? NOT_FOUND
      : ''
  return [NOTES[code] ?? '', extra].filter(Boolean).join(' ')
}

/** Four years are named in the newsletter of 2021; two and three follow by count and by exclusion. */
const durationCertainty = (years: string) => (years === '4' ? 'confirmed' : 'inferred')

export const crossovers = (folder: string): Row[] => {
  const paths = new Map(readSource(folder, 'crossovers_leerweg.csv').map((row) => [row.code, row]))
  const rows = readSource(folder, FILE).map((row) => {
    const status = afterExperiment(row.status_after_2025 ?? '')
    return {
      code: row.code ?? '',
      name: tidy(row.name),
      level: row.level ?? '',
      pathways: pathways('crossovers_leerweg.csv', paths.get(row.code)?.leerweg ?? ''),
      duration_years: row.years ?? '',
      duration_certainty: durationCertainty(row.years ?? ''),
      after: status.after,
      after_certainty: status.certainty,
      last_intake_year: status.lastIntake,
      note: noteOf(row.code ?? '', row.status_after_2025 ?? ''),
      sources: (row.source ?? '').split(' ; ').map(sourceId).join(' '),
    }
  })
  return sorted(rows, 'code')
}

const readingOf = <T>(table: Readonly<Record<string, T>>, cell: string): T =>
  table[cell] ?? refuse(FILE, `a cell that nobody has read yet: "${cell}"`)

export const crossoverSchools = (folder: string): Row[] =>
  readSource(folder, FILE).flatMap((row) =>
    readingOf(SCHOOLS, row.schools ?? '').map((reading, index) => ({
      crossover_code: row.code ?? '',
      order: String(index + 1),
      name: reading.name,
      brin: reading.brin,
      role: reading.role,
      certainty: reading.certainty,
      own_name: reading.ownName,
    })),
  )

export const crossoverFields = (folder: string): Row[] =>
  readSource(folder, FILE).flatMap((row) => {
    const cell = row.domains ?? ''
    const certainty = cell.includes('[CONFIRMED') ? 'confirmed' : 'inferred'
    return readingOf(FIELDS, cell.replace(/\s*\[.*\]$/, '')).map((field, index) => ({
      crossover_code: row.code ?? '',
      order: String(index + 1),
      text: field.text,
      domain_code: field.domainCode,
      share_percent: field.sharePercent,
      certainty,
    }))
  })

export const crossoverSuccessors = (folder: string): Row[] =>
  readSource(folder, FILE).flatMap((row) =>
    readingOf(SUCCESSORS, row.successor ?? '').map((successor, index) => ({
      crossover_code: row.code ?? '',
      order: String(index + 1),
      code: successor.code,
      certainty: successor.certainty,
    })),
  )

export const crossoverSources = (): Row[] => sorted([...SOURCES], 'id')

/** The units of 26005, each with the units of other owners that carry the same title. */
export const unitsOf26005 = (folder: string): Row[] =>
  sorted(
    readSource(folder, 'crossover_example_26005.csv').map((row) => ({
      unit_code: row.unit_code ?? '',
      title: tidy(row.unit_title),
      source_owner_code: row.same_title_in_code ?? '',
      source_unit_code: row.same_title_unit_code ?? '',
    })),
    'unit_code',
    'source_owner_code',
  )
