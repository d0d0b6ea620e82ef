import type { Values } from '../platform/content/fill.ts'
import type { Lang } from '../platform/lang.ts'
import type { Settings } from '../platform/settings.ts'
import {
  formatDate,
  formatParam,
  lastIntake,
  type Scheme,
  schemeParams,
  type Term,
} from '../scheme/index.ts'
import { defineTexts, plural } from '../ui/texts.ts'

const words = defineTexts({
  week: { nl: 'week', en: 'week' },
  weeks: { nl: 'weken', en: 'weeks' },
  day: { nl: 'dag', en: 'day' },
  days: { nl: 'dagen', en: 'days' },
  domain: { nl: 'domein', en: 'domain' },
  domains: { nl: 'domeinen', en: 'domains' },
  company: { nl: 'bedrijf', en: 'company' },
  companies: { nl: 'bedrijven', en: 'companies' },
  fallback: { nl: 'terugvaloptie', en: 'fallback option' },
  fallbacks: { nl: 'terugvalopties', en: 'fallback options' },
  programme: { nl: 'opleiding', en: 'programme' },
  programmes: { nl: 'opleidingen', en: 'programmes' },
})

/** A number of days in words: `56 dagen`. */
export const dayCount = (days: number, lang: Lang): string =>
  plural(days, words(lang).day, words(lang).days, lang)

/** The length of a term in words: `8 weken`. */
export const termLength = ({ length }: Pick<Term, 'length'>, lang: Lang): string =>
  'weeks' in length
    ? plural(length.weeks, words(lang).week, words(lang).weeks, lang)
    : dayCount(length.days, lang)

const counted = ({ limits }: Scheme, lang: Lang): Values => {
  const text = words(lang)
  return {
    domainsCounted: plural(limits.minimumDomains.value, text.domain, text.domains, lang),
    companiesCounted: plural(limits.minimumCompanies.value, text.company, text.companies, lang),
    fallbacksCounted: plural(limits.minimumFallbacks.value, text.fallback, text.fallbacks, lang),
    maximumCounted: plural(limits.programmesPerSchool.value, text.programme, text.programmes, lang),
  }
}

const terms = (scheme: Scheme, lang: Lang): Values =>
  Object.fromEntries(
    Object.entries(scheme.terms).map(([id, term]) => [`term-${id}`, termLength(term, lang)]),
  )

/** Durations in years of which a text may name the last start. */
const YEARS = [1, 2, 3, 4]

const lastStarts = (scheme: Scheme, lang: Lang): Values =>
  Object.fromEntries(
    YEARS.map((years) => [`lastStart-${years}`, formatDate(lastIntake(scheme, years), lang)]),
  )

/**
 * What the texts of `content/` may say about a scheme, by the name of each `{{place}}`. Everything is in words
 * already, so that one changed limit in the scheme file changes every text.
 */
export const schemeValues = (scheme: Scheme, lang: Lang): Values => ({
  ...Object.fromEntries(
    Object.entries(schemeParams(scheme)).map(([name, param]) => [name, formatParam(param, lang)]),
  ),
  scheme: scheme.name[lang],
  schemeId: scheme.id,
  dayAfter: formatDate(scheme.period.until.add({ days: 1 }), lang),
  ...counted(scheme, lang),
  ...terms(scheme, lang),
  ...lastStarts(scheme, lang),
})

/** What the texts of public pages may say: about the scheme, and about this instance. */
export const publicValues = (
  scheme: Scheme,
  { compositionDays }: Pick<Settings, 'compositionDays'>,
  lang: Lang,
): Values => ({
  ...schemeValues(scheme, lang),
  compositionDays: dayCount(compositionDays, lang),
})
