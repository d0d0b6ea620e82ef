import type { PlainDate } from '../../platform/time.ts'
import { CODES } from '../codes.ts'
import type { Licence, Recognition, Succession } from '../relations.ts'
import type { Domain, Dossier, Elective, Qualification } from '../structure.ts'
import type { OfficialRow } from './csv-rows.ts'
import { type ImportProblem, problem } from './problem.ts'
import { type Period, saysMore } from './rio-period.ts'

/** A value with the period in which it holds; per key the one is kept that says most about the day. */
export interface Dated<T> {
  value: T
  period: Period
}

/** A relation between two public codes that holds on the day of the reading. */
export interface RioRelation {
  from: string
  to: string
  toElective: boolean
}

/** What the RIO files have said so far; the relations are laid at the end, in any order of files. */
export interface RioReading {
  on: PlainDate
  domains: Map<string, Dated<Domain>>
  dossiers: Map<string, Dated<Dossier>>
  qualifications: Map<string, Dated<Qualification>>
  electives: Map<string, Dated<Elective>>
  /** Public code by RIO key. */
  codes: Map<string, string>
  relations: RioRelation[]
  successions: Succession[]
  recognitions: Map<string, Dated<Recognition>>
  licences: Map<string, Dated<Licence>>
  /** Last day of a ban on new applications by licence. */
  bans: Map<string, PlainDate>
  problems: ImportProblem[]
}

export const startRioReading = (on: PlainDate): RioReading => ({
  on,
  domains: new Map(),
  dossiers: new Map(),
  qualifications: new Map(),
  electives: new Map(),
  codes: new Map(),
  relations: [],
  successions: [],
  recognitions: new Map(),
  licences: new Map(),
  bans: new Map(),
  problems: [],
})

/** Keeps a value under its key unless what is there says more about the day. */
export const keep = <T>(
  reading: RioReading,
  map: Map<string, Dated<T>>,
  key: string,
  dated: Dated<T>,
): void => {
  const present = map.get(key)
  if (present === undefined || saysMore(dated.period, present.period, reading.on))
    map.set(key, dated)
}

/** Notes a problem at a row. */
export const noteRow = (
  reading: RioReading,
  code: 'unknown-code' | 'bad-value',
  row: OfficialRow,
  detail: string,
): void => {
  const place = { file: row.file, where: `line ${row.line}` }
  reading.problems.push(problem(code, 'part', place, detail.slice(0, 60)))
}

const PUBLIC_CODES = [CODES.domain, CODES.owner, CODES.elective]

/** The public code in a RIO key: 26013 in 26013-SBB-MIDDENKADEROPLEIDING; `null` when it holds none. */
export const codeInKey = (key: string): string | null => {
  const head = key.split('-')[0] ?? ''
  return PUBLIC_CODES.some((grammar) => grammar.test(head)) ? head : null
}

/** The public code of a row: its own key, else the head of its RIO key. Remembers it for the relations. */
export const publicCode = (reading: RioReading, row: OfficialRow): string | null => {
  const key = row.cell('OPLEIDINGSEENHEIDCODE')
  const code = row.cell('EIGEN_OPLEIDINGSEENHEIDSLEUTEL') || codeInKey(key)
  if (code !== null) reading.codes.set(key, code)
  return code
}

/** Adds what one file said to what the files before it said. */
export const absorb = (reading: RioReading, part: RioReading): void => {
  const keepAll = <T>(map: Map<string, Dated<T>>, more: ReadonlyMap<string, Dated<T>>) => {
    for (const [key, dated] of more) keep(reading, map, key, dated)
  }
  keepAll(reading.domains, part.domains)
  keepAll(reading.dossiers, part.dossiers)
  keepAll(reading.qualifications, part.qualifications)
  keepAll(reading.electives, part.electives)
  keepAll(reading.recognitions, part.recognitions)
  keepAll(reading.licences, part.licences)
  for (const [key, code] of part.codes) reading.codes.set(key, code)
  for (const [licence, until] of part.bans) reading.bans.set(licence, until)
  reading.relations = reading.relations.concat(part.relations)
  reading.successions = reading.successions.concat(part.successions)
  reading.problems = reading.problems.concat(part.problems)
}
