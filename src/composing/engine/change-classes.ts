import { unitId } from '../../structure/structure.ts'
import type { Composition } from './composition.ts'
import { partsOf } from './composition.ts'
import type { Thresholds } from './conditions.ts'
import { isAbove } from './conditions.ts'
import type { StructureView } from './structure-view.ts'
import { domainOf, unitsOf } from './structure-view.ts'

/** One thing that may be added or removed. */
export interface Change {
  kind: 'add' | 'remove'
  qualificationCode: string
  /** Identity of the unit. */
  unit: string
  title: string
}

/** A source: its domain and how many units it has. */
export interface SourceFacts {
  code: string
  domain: string | null
  size: number
}

/** Parts of one source that weigh alike and share a pool: which of them is taken makes no difference. */
export interface PartClass {
  source: string
  own: number | null
  pool: string | null
  /** Parts now, last by identity first: removed in this order. */
  present: Change[]
  /** Units that can be added, in the order of the source. */
  addable: Change[]
}

/** Everything a smallest change is searched in. */
export interface ChangeSpace {
  sources: Map<string, SourceFacts>
  classes: PartClass[]
}

const sourceFacts = (code: string, structure: StructureView): SourceFacts => {
  const content = structure.content(code)
  return {
    code,
    domain: domainOf(structure, code),
    size: content ? new Set(unitsOf(content).map((u) => unitId(u.workProcess))).size : 0,
  }
}

const unusedOf = (code: string, used: ReadonlySet<string>, structure: StructureView): Change[] => {
  const content = structure.content(code)
  return (content ? unitsOf(content) : [])
    .map(({ workProcess }) => workProcess)
    .filter((unit) => !used.has(unitId(unit)))
    .map((unit) => ({
      kind: 'add',
      qualificationCode: code,
      unit: unitId(unit),
      title: unit.title,
    }))
}

const presentClasses = (composition: Composition): Map<string, PartClass> => {
  const classes = new Map<string, PartClass>()
  for (const task of composition.coreTasks) {
    const pool = task.weight === null ? null : task.id
    for (const part of task.parts) {
      const key = `${part.qualificationCode}|${pool}|${part.weight}`
      const { qualificationCode: source, title } = part
      const known = classes.get(key) ?? {
        source,
        own: part.weight,
        pool,
        present: [],
        addable: [],
      }
      known.present.push({ kind: 'remove', qualificationCode: source, unit: unitId(part), title })
      classes.set(key, known)
    }
  }
  return classes
}

/**
 * New sources worth trying: per domain the one that needs the fewest parts. By the share of the source that is
 * the smallest qualification; by the share of the cross-over any will do, the largest has most to choose from.
 * Of the domains that are not used yet as many as could be missing are enough.
 */
const newSources = (
  used: ReadonlySet<string>,
  structure: StructureView,
  { reading, minDomains, minShare }: Thresholds,
): SourceFacts[] => {
  const known = new Set([...used].map((code) => domainOf(structure, code)))
  const best = new Map<string, SourceFacts>()
  const cost = ({ size }: SourceFacts): number =>
    reading === 'of-crossover' ? -size : partsNeeded(size, minShare)
  for (const { qualification } of structure.facts.contents) {
    if (used.has(qualification.code)) continue
    const facts = sourceFacts(qualification.code, structure)
    if (facts.domain === null || facts.size === 0) continue
    const other = best.get(facts.domain)
    const order = other ? cost(facts) - cost(other) : -1
    if (!other || order < 0 || (order === 0 && facts.code < other.code)) {
      best.set(facts.domain, facts)
    }
  }
  const ranked = [...best.values()].toSorted(
    (a, b) => cost(a) - cost(b) || (a.code < b.code ? -1 : 1),
  )
  const fresh = ranked.filter((facts) => !known.has(facts.domain)).slice(0, minDomains)
  return [...fresh, ...ranked.filter((facts) => known.has(facts.domain))]
}

const partsNeeded = (size: number, minShare: number): number => {
  let parts = 1
  while (parts < size && !isAbove(parts / size, minShare)) parts++
  return parts
}

/** Lays out what can be added and removed. */
export const changeSpace = (
  composition: Composition,
  structure: StructureView,
  thresholds: Thresholds,
): ChangeSpace => {
  const parts = partsOf(composition)
  const used = new Set(parts.map(unitId))
  const codes = new Set(parts.map((part) => part.qualificationCode))
  const classes = presentClasses(composition)
  const fresh = newSources(codes, structure, thresholds)
  for (const source of [...codes, ...fresh.map(({ code }) => code)]) {
    const key = `${source}|null|null`
    const known = classes.get(key) ?? { source, own: null, pool: null, present: [], addable: [] }
    classes.set(key, { ...known, addable: unusedOf(source, used, structure) })
  }
  const sources = [...codes].map((code) => sourceFacts(code, structure))
  return {
    sources: new Map([...sources, ...fresh].map((facts) => [facts.code, facts])),
    classes: [...classes]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, it]) => ({
        ...it,
        present: it.present.toSorted((a, b) => (a.unit < b.unit ? 1 : -1)),
      })),
  }
}
