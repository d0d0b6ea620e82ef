import type { PlainDate } from '../../platform/time.ts'
import type { Level, Pathway } from '../../structure/index.ts'
import { canStartOn, type LifeAfterState } from '../life-after.ts'
import type { Registered } from '../registered.ts'
import { matchesText } from './search-text.ts'

/** What is asked of the list; an empty field asks nothing. Fields of one question all have to hold. */
export interface RegisterFilters {
  text?: string
  level?: Level
  /** Code of an opleidingsdomein. */
  domain?: string
  pathway?: Pathway
  /** Part of the name of a school, or its BRIN. */
  school?: string
  state?: LifeAfterState
  /** A student could start on this day; where that is not known, the record stays in the list. */
  startOn?: PlainDate
  scheme?: string
}

const fits = <T>(asked: T | undefined, holds: (value: T) => boolean): boolean =>
  asked === undefined || holds(asked)

const ofSchool = ({ permissions, record }: Registered, school: string): boolean => {
  const names = [...permissions.map((item) => item.record.school), ...record.involved]
  return names.some(
    ({ name, brin }) =>
      brin === school.trim().toUpperCase() || (name !== null && matchesText(name, school)),
  )
}

/** Everything of a record that the search box looks through. */
const searchedText = ({ record, permissions }: Registered): string =>
  [
    record.code,
    record.name,
    ...record.fields.map((field) => field.text),
    ...permissions.flatMap((item) => [item.record.school.name, item.record.ownName]),
    ...record.involved.map((body) => body.name),
    ...(record.tasks.value ?? []).flatMap((task) => [
      task.title,
      ...task.parts.map((part) => part.title),
    ]),
  ]
    .filter((text) => text !== null)
    .join('\n')

/** Whether a cross-over answers the question. A fact that is not known fits only where the question says so. */
export const matches = (item: Registered, filters: RegisterFilters): boolean => {
  const { record, state, days } = item
  return (
    fits(filters.text, (text) => matchesText(searchedText(item), text)) &&
    fits(filters.level, (level) => record.level.value === level) &&
    fits(filters.domain, (domain) => record.fields.some((field) => field.domainCode === domain)) &&
    fits(filters.pathway, (pathway) => record.pathways.value?.includes(pathway) ?? false) &&
    fits(filters.school, (school) => ofSchool(item, school)) &&
    fits(filters.state, (asked) => state === asked) &&
    fits(filters.startOn, (day) => canStartOn(days, day) !== false) &&
    fits(filters.scheme, (scheme) => record.schemeId === scheme)
  )
}
