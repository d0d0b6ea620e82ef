import { compareDates, type PlainDate } from '../../platform/time.ts'
import type { OfficialRow } from './csv-rows.ts'
import { type ImportProblem, problem } from './problem.ts'
import { parseDay } from './values.ts'

/** A row of RIO with the time in which it holds: `from` included, `until` excluded. */
export interface Period {
  from: PlainDate | null
  until: PlainDate | null
}

/** A day in a cell; one that cannot be read is noted and counts as not known. */
export const dayCell = (
  row: OfficialRow,
  column: string,
  problems: ImportProblem[],
): PlainDate | null => {
  const day = parseDay(row.cell(column))
  if (day === undefined) {
    const place = { file: row.file, where: `line ${row.line}, ${column}` }
    problems.push(problem('bad-value', 'part', place, row.cell(column).slice(0, 40)))
  }
  return day ?? null
}

const latest = (a: PlainDate | null, b: PlainDate | null) =>
  a === null || (b !== null && compareDates(b, a) > 0) ? b : a
const earliest = (a: PlainDate | null, b: PlainDate | null) =>
  a === null || (b !== null && compareDates(b, a) < 0) ? b : a

/** The time in which both the thing and this version of its data hold. */
export const periodOf = (row: OfficialRow, problems: ImportProblem[]): Period => ({
  from: latest(dayCell(row, 'BEGINDATUM', problems), dayCell(row, 'BEGINDATUM_PERIODE', problems)),
  until: earliest(dayCell(row, 'EINDDATUM', problems), dayCell(row, 'EINDDATUM_PERIODE', problems)),
})

/** Whether a period holds on a day; its end day is no part of it. */
export const holdsOn = ({ from, until }: Period, on: PlainDate): boolean =>
  (from === null || compareDates(from, on) <= 0) && (until === null || compareDates(until, on) > 0)

/** The last day of a period: the day before its excluded end. */
export const lastDay = (until: PlainDate | null): PlainDate | null =>
  until?.subtract({ days: 1 }) ?? null

/**
 * Whether `a` says more about a day than `b`: it holds on that day and `b` does not, or, when that is equal,
 * it started later.
 */
export const saysMore = (a: Period, b: Period, on: PlainDate): boolean => {
  const [aHolds, bHolds] = [holdsOn(a, on), holdsOn(b, on)]
  if (aHolds !== bHolds) return aHolds
  if (a.from === null || b.from === null) return a.from !== null
  return compareDates(a.from, b.from) > 0
}
