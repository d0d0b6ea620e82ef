import { newStemmer } from 'snowball-stemmers'

const STOP_WORDS = new Set(
  (
    'aan af al alle andere als bij binnen dan dat de deze die dit door een eigen elk en er haar het hij hun ' +
    'ie in is kan maakt maken mee met mogelijk na naar niet of om onder ook op over per rond samen te tegen ten ' +
    'ter tijdens toe tot tussen uit van van vanuit via volgens voor waar wat werkt werken worden wordt zich zijn zo zodat zonder zorgt'
  ).split(' '),
)

const stemmer = newStemmer('dutch')

/** Particles of separable verbs: "voert … uit" and "uitvoeren" are the same verb. */
const PARTICLE = /^(?:uit|aan|voor|af|op|bij)(?=[a-z]{4})/

/** Plurals on -s that the Snowball stemmer leaves as they are: machines, competenties. */
const PLURAL = /(?:i|l|n|g|u)es$/

/**
 * One form for the inflections that titles really use. Snowball (Porter) for Dutch leaves the third person
 * (begeleidt, bewaakt) and short nouns on -ing apart from the infinitive; the folds after it join those.
 */
const fold = (word: string): string =>
  stemmer
    .stem(PLURAL.test(word) ? word.slice(0, -1) : word)
    .replace(/([^aeiou])t$/, '$1')
    .replace(/(?<=[a-z]{4})ing$/, '')
    .replace(/([aeou])\1/g, '$1')
    .replace(/(?<=[a-z]{4})(?:ati|atie|er)$/, '')
    .replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')

const folded = new Map<string, string>()

/** The form under which a word is compared; remembered, for a structure repeats its words. */
export const stem = (word: string): string => {
  const known = folded.get(word)
  if (known !== undefined) return known
  const made = fold(word.replace(PARTICLE, ''))
  folded.set(word, made)
  return made
}

const MARKS = /[\u0300-\u036f]/g
const NOT_ASCII = /[^\x20-\x7e\s]/

const plain = (text: string): string =>
  NOT_ASCII.test(text) ? text.normalize('NFD').replace(MARKS, '') : text

/** Words of a text: lower case, without accents, in order. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

/** Compared terms of a text: without stop words, stemmed, in order. */
export const termsOf = (text: string): string[] => {
  const terms: string[] = []
  for (const word of wordsOf(text)) {
    if (word.length > 1 && !STOP_WORDS.has(word)) terms.push(stem(word))
  }
  return terms
}
