import type { Db } from '../../platform/database.ts'
import { compareDates, type Instant, type PlainDate, Temporal } from '../../platform/time.ts'
import { applyOverrides, type EffectiveScheme, type Override } from '../override.ts'
import { parseSchemeFile, type Scheme, type SchemeFile, schemeOn } from '../scheme.ts'
import { editionText, type SchemeEdition, schemeEditions } from './edition.store.ts'
import { overridesUntil } from './override.store.ts'
import { shippedSchemeFiles } from './shipped.ts'

/** More texts and changes than an instance has at one time; beyond it the memory starts anew. */
const REMEMBERED = 100

/** Keeps what was worked out of something that never changes. */
const remember = <T>(known: Map<string, T>, key: string, value: T): T => {
  if (known.size >= REMEMBERED) known.clear()
  known.set(key, value)
  return value
}

const filesByHash = new Map<string, SchemeFile | null>()
const effectiveByKey = new Map<string, EffectiveScheme>()

const parseEdition = async (db: Db, edition: SchemeEdition): Promise<SchemeFile | null> => {
  const shipped = (await shippedSchemeFiles()).find(({ sha256 }) => sha256 === edition.sha256)
  if (shipped) return shipped
  const parsed = parseSchemeFile(await editionText(db, edition))
  return parsed.ok ? parsed.value : null
}

const fileOf = async (db: Db, edition: SchemeEdition): Promise<SchemeFile | null> => {
  const known = filesByHash.get(edition.sha256)
  if (known !== undefined) return known
  return remember(filesByHash, edition.sha256, await parseEdition(db, edition))
}

interface Source {
  sha256: string
  file: SchemeFile
}

/** The text of an edition, or `null` when this software can no longer read it. */
const sourceOf = async (db: Db, edition: SchemeEdition): Promise<Source | null> => {
  const { sha256 } = edition
  const file = await fileOf(db, edition)
  return file && { sha256, file }
}

const firstReadable = async (
  db: Db,
  editions: readonly SchemeEdition[],
): Promise<Source | null> => {
  for (const edition of editions) {
    const source = await sourceOf(db, edition)
    if (source) return source
  }
  return null
}

/** The same text with the same changes is the same scheme: on every node, and in every transaction. */
const effective = ({ sha256, file }: Source, overrides: readonly Override[]): EffectiveScheme => {
  const own = overrides.filter(({ schemeId }) => schemeId === file.scheme.id)
  const key = JSON.stringify([sha256, own.map(({ at, ...rest }) => [at.toString(), rest])])
  return effectiveByKey.get(key) ?? remember(effectiveByKey, key, applyOverrides(file, own))
}

const currentSources = async (db: Db): Promise<Source[]> => {
  const [editions, shipped] = [await schemeEditions(db), await shippedSchemeFiles()]
  const ids = [
    ...new Set([
      ...shipped.map(({ scheme }) => scheme.id),
      ...editions.map(({ schemeId }) => schemeId),
    ]),
  ]
  const sources = await Promise.all(
    ids.map(async (id) => {
      const own = editions.filter(({ schemeId }) => schemeId === id)
      const file = shipped.find(({ scheme }) => scheme.id === id)
      return (await firstReadable(db, own.toReversed())) ?? (file && { sha256: file.sha256, file })
    }),
  )
  return sources.flatMap((source) => source ?? [])
}

/** Every scheme as it holds now, with the file behind it and the changes in it; the newest first. */
export const effectiveSchemes = async (db: Db): Promise<EffectiveScheme[]> => {
  const [sources, overrides] = [await currentSources(db), await overridesUntil(db, {})]
  return sources
    .map((source) => effective(source, overrides))
    .toSorted((a, b) => compareDates(b.scheme.period.from, a.scheme.period.from))
}

/** Every scheme as it holds now, the newest first: the one way for all rooms to come by the rules. */
export const schemesOf = async (db: Db): Promise<readonly Scheme[]> =>
  (await effectiveSchemes(db)).map(({ scheme }) => scheme)

/** The scheme in force on a day, `null` when there is none. */
export const schemeInForce = async (db: Db, day: PlainDate): Promise<Scheme | null> =>
  schemeOn(await schemesOf(db), day)

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

/** The scheme that a draft or a composition is judged by on a day; there is always one. */
export const schemeFor = async (db: Db, day: PlainDate): Promise<Scheme> => {
  const scheme = schemeToJudgeBy(await schemesOf(db), day)
  if (!scheme) throw new Error('There is no scheme in data/schemes.')
  return scheme
}

const notAfter = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) <= 0

const sourceAt = async (db: Db, schemeId: string, moment: Instant): Promise<Source | null> => {
  const editions = await schemeEditions(db, schemeId)
  const before = editions.filter(({ seenAt }) => notAfter(seenAt, moment)).length
  // What was filed before the first start of this instance falls under the first text that it knew.
  const source = await firstReadable(db, editions.slice(Math.max(0, before - 1)))
  if (source) return source
  const file = (await shippedSchemeFiles()).find(({ scheme }) => scheme.id === schemeId)
  return file ? { sha256: file.sha256, file } : null
}

/**
 * A scheme as it was at a moment: the text of then, with the changes made up to then. A filed case is judged under
 * the scheme of the moment it was filed. `null`: this instance never knew such a scheme.
 */
export const schemeAt = async (
  db: Db,
  schemeId: string,
  moment: Instant,
): Promise<Scheme | null> => {
  const source = await sourceAt(db, schemeId, moment)
  if (!source) return null
  return effective(source, await overridesUntil(db, { schemeId, until: moment })).scheme
}
