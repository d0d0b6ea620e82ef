import { compareDates } from '../platform/time.ts'
import type { Scheme, SchemeFault } from './scheme.ts'

const fault = (path: string, problem: string, advice: string): SchemeFault => ({
  path,
  problem,
  advice,
})

/** Walks the whole file for `basis: { source }` and names those that point at no source. */
const unknownSources = (
  value: unknown,
  path: string,
  known: ReadonlySet<string>,
): SchemeFault[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`
    if (key === 'basis' && typeof child === 'object' && child !== null && 'source' in child) {
      const source = String(child.source)
      return known.has(source)
        ? []
        : [fault(`${here}.source`, `There is no source "${source}".`, 'Add it under sources.')]
    }
    return unknownSources(child, here, known)
  })
}

const doubles = (path: string, ids: readonly string[]): SchemeFault[] =>
  ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => fault(path, `"${id}" stands here twice.`, 'Give each its own.'))

const order = (
  path: string,
  item: { from: Scheme['period']['from']; until: Scheme['period']['from'] },
) =>
  compareDates(item.from, item.until) > 0
    ? [fault(path, 'The last day lies before the first.', 'Swap or correct the dates.')]
    : []

const conditionFaults = (scheme: Scheme): SchemeFault[] =>
  scheme.conditions.flatMap((condition, index) => {
    const path = `conditions.${index}`
    const { evidence, declaration } = condition
    const slots = scheme.documents.map((slot) => slot.id)
    const declarations = scheme.declarations.map((item) => item.id)
    return [
      ...(evidence !== undefined && !slots.includes(evidence)
        ? [fault(`${path}.evidence`, `There is no document "${evidence}".`, 'Add it to documents.')]
        : []),
      ...(declaration !== undefined && !declarations.includes(declaration)
        ? [fault(`${path}.declaration`, `There is no declaration "${declaration}".`, 'Add it.')]
        : []),
      ...(condition.rule === 'declared' && declaration === undefined
        ? [fault(path, 'The rule "declared" needs a declaration.', 'Name one.')]
        : []),
      ...(condition.rule === 'judged' && condition.judgedBy === null
        ? [fault(`${path}.judgedBy`, 'Nobody judges this condition.', 'Name the body.')]
        : []),
    ]
  })

const splitFaults = ({ studyNorms }: Scheme): SchemeFault[] => {
  const { generic, basis, profile, electives } = studyNorms.split.value
  const sum = generic + basis + profile + electives
  const advice = 'Make the four parts add up to 100.'
  return sum === 100 ? [] : [fault('studyNorms.split', `The parts add up to ${sum}.`, advice)]
}

/** What the shape alone cannot show: references that lead nowhere, doubles, dates in the wrong order. */
export const crossFaults = (scheme: Scheme): SchemeFault[] => [
  ...unknownSources(scheme, '', new Set(scheme.sources.map((source) => source.id))),
  ...doubles(
    'sources',
    scheme.sources.map((source) => source.id),
  ),
  ...doubles(
    'conditions',
    scheme.conditions.map((condition) => condition.code),
  ),
  ...doubles(
    'conditions',
    scheme.conditions.map((condition) => condition.id),
  ),
  ...doubles(
    'documents',
    scheme.documents.map((slot) => slot.id),
  ),
  ...doubles(
    'declarations',
    scheme.declarations.map((item) => item.id),
  ),
  ...doubles(
    'criteria',
    scheme.criteria.map((item) => item.id),
  ),
  ...doubles(
    'windows',
    scheme.windows.map((window) => window.id),
  ),
  ...order('period', scheme.period),
  ...scheme.windows.flatMap((window, index) => order(`windows.${index}`, window)),
  ...conditionFaults(scheme),
  ...splitFaults(scheme),
]
