import { CODES } from '../codes.ts'
import type { Domain, Dossier, Qualification } from '../structure.ts'
import { headerOf, type SheetRow } from './sheets.ts'
import { parseLevel, parsePathways, parseProgramme } from './values.ts'

/** What the rows above a row of the code list have set. */
export interface CodeListState {
  header: Map<string, number>
  domain: Domain | null
  dossier: Dossier | null
}

const CODE_HEADERS = ['opleidingscode', 'crebonummer', 'erkende opleidingscode']

/** Whether a row holds column names; the title of the list may stand in the same row. */
export const isHeader = (row: SheetRow): boolean =>
  row.cells.some((cell) => CODE_HEADERS.includes(cell.toLowerCase()))

/** Header rows come again in each section and for the dossier columns: later names add to earlier ones. */
export const withHeader = (state: CodeListState, row: SheetRow): CodeListState => ({
  ...state,
  header: new Map([...state.header, ...headerOf(row)]),
})

/** "1. Bouw en infra 79000", in one cell or over several. */
export const domainIn = (row: SheetRow): Domain | null => {
  const text = row.cells.filter(Boolean).join(' ')
  const match = /^(?:opleidingsdomein:?\s*)?(?:\d+\.\s*)?(.*?)\s*\b(79\d{3})$/i.exec(text)
  const [name, code] = [match?.[1]?.trim(), match?.[2]]
  return name && code ? { code, name } : null
}

/** The first cell that holds a code of a kind, with its position. */
export const codeAt = (row: SheetRow, grammar: RegExp): { code: string; index: number } | null => {
  const index = row.cells.findIndex((cell) => grammar.test(cell))
  return index < 0 ? null : { code: row.cells[index] ?? '', index }
}

const looksLikeName = (cell: string) => /\p{L}{3}/u.test(cell)

/** The dossier of a row: its name stands under "Kwalificatiedossier", else in the next cell with words. */
export const dossierIn = (row: SheetRow, state: CodeListState): Dossier | null => {
  const found = codeAt(row, CODES.dossier)
  if (found === null) return null
  const named = row.cells[state.header.get('kwalificatiedossier') ?? -1] ?? ''
  const next = row.cells.slice(found.index + 1).find(looksLikeName)
  return {
    code: found.code,
    name: (looksLikeName(named) ? named : next) ?? null,
    domainCode: state.domain?.code ?? null,
    validFrom: null,
    intakeUntil: null,
    trainingUntil: null,
    current: true,
  }
}

const kindOf = (code: string): Qualification['kind'] => {
  if (CODES.crossover.test(code)) return 'cross-over'
  return CODES.regional.test(code) ? 'regional' : 'regular'
}

/** The qualification of a row, in the dossier and domain that the rows above name. */
export const qualificationIn = (row: SheetRow, state: CodeListState): Qualification | null => {
  const found = codeAt(row, CODES.qualification)
  if (found === null) return null
  const cell = (name: string) => row.cells[state.header.get(name) ?? -1] ?? ''
  const kind = kindOf(found.code)
  return {
    code: found.code,
    name: cell('kwalificatie') || (row.cells[found.index + 1] ?? ''),
    kind,
    level: parseLevel(cell('niveau')),
    levelCertainty: 'confirmed',
    programmeType: parseProgramme(cell('soort opleiding') || cell('soort')),
    dossierCode: kind === 'cross-over' ? null : (state.dossier?.code ?? null),
    domainCode: kind === 'cross-over' ? null : (state.domain?.code ?? null),
    pathways: parsePathways(cell('leerweg')),
    durationYears: null,
    durationSource: null,
    studyLoad: null,
    current: true,
  }
}
