import MiniSearch from 'minisearch'
import stemmers from 'snowball-stemmers'
import type { Lang } from '../../platform/lang.ts'
import type { Faq } from './faq.ts'

const STOP: Record<Lang, ReadonlySet<string>> = {
  nl: new Set(
    'aan al als bij dan dat de deze die dit door een en er ga gaat geen heb hebben heeft het hij hoe hun ik in is je kan kun kunt maar me mag met mij mijn moet naar niet nog nu of om onze ons ook op over te tot u uit uw van voor waar waarom wanneer wat we welk welke wel werd wie wij wil word wordt zal ze zich zij zijn zo zonder'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a about an and are as at be by can do does for from has have how i if in is it its may me must my of on or our should that the their then there these they this to us was we what when where which who why will with you your'.split(
      ' ',
    ),
  ),
}

const STEMMERS = { nl: stemmers.newStemmer('dutch'), en: stemmers.newStemmer('english') }

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ')

/** One form for a word however it is written: without accents, without its ending; `null` for a word that says nothing. */
const termOf =
  (lang: Lang) =>
  (word: string): string | null => {
    const bare = plain(word)
    if (STOP[lang].has(bare)) return null
    return STEMMERS[lang].stem(bare)
  }

const indexOf = (faqs: readonly Faq[], lang: Lang): MiniSearch => {
  const known = new Set<string>()
  const index = new MiniSearch({
    idField: 'slug',
    fields: ['question', 'keywords', 'answer'],
    processTerm: (word) => {
      const term = termOf(lang)(word)
      if (term !== null) known.add(term)
      return term
    },
    searchOptions: {
      boost: { question: 3, keywords: 2 },
      prefix: (term) => term.length > 2,
      processTerm: termOf(lang),
      fuzzy: (term) => wrongLetters(term, known.has(term)),
    },
  })
  index.addAll(
    faqs.map(({ slug, question, keywords, html }) => ({
      slug,
      question,
      keywords,
      answer: textOf(html),
    })),
  )
  return index
}

/**
 * How many letters of a word may be wrong. A word that nobody wrote is likely a typing error; one that stands in a
 * text is not, but a long one may have another ending there (terugvaloptie, terugvalopties).
 */
const wrongLetters = (term: string, known: boolean): number | false => {
  if (known) return term.length < 8 ? false : 1
  if (term.length < 4) return false
  return term.length < 8 ? 1 : 2
}

const indexes = new WeakMap<readonly Faq[], MiniSearch>()

const indexFor = (faqs: readonly Faq[], lang: Lang): MiniSearch => {
  const known = indexes.get(faqs) ?? indexOf(faqs, lang)
  indexes.set(faqs, known)
  return known
}

/** A result that is this much weaker than the best one does not help. */
const WEAKEST = 0.2

/**
 * Questions that fit what somebody typed, best first. Forgives accents, endings and typing errors; all words must
 * fit, and only when nothing does, some of them.
 */
export const searchFaqs = (faqs: readonly Faq[], lang: Lang, typed: string): Faq[] => {
  const index = indexFor(faqs, lang)
  const all = index.search(typed, { combineWith: 'AND' })
  const found = all.length > 0 ? all : index.search(typed, { combineWith: 'OR' })
  const best = found[0]?.score ?? 0
  const strong = found.filter(({ score }) => score >= best * WEAKEST).map(({ id }) => id)
  const bySlug = new Map(faqs.map((faq) => [faq.slug, faq]))
  return strong.flatMap((slug) => bySlug.get(slug) ?? [])
}
