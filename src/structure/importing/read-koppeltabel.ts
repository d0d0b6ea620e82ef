import { CODES } from '../codes.ts'
import { emptyImport, type StructureImport } from './content.ts'
import { problem, refusalOf, refuseFile } from './problem.ts'
import { headerOf, type OfficialSheet, openSheets, placeOf, type SheetRow } from './sheets.ts'

interface Columns {
  code: number
  year: number
  qualification: number
  dossier: number
}

/** The headers may carry the school year itself, so the referring columns are found by how they begin. */
const columnsOf = (row: SheetRow): Columns | null => {
  const header = headerOf(row)
  const starting = (start: string) =>
    [...header].find(([name]) => name.startsWith(start))?.[1] ?? -1
  const columns = {
    code: header.get('opleidingscode') ?? -1,
    year: header.get('schooljaar') ?? -1,
    qualification: starting('verwijzende opleidingscode kwalificatie'),
    dossier: starting('verwijzende opleidingscode dossier'),
  }
  return columns.code >= 0 && columns.qualification >= 0 ? columns : null
}

const findTable = (sheets: readonly OfficialSheet[]) => {
  for (const { rows } of sheets) {
    for (const [index, row] of rows.entries()) {
      const columns = columnsOf(row)
      if (columns !== null) return { columns, rows: rows.slice(index + 1) }
    }
  }
  return null
}

const takeRow = (found: StructureImport, columns: Columns, row: SheetRow): void => {
  const cell = (index: number) => row.cells[index] ?? ''
  const fromCode = cell(columns.code)
  if (fromCode === '') return
  const targets = [cell(columns.qualification), cell(columns.dossier)].filter(Boolean)
  const wrong = [fromCode, ...targets].find((code) => !CODES.owner.test(code))
  if (wrong !== undefined) {
    found.problems.push(problem('unknown-code', 'part', placeOf(row), wrong.slice(0, 40)))
    return
  }
  const since = cell(columns.year) || null
  for (const toCode of targets) {
    if (toCode !== fromCode) found.successions.push({ fromCode, toCode, since })
  }
}

/** Whether opened sheets are SBB's coupling table. */
export const isKoppeltabel = (sheets: readonly OfficialSheet[]): boolean =>
  findTable(sheets) !== null

/** Reads the sheets of a coupling table. */
export const koppeltabelOf = (sheets: readonly OfficialSheet[], file: string): StructureImport => {
  const table = findTable(sheets)
  if (table === null) throw refuseFile('unknown-file', { file, where: 'file' })
  const found = emptyImport()
  for (const row of table.rows) takeRow(found, table.columns, row)
  return found
}

/**
 * Reads SBB's coupling table (koppeltabel, xlsx): which qualification and which dossier take the place of a code.
 * A code that stands for itself gives nothing.
 */
export const readKoppeltabel = async (
  bytes: Uint8Array,
  file: string,
): Promise<StructureImport> => {
  try {
    return koppeltabelOf(await openSheets(bytes, file), file)
  } catch (error) {
    return { ...emptyImport(), problems: [refusalOf(error)] }
  }
}
