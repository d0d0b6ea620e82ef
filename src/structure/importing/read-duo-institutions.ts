import { CODES } from '../codes.ts'
import type { Institution, InstitutionType } from '../relations.ts'
import { emptyImport, type StructureImport } from './content.ts'
import { type OfficialTable, openCsv } from './csv-rows.ts'
import { type Chunks, DEFAULT_LIMITS, type Limits } from './decode.ts'
import { problem, refusalOf, refuseFile } from './problem.ts'

const COLUMNS = ['INSTELLINGSCODE', 'INSTELLINGSNAAM', 'PLAATSNAAM', 'PROVINCIE']

/** Whether a header is that of DUO's list of mbo institutions. */
export const isInstitutionHeader = (columns: readonly string[]): boolean =>
  COLUMNS.every((name) => columns.includes(name))

/** DUO names the kind ROC or ROCV; BER holds aoc and vakinstelling together, so that stays not known. */
const TYPES: Readonly<Record<string, InstitutionType>> = { ROC: 'roc', ROCV: 'roc', DOV: 'overig' }

const SMALL_WORDS = new Set(['aan', 'de', 'den', 'der', 'en', 'het', 'in', 'op', 'ter', 'van'])

/** 'S-GRAVENHAGE becomes 's-Gravenhage, CAPELLE AAN DEN IJSSEL becomes Capelle aan den IJssel. */
export const placeName = (upper: string): string =>
  upper
    .toLowerCase()
    .split(/([ -])/)
    .map((word, index) => {
      if (word.startsWith("'") || (index > 0 && SMALL_WORDS.has(word))) return word
      if (word.startsWith('ij')) return `IJ${word.slice(2)}`
      return word.charAt(0).toUpperCase() + word.slice(1)
    })
    .join('')

/** Reads the rows of an opened institutions table. */
export const institutionsOf = async (
  table: OfficialTable,
  file: string,
): Promise<StructureImport> => {
  if (!isInstitutionHeader(table.columns)) {
    throw refuseFile('unknown-file', { file, where: 'line 1' })
  }
  const found = emptyImport()
  for await (const row of table.rows) {
    const brin = row.cell('INSTELLINGSCODE').toUpperCase()
    if (!row.complete || !CODES.brin.test(brin)) {
      const place = { file, where: `line ${row.line}` }
      found.problems.push(problem('unknown-code', 'part', place, brin.slice(0, 40)))
      continue
    }
    const name = row.cell('INSTELLINGSNAAM')
    const institution: Institution = {
      brin,
      name,
      officialName: name,
      type: TYPES[row.cell('MBO INSTELLINGSSOORT - CODE')] ?? null,
      city: placeName(row.cell('PLAATSNAAM')) || null,
      cityCertainty: row.cell('PLAATSNAAM') ? 'confirmed' : 'unknown',
      funded: true,
      note: null,
    }
    found.institutions.push(institution)
  }
  return found
}

/** Reads DUO's csv of funded mbo institutions (instellingenmbo.csv). */
export const readDuoInstitutions = async (
  chunks: Chunks,
  file: string,
  limits: Limits = DEFAULT_LIMITS,
): Promise<StructureImport> => {
  try {
    return await institutionsOf(await openCsv(chunks, file, limits), file)
  } catch (error) {
    return { ...emptyImport(), problems: [refusalOf(error)] }
  }
}
