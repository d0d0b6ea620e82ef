import { type Chunks, DEFAULT_LIMITS, type Limits } from './decode.ts'
import { type OfficialTable, openCsv } from './csv-rows.ts'
import { refusalOf, refuseFile } from './problem.ts'
import { absorb, noteRow, type RioReading, startRioReading } from './rio-reading.ts'
import * as take from './rio-rows.ts'

export type RioFileKind =
  | 'mbo_groepen'
  | 'mbo_opleidingen'
  | 'mbo_opleidingsonderdelen'
  | 'mbo_relaties_opleidingseenheden'
  | 'mbo_opleidingserkenningen'
  | 'mbo_onderwijslicenties'
  | 'mbo_sancties'

interface Shape {
  kind: RioFileKind
  has: string[]
  lacks: string[]
  take: take.TakeRow
}

/** How the columns tell the files apart; the first that fits counts. */
const SHAPES: readonly Shape[] = [
  {
    kind: 'mbo_relaties_opleidingseenheden',
    has: ['VAN_OPLEIDINGSEENHEIDCODE', 'RELATIESOORT', 'NAAR_OPLEIDINGSEENHEIDCODE'],
    lacks: [],
    take: take.takeRelation,
  },
  {
    kind: 'mbo_opleidingen',
    has: ['OPLEIDINGSEENHEIDCODE', 'TYPE', 'NIVEAU', 'OPLEIDINGSSOORT'],
    lacks: [],
    take: take.takeProgramme,
  },
  {
    kind: 'mbo_opleidingsonderdelen',
    has: ['OPLEIDINGSEENHEIDCODE', 'TYPE', 'STUDIELAST', 'VOLLEDIGE_NAAM'],
    lacks: ['NIVEAU'],
    take: take.takePart,
  },
  {
    kind: 'mbo_groepen',
    has: ['OPLEIDINGSEENHEIDCODE', 'EIGEN_OPLEIDINGSEENHEIDSLEUTEL', 'VOLLEDIGE_NAAM'],
    lacks: ['TYPE'],
    take: take.takeGroup,
  },
  {
    kind: 'mbo_onderwijslicenties',
    has: ['LICENTIECODE', 'OIE_CODE', 'ERKENDEOPLEIDINGSCODE'],
    lacks: [],
    take: take.takeLicence,
  },
  {
    kind: 'mbo_sancties',
    has: ['LICENTIECODE', 'AANVRAAGVERBODEINDDATUM'],
    lacks: [],
    take: take.takeSanction,
  },
  {
    kind: 'mbo_opleidingserkenningen',
    has: ['ERKENDEOPLEIDINGSCODE', 'INGANGSDATUM', 'INSTROOMEINDDATUM'],
    lacks: ['LICENTIECODE'],
    take: take.takeRecognition,
  },
]

const shapeOf = (columns: readonly string[]): Shape | undefined =>
  SHAPES.find(
    ({ has, lacks }) =>
      has.every((name) => columns.includes(name)) && !lacks.some((name) => columns.includes(name)),
  )

/** Which RIO file a header belongs to; `null` when none. */
export const rioKindOf = (columns: readonly string[]): RioFileKind | null =>
  shapeOf(columns)?.kind ?? null

/** Takes the rows of an opened RIO table into the reading: all of them, or none when the file breaks off. */
export const takeRioTable = async (
  table: OfficialTable,
  file: string,
  reading: RioReading,
): Promise<void> => {
  const shape = shapeOf(table.columns)
  if (shape === undefined) throw refuseFile('unknown-file', { file, where: 'line 1' })
  const part = startRioReading(reading.on)
  for await (const row of table.rows) {
    if (row.complete) shape.take(part, row)
    else noteRow(part, 'bad-value', row, '')
  }
  absorb(reading, part)
}

/**
 * Reads one csv file of the RIO set into a reading (`startRioReading`); `rioImport` gives the result of all of them.
 * A refused file leaves its problem in the reading.
 */
export const readRioCsv = async (
  chunks: Chunks,
  file: string,
  reading: RioReading,
  limits: Limits = DEFAULT_LIMITS,
): Promise<void> => {
  try {
    await takeRioTable(await openCsv(chunks, file, limits), file, reading)
  } catch (error) {
    reading.problems.push(refusalOf(error))
  }
}
