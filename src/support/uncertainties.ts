import type { Lang } from '../platform/lang.ts'
import { describeScheme, type Scheme, type SettingGroup } from '../scheme/index.ts'

/** Something that the rules do not know for certain, and the names of the rules that it goes for. */
export interface Uncertainty {
  note: string
  subjects: string[]
}

/** Groups of which the rules are not told apart here: one name for all of them. */
const AS_ONE = ['criteria', 'verklaringen', 'dagen']

const uncertainIn = (group: SettingGroup, lang: Lang): { note: string; subject: string }[] =>
  group.settings.flatMap(({ name, basis }) => {
    if (basis.mark === 'confirmed' || !basis.note) return []
    const subject = AS_ONE.includes(group.id) ? group.title : name
    return [{ note: basis.note[lang], subject: subject[lang] }]
  })

/** Everything that the rules do not know, each note once, in the order of the scheme. */
export const uncertainties = (scheme: Scheme, lang: Lang): Uncertainty[] => {
  const notes = new Map<string, Set<string>>()
  for (const { note, subject } of describeScheme(scheme).flatMap((group) =>
    uncertainIn(group, lang),
  ))
    notes.set(note, (notes.get(note) ?? new Set()).add(subject))
  return [...notes].map(([note, subjects]) => ({ note, subjects: [...subjects] }))
}
