import type { Db } from '../../platform/database.ts'
import {
  probableWords,
  type SearchQuery,
  searchQuery,
  type TermMeaning,
  withoutEnding,
} from './search-query.ts'
import { synonymsOf, synonymWords } from './synonyms.ts'
import { type WordsAround, wordsAround } from './word.store.ts'

/** A query with what each of its terms may mean in this structure. */
export interface UnderstoodQuery extends SearchQuery {
  meanings: TermMeaning[]
  /** One of the words is enough. */
  anyWord: boolean
}

const meaningOf = ({ term, occurs, compounds, alike }: WordsAround): TermMeaning => {
  const known = occurs || compounds.length > 0 || synonymsOf(term).length > 0
  const corrected = known ? [] : probableWords(term, [...new Set([...alike, ...synonymWords()])])
  const synonyms = [term, withoutEnding(term), ...corrected].flatMap(synonymsOf)
  return { term, compounds, corrected, synonyms: [...new Set(synonyms)] }
}

/** Reads a search text: which words are meant, also where one is misspelt. */
export const readQuery = async (db: Db, text: string): Promise<UnderstoodQuery> => {
  const query = searchQuery(text)
  if (query.terms.length === 0) return { ...query, meanings: [], anyWord: false }
  const asked = query.terms.map((term) => ({ term, stem: withoutEnding(term) }))
  const meanings = (await wordsAround(db, asked)).map(meaningOf)
  return { ...query, meanings, anyWord: false }
}
