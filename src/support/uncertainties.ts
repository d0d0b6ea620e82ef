import type { Lang } from '../platform/lang.ts'
import type { Basis, Scheme } from '../scheme/index.ts'
import { limitRows, studyRows } from './scheme-rows.ts'
import { schemeTexts } from './scheme-texts.ts'

/** Something that the rules do not know for certain, and the names of the rules that it goes for. */
export interface Uncertainty {
  note: string
  subjects: string[]
}

interface NamedRule {
  what: string
  basis: Basis
}

const namedRules = (scheme: Scheme, lang: Lang): NamedRule[] => {
  const texts = schemeTexts(lang)
  const named = ({ name, basis }: { name: { nl: string; en: string }; basis: Basis }) => ({
    what: name[lang],
    basis,
  })
  const under = (what: string) => (rule: { basis: Basis }) => ({ what, basis: rule.basis })
  return [
    ...scheme.windows.map(named),
    ...limitRows(scheme, lang),
    ...Object.values(scheme.terms).map(named),
    ...studyRows(scheme, lang),
    ...scheme.criteria.map(under(texts.criteria)),
    ...scheme.declarations.map(under(texts.declarations)),
    ...scheme.documents.map(named),
    ...scheme.conditions.map(({ title, basis }) => ({ what: title[lang], basis })),
    ...scheme.calendar.equalledDays.map(under(texts.daysOff)),
  ]
}

/** Everything that the rules do not know, each note once, in the order of the scheme. */
export const uncertainties = (scheme: Scheme, lang: Lang): Uncertainty[] => {
  const notes = new Map<string, Set<string>>()
  for (const { what, basis } of namedRules(scheme, lang)) {
    const note = basis.mark === 'confirmed' ? undefined : basis.note?.[lang]
    if (note !== undefined) notes.set(note, (notes.get(note) ?? new Set()).add(what))
  }
  return [...notes].map(([note, subjects]) => ({ note, subjects: [...subjects] }))
}
