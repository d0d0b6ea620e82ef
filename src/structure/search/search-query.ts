/** What somebody looks for, taken apart. */
export interface SearchQuery {
  /** As typed, without accents and in lower case. */
  plain: string
  /** The words that count, in order; empty when everything is asked for. */
  terms: string[]
}

const MARKS = /[\u0300-\u036f]/g

/** Words that say nothing about what is looked for. */
const EMPTY_WORDS = new Set(
  'aan al bij dat de den der die dit door een en er het hun ie in is met na naar of om onder ook op over te ten ter tot uit van voor wat werk worden zich zijn zonder'.split(
    ' ',
  ),
)

const MOST_TERMS = 8

/** Lower case without accents and double blanks; at most 200 characters. */
export const plainOf = (text: string): string =>
  text.slice(0, 200).normalize('NFD').replace(MARKS, '').toLowerCase().trim().replace(/\s+/g, ' ')

/** Takes a search text apart. Words that say nothing count only when there are no others. */
export const searchQuery = (text: string): SearchQuery => {
  const plain = plainOf(text)
  const words = [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])]
  const telling = words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
  return { plain, terms: (telling.length > 0 ? telling : words).slice(0, MOST_TERMS) }
}

/** How a term may be found: each as a full-text expression, the sure ones first. */
export interface TermMeaning {
  term: string
  /** Words that occur and were meant instead, as the term itself does not occur. */
  corrected: string[]
  synonyms: readonly string[]
  /** Longer words that hold the term: zorgtechniek for techniek. */
  compounds: string[]
}

/** A word without the ending that the Dutch stemmer leaves: begeleidt, kwalificaties. */
export const withoutEnding = (word: string): string => word.replace(/(?<=.{3})(?:t|s)$/, '')

/** The number of typing errors between two words: a letter more, less, other, or two swapped. */
export const typingErrors = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const [above = [], before = []] = [rows[i - 1], rows[i - 2]]
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + other,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}

/** How many typing errors a word may hold: none in short words, two in long ones. */
export const allowedErrors = (word: string): number =>
  word.length < 4 ? 0 : word.length < 8 ? 1 : 2

/** The words that were probably meant: those with the fewest errors within what is allowed. */
export const probableWords = (term: string, candidates: readonly string[]): string[] => {
  const judged = candidates.map((word) => ({
    word,
    errors: Math.min(
      typingErrors(term, word),
      typingErrors(term, word.slice(0, term.length)),
      typingErrors(withoutEnding(term), withoutEnding(word)),
    ),
  }))
  const fewest = Math.min(...judged.map(({ errors }) => errors))
  if (fewest > allowedErrors(term)) return []
  return judged.filter(({ errors }) => errors === fewest).map(({ word }) => word)
}
