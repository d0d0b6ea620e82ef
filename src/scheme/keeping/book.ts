import type { Db } from '../../platform/database.ts'
import { parseSchemeFile, type SchemeFile } from '../scheme.ts'
import type { SchemeBook, SchemeSource } from '../scheme-book.ts'
import { schemeFingerprint } from './book.store.ts'
import { editionText, type SchemeEdition, schemeEditions } from './edition.store.ts'
import { overridesUntil } from './override.store.ts'
import { shippedSchemeFiles } from './shipped.ts'

const fileOf = async (db: Db, edition: SchemeEdition): Promise<SchemeFile | null> => {
  const shipped = (await shippedSchemeFiles()).find(({ sha256 }) => sha256 === edition.sha256)
  if (shipped) return shipped
  const parsed = parseSchemeFile(await editionText(db, edition))
  return parsed.ok ? parsed.value : null
}

const keptSources = async (db: Db): Promise<SchemeSource[]> => {
  const sources: SchemeSource[] = []
  for (const edition of await schemeEditions(db)) {
    const { schemeId, seenAt } = edition
    sources.push({ schemeId, seenAt, file: await fileOf(db, edition) })
  }
  return sources
}

/** What ships counts from the beginning, until a text of that scheme was kept. */
const readBook = async (db: Db): Promise<SchemeBook> => {
  const kept = await keptSources(db)
  const shipped = (await shippedSchemeFiles())
    .filter(({ scheme }) => kept.every(({ schemeId }) => schemeId !== scheme.id))
    .map((file): SchemeSource => ({ schemeId: file.scheme.id, seenAt: null, file }))
  const overrides = await overridesUntil(db, {})
  return { sources: [...kept, ...shipped], overrides, worked: new Map() }
}

/** States that one process sees at about the same time; beyond them the memory starts anew. */
const REMEMBERED = 20
const books = new Map<string, SchemeBook>()

/** The book of an instance: read once for each state, and asked for its state each time. */
export const schemeBook = async (db: Db): Promise<SchemeBook> => {
  const state = await schemeFingerprint(db)
  const known = books.get(state)
  if (known) return known
  const book = await readBook(db)
  if (books.size >= REMEMBERED) books.clear()
  books.set(state, book)
  return book
}
