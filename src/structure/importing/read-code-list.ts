import { codeKind } from '../codes.ts'
import type { Dossier } from '../structure.ts'
import {
  type CodeListState,
  codeAt,
  domainIn,
  dossierIn,
  isHeader,
  qualificationIn,
  withHeader,
} from './code-list-rows.ts'
import { emptyImport, type StructureImport } from './content.ts'
import type { OfficialTable } from './csv-rows.ts'
import { problem, refusalOf, refuseFile } from './problem.ts'
import { headerOf, type OfficialSheet, openSheets, placeOf, type SheetRow } from './sheets.ts'
import { parseDay } from './values.ts'

const ANY_FIVE_DIGITS = /^\d{5}$/

const noteUnknown = (found: StructureImport, row: SheetRow): void => {
  const code = codeAt(row, ANY_FIVE_DIGITS)
  if (code === null) return
  found.problems.push(problem('unknown-code', 'part', placeOf(row), code.code))
}

const takeRow = (found: StructureImport, state: CodeListState, row: SheetRow): CodeListState => {
  if (isHeader(row)) return withHeader(state, row)
  const domain = domainIn(row)
  if (domain !== null) {
    found.domains.push(domain)
    return { ...state, domain, dossier: null }
  }
  const dossier = dossierIn(row, state)
  if (dossier !== null) found.dossiers.push(dossier)
  const inside = dossier === null ? state : { ...state, dossier }
  const qualification = qualificationIn(row, inside)
  if (qualification !== null) found.qualifications.push(qualification)
  else if (dossier === null) noteUnknown(found, row)
  return inside
}

const takeMainList = (found: StructureImport, { rows }: OfficialSheet): void => {
  let state: CodeListState = { header: new Map(), domain: null, dossier: null }
  for (const row of rows) state = takeRow(found, state, row)
}

/** A row of "Vervallen": code, name, end of intake, end of training, replaced by. */
const takeEnded = (found: StructureImport, header: Map<string, number>, row: SheetRow): void => {
  const cell = (name: string) => row.cells[header.get(name) ?? -1] ?? ''
  const code = cell('opleidingscode')
  if (code === '') return
  const days = [parseDay(cell('datum einde instroom')), parseDay(cell('datum einde opleiding'))]
  if (codeKind(code) === null || days.includes(undefined)) {
    found.problems.push(problem('bad-value', 'part', placeOf(row), code.slice(0, 40)))
    return
  }
  const [intakeUntil = null, trainingUntil = null] = days
  for (const [toCode] of cell('wordt vervangen door').matchAll(/\b2\d{4}\b/g)) {
    found.successions.push({ fromCode: code, toCode, since: null })
  }
  if (codeKind(code) !== 'dossier') return
  const ended: Dossier = {
    code,
    name: cell('dossiernaam') || null,
    domainCode: null,
    validFrom: null,
    intakeUntil,
    trainingUntil,
    current: false,
  }
  found.dossiers.push(ended)
}

const takeEndedList = (found: StructureImport, { rows }: OfficialSheet): void => {
  const start = rows.findIndex(isHeader)
  const header = rows[start]
  if (header === undefined) return
  const positions = headerOf(header)
  for (const row of rows.slice(start + 1)) takeEnded(found, positions, row)
}

const mainSheet = (sheets: readonly OfficialSheet[]): OfficialSheet | undefined =>
  sheets.find(({ name }) => name.toLowerCase() === 'complete lijst') ??
  sheets.find(
    ({ rows }) => rows.some(isHeader) && rows.some((row) => headerOf(row).has('kwalificatie')),
  )

/** Whether opened sheets are SBB's code list. */
export const isCodeList = (sheets: readonly OfficialSheet[]): boolean =>
  mainSheet(sheets) !== undefined

/** Reads the sheets of a code list. */
export const codeListOf = (sheets: readonly OfficialSheet[], file: string): StructureImport => {
  const main = mainSheet(sheets)
  if (main === undefined) throw refuseFile('unknown-file', { file, where: 'file' })
  const found = emptyImport()
  takeMainList(found, main)
  const ended = sheets.find(({ name }) => name.toLowerCase() === 'vervallen')
  if (ended !== undefined) takeEndedList(found, ended)
  return found
}

/** Reads SBB's code list (crebolijst, xlsx): the sheets "Complete lijst" and "Vervallen". */
export const readCodeList = async (bytes: Uint8Array, file: string): Promise<StructureImport> => {
  try {
    return codeListOf(await openSheets(bytes, file), file)
  } catch (error) {
    return { ...emptyImport(), problems: [refusalOf(error)] }
  }
}

const CSV_COLUMNS = ['CREBONUMMER', 'KWALIFICATIE', 'NIVEAU']

/** Whether a header is that of the csv which people derive from the code list. */
export const isCodeCsvHeader = (columns: readonly string[]): boolean =>
  CSV_COLUMNS.every((name) => columns.includes(name))

/** Reads the derived csv (Crebonummer;Kwalificatie;Niveau;Soort). */
export const codeCsvOf = async (table: OfficialTable, file: string): Promise<StructureImport> => {
  const found = emptyImport()
  const header = new Map(table.columns.map((name, index) => [name.toLowerCase(), index]))
  const state: CodeListState = { header, domain: null, dossier: null }
  for await (const row of table.rows) {
    const cells = table.columns.map(row.cell)
    const qualification = qualificationIn({ file, sheet: '', line: row.line, cells }, state)
    if (qualification !== null) found.qualifications.push(qualification)
    else {
      const place = { file, where: `line ${row.line}` }
      found.problems.push(
        problem('unknown-code', 'part', place, row.cell('CREBONUMMER').slice(0, 40)),
      )
    }
  }
  return found
}
