import type { Lang } from '../../platform/lang.ts'
import type { Registered } from '../registered.ts'
import { valueTexts } from '../texts.ts'
import { LIFE_AFTER_STATES } from '../life-after.ts'
import type { RegisterFilters } from './filters.ts'
import type { Question } from './question.ts'
import { countBy, matching, type Snapshot } from './snapshot.ts'

/** One answer of a filter, with how many records it gives beside the other filters. */
export interface Facet {
  value: string
  label: string
}

/** The question without one of its filters. */
export const without = (question: Question, filter: keyof RegisterFilters): Question => {
  const { [filter]: _, ...filters } = question.filters
  return { ...question, filters, page: 1 }
}

const facet = (
  snapshot: Snapshot,
  question: Question,
  filter: keyof RegisterFilters,
  valuesOf: (item: Registered) => readonly string[],
  labels: readonly (readonly [value: string, label: string])[],
): Facet[] => {
  const counts = countBy(matching(snapshot, without(question, filter)), valuesOf)
  return labels.map(([value, label]) => ({ value, label: `${label} (${counts.get(value) ?? 0})` }))
}

const domainLabels = (items: readonly Registered[], names: ReadonlyMap<string, string>) =>
  [...new Set(items.flatMap(({ record }) => record.fields.flatMap((f) => f.domainCode ?? [])))]
    .toSorted()
    .map((code) => [code, `${names.get(code) ?? code}`] as const)

/** The answers of every filter. `domains` are the names of the opleidingsdomeinen by code. */
export const facetsOf = (
  snapshot: Snapshot,
  question: Question,
  domains: ReadonlyMap<string, string>,
  lang: Lang,
): Record<'level' | 'pathway' | 'domain' | 'state', Facet[]> => {
  const words = valueTexts(lang)
  const states = LIFE_AFTER_STATES.map((state) => [state, words[`state-${state}`]] as const)
  return {
    level: facet(
      snapshot,
      question,
      'level',
      ({ record }) => (record.level.value ? [String(record.level.value)] : []),
      ['2', '3', '4'].map((level) => [level, level] as const),
    ),
    pathway: facet(
      snapshot,
      question,
      'pathway',
      ({ record }) => record.pathways.value ?? [],
      ['bol', 'bbl'].map((pathway) => [pathway, pathway] as const),
    ),
    domain: facet(
      snapshot,
      question,
      'domain',
      ({ record }) => record.fields.flatMap(({ domainCode }) => domainCode ?? []),
      domainLabels(snapshot.items, domains),
    ),
    state: facet(snapshot, question, 'state', ({ state }) => [state], states),
  }
}
