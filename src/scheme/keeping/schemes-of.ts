import type { Db } from '../../platform/database.ts'
import type { Instant, PlainDate } from '../../platform/time.ts'
import type { EffectiveScheme } from '../override.ts'
import { type Scheme, schemeOn } from '../scheme.ts'
import { currentSchemes, schemeAtMoment, schemeToJudgeBy } from '../scheme-book.ts'
import { schemeBook } from './book.ts'

/** Every scheme as it holds now, with the file behind it and the changes in it; the newest first. */
export const effectiveSchemes = async (db: Db): Promise<EffectiveScheme[]> =>
  currentSchemes(await schemeBook(db))

/** Every scheme as it holds now, the newest first: the one way for all rooms to come by the rules. */
export const schemesOf = async (db: Db): Promise<readonly Scheme[]> =>
  (await effectiveSchemes(db)).map(({ scheme }) => scheme)

/** The scheme in force on a day, `null` when there is none. */
export const schemeInForce = async (db: Db, day: PlainDate): Promise<Scheme | null> =>
  schemeOn(await schemesOf(db), day)

/** The scheme that a draft or a composition is judged by on a day, see `schemeToJudgeBy`; there is always one. */
export const schemeFor = async (db: Db, day: PlainDate): Promise<Scheme> => {
  const scheme = schemeToJudgeBy(await schemesOf(db), day)
  if (!scheme) throw new Error('There is no scheme in data/schemes.')
  return scheme
}

/**
 * A scheme as it was at a moment. A filed case is judged under the scheme of the moment it was filed. `null`: this
 * instance never knew such a scheme.
 */
export const schemeAt = async (
  db: Db,
  schemeId: string,
  moment: Instant,
): Promise<Scheme | null> => {
  const scheme = schemeAtMoment(await schemeBook(db), schemeId, moment)
  return scheme?.scheme ?? null
}
