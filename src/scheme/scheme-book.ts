import { compareDates, type Instant, type PlainDate, Temporal } from '../platform/time.ts'
import { applyOverrides, type EffectiveScheme, type Override } from './override.ts'
import { type Scheme, type SchemeFile, schemeOn } from './scheme.ts'

/** One text of a scheme file; `file` is `null` when this software can no longer read it. */
export interface SchemeSource {
  schemeId: string
  file: SchemeFile | null
  /** `null`: from the beginning. */
  seenAt: Instant | null
}

/** Everything an instance has known about its schemes: every text and every change, oldest first. */
export interface SchemeBook {
  sources: readonly SchemeSource[]
  overrides: readonly Override[]
  /** What was worked out before, so that the same question gives the very same scheme. */
  worked: Map<string, EffectiveScheme>
}

const notAfter = (at: Instant | null, moment: Instant): boolean =>
  at === null || Temporal.Instant.compare(at, moment) <= 0

/** The first text of some that can be read, with the changes made up to a moment, or with all. */
const effective = (
  { overrides, worked }: SchemeBook,
  sources: readonly SchemeSource[],
  moment: Instant | null,
): EffectiveScheme | null => {
  const source = sources.find(({ file }) => file !== null)
  if (!source?.file) return null
  const changes = overrides.filter(
    ({ schemeId, at }) => schemeId === source.schemeId && (moment === null || notAfter(at, moment)),
  )
  const key = [source.schemeId, source.seenAt, ...changes.map(({ seq }) => seq)].join(' ')
  const known = worked.get(key) ?? applyOverrides(source.file, changes)
  worked.set(key, known)
  return known
}

const sourcesOf = ({ sources }: SchemeBook, schemeId: string): SchemeSource[] =>
  sources.filter((source) => source.schemeId === schemeId)

/** Every scheme as it holds now, the newest first; of each the last text that can be read. */
export const currentSchemes = (book: SchemeBook): EffectiveScheme[] => {
  const ids = [...new Set(book.sources.map(({ schemeId }) => schemeId))]
  return ids
    .flatMap((id) => effective(book, sourcesOf(book, id).toReversed(), null) ?? [])
    .toSorted((a, b) => compareDates(b.scheme.period.from, a.scheme.period.from))
}

/**
 * A scheme as it was at a moment: the text of then, with the changes made up to then. Before the first text that the
 * instance knew, that first text counts; a text that cannot be read any more gives way to the next. `null`: there is
 * no such scheme.
 */
export const schemeAtMoment = (
  book: SchemeBook,
  schemeId: string,
  moment: Instant,
): EffectiveScheme | null => {
  const own = sourcesOf(book, schemeId)
  const known = own.filter(({ seenAt }) => notAfter(seenAt, moment)).length
  return effective(book, own.slice(Math.max(0, known - 1)), moment)
}

/**
 * Of some schemes the one that something is judged by on a day: the one in force, else the one that ended last, which
 * says why nothing can be filed now, else the one that starts first. `null` only when there is no scheme at all.
 */
export const schemeToJudgeBy = (schemes: readonly Scheme[], day: PlainDate): Scheme | null => {
  const ended = schemes
    .filter(({ period }) => compareDates(period.until, day) < 0)
    .toSorted((a, b) => compareDates(b.period.until, a.period.until))
  const byStart = schemes.toSorted((a, b) => compareDates(a.period.from, b.period.from))
  return schemeOn(schemes, day) ?? ended[0] ?? byStart[0] ?? null
}
