import { unitId } from '../../structure/structure.ts'
import type { Composition } from './composition.ts'
import { partsOf } from './composition.ts'
import type { Thresholds } from './conditions.ts'
import { isAbove } from './conditions.ts'
import type { SizedQualification, StructureView } from './structure-view.ts'
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
  /** The source does not have these parts any more. */
  gone: boolean
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

const sourceFacts = (code: string, structure: StructureView): SourceFacts => ({
  code,
  domain: domainOf(structure, code),
  size: structure.unitCount('qualification', code),
})

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

const presentClasses = (
  composition: Composition,
  structure: StructureView,
): Map<string, PartClass> => {
  const classes = new Map<string, PartClass>()
  for (const task of composition.coreTasks) {
    const pool = task.weight === null ? null : task.id
    for (const part of task.parts) {
      const gone = structure.unit(part.qualificationCode, unitId(part)) === undefined
      const key = `${part.qualificationCode}|${pool}|${part.weight}|${gone}`
      const { qualificationCode: source, title } = part
      const known = classes.get(key) ?? {
        source,
        own: part.weight,
        pool,
        gone,
        present: [],
        addable: [],
      }
      known.present.push({ kind: 'remove', qualificationCode: source, unit: unitId(part), title })
      classes.set(key, known)
    }
  }
  return classes
}

const EMPTY = { own: null, pool: null, gone: false, present: [], addable: [] }

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
  const cost = ({ size }: SourceFacts): number =>
    reading === 'of-crossover' ? -size : partsNeeded(size, minShare)
  const ranked = structure.facts.domains
    .filter(({ sameAs }) => !sameAs)
    .flatMap(({ code: domain }): SourceFacts[] => {
      const fresh = ({ code, size }: SizedQualification): boolean => size > 0 && !used.has(code)
      const all = structure.ofDomain(domain)
      const best = reading === 'of-crossover' ? all.findLast(fresh) : all.find(fresh)
      return best ? [{ ...best, domain }] : []
    })
    .toSorted((a, b) => cost(a) - cost(b) || (a.code < b.code ? -1 : 1))
  const unused = ranked.filter((facts) => !known.has(facts.domain)).slice(0, minDomains)
  return [...unused, ...ranked.filter((facts) => known.has(facts.domain))]
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
  const classes = presentClasses(composition, structure)
  const fresh = newSources(codes, structure, thresholds)
  for (const source of [...codes, ...fresh.map(({ code }) => code)]) {
    const key = `${source}|null|null|false`
    const known = classes.get(key) ?? { ...EMPTY, source }
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
