import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

/** Which words that occur have to do with a term. */
export interface WordsAround {
  term: string
  /** The term itself, another inflection of it, or a word that begins with it, occurs. */
  occurs: boolean
  compounds: string[]
  /** Words that look like it, most alike first. */
  alike: string[]
}

/** Looks the terms up among all words that occur, in one round. `stem` is the term without its ending. */
export const wordsAround = async (
  db: Db,
  terms: readonly { term: string; stem: string }[],
): Promise<WordsAround[]> => {
  const { rows } = await sql<WordsAround>`
    select t.term, o.occurs,
      case when length(t.term) < 4 then '{}' else array(
        select word from structure_word
        where word like '%_' || t.stem || '%' order by entries desc, word limit 40) end as compounds,
      case when o.occurs or length(t.term) < 4 then '{}' else array(
        select word from structure_word
        where word % t.term
          or (word like left(t.term, 1) || '%' and abs(length(word) - length(t.term)) < 3)
        order by similarity(word, t.term) desc, entries desc, word limit 30) end as alike
    from jsonb_to_recordset(${JSON.stringify(terms)}::jsonb) as t(term text, stem text),
      lateral (select t.term !~ '^[a-z]+$' or exists (
        select from structure_word w where w.word like t.stem || '%') as occurs) o`.execute(db)
  return rows
}
