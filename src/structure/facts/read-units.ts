import { CODES, coreTaskCodeOf } from '../codes.ts'
import { type CoreTask, unitId, type WorkProcess } from '../structure.ts'
import * as cells from './cells.ts'
import { CONFIDENCES } from './read-structure.ts'
import { type FactRow, readTable } from './table.ts'

const COLUMNS = ['owner_code', 'code', 'title', 'confidence', 'source', 'documents']

const unitCode = (row: FactRow, grammar: RegExp): string => {
  const confidence = cells.oneOf(row, 'confidence', CONFIDENCES)
  return cells.code(row, 'code', confidence === 'title-only' ? CODES.placeholder : grammar)
}

const coreTask = (row: FactRow): CoreTask => ({
  ownerCode: cells.code(row, 'owner_code', CODES.owner),
  part: row.cell('code').startsWith('B') ? 'basis' : 'profile',
  code: unitCode(row, CODES.coreTask),
  title: row.cell('title'),
  confidence: cells.oneOf(row, 'confidence', CONFIDENCES),
  complexity: null,
  responsibility: null,
  knowledge: [],
  workProcesses: [],
})

const workProcess = (row: FactRow): WorkProcess => ({
  ownerCode: cells.code(row, 'owner_code', CODES.owner),
  code: unitCode(row, CODES.workProcess),
  title: cells.required(row, 'title'),
  confidence: cells.oneOf(row, 'confidence', CONFIDENCES),
  description: null,
  result: null,
  behaviour: null,
  competences: [],
})

/**
 * `data/structure/units.csv` with `work-processes.csv` inside. The part (basis or profile) follows from
 * the code. A profile unit that a dossier owns belongs to one of its profiles, which one is not known.
 */
export const readCoreTasks = async (folder: string): Promise<CoreTask[]> => {
  const tasks = (await readTable(folder, 'structure/units.csv', COLUMNS)).map(coreTask)
  const byId = new Map(tasks.map((task) => [unitId(task), task]))
  for (const row of await readTable(folder, 'structure/work-processes.csv', COLUMNS)) {
    const process = workProcess(row)
    const owner = byId.get(`${process.ownerCode}:${coreTaskCodeOf(process.code)}`)
    ;(owner ?? row.refuse('its core task is not in units.csv')).workProcesses.push(process)
  }
  return tasks
}
