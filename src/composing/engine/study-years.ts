import { addAt, at } from './flat-arrays.ts'
import type { WeightedPart } from './weights.ts'

/** Years laid out when the author has not chosen a duration. */
const DEFAULT_YEARS = 3

/** Number of study years of a programme; half years round up. */
export const yearCount = (durationYears: number | null): number =>
  Math.max(1, Math.ceil(durationYears ?? DEFAULT_YEARS))

const numeric = new Intl.Collator('nl', { numeric: true })

/** What all students of a source do comes first: basis before profile, then in the order of the source. */
const usualOrder = (a: WeightedPart, b: WeightedPart): number =>
  Number(b.part.code.startsWith('B')) - Number(a.part.code.startsWith('B')) ||
  numeric.compare(a.part.code, b.part.code) ||
  numeric.compare(a.id, b.id)

/**
 * The study year in which each part is finished: the author's own where set, the others spread by weight in the
 * usual order over what the years have left. Independent of the order of the composition.
 */
export const studyYears = (
  parts: readonly WeightedPart[],
  durationYears: number | null,
): Map<string, number> => {
  const years = yearCount(durationYears)
  const load = new Float64Array(years + 1)
  const laid = new Map<string, number>()
  const lay = (part: WeightedPart, year: number): void => {
    laid.set(part.id, year)
    addAt(load, year, part.exact)
  }
  for (const part of parts) {
    if (part.part.year !== null) lay(part, Math.min(part.part.year, years))
  }
  const room = parts.reduce((sum, part) => sum + part.exact, 0) / years
  for (const part of parts.filter((it) => it.part.year === null).toSorted(usualOrder)) {
    let year = 1
    while (year < years && at(load, year) + part.exact / 2 > room) year++
    lay(part, year)
  }
  return laid
}
