import type { Qualification } from '../../structure/structure.ts'
import { unitId } from '../../structure/structure.ts'
import type { StructureView } from './structure-view.ts'
import { domainOf, livingDomain, unitsOf } from './structure-view.ts'
import type { WeightedPart } from './weights.ts'

/** What one domain, dossier or source qualification gives to a cross-over. */
export interface Share {
  /** Public code; `null` gathers the parts whose source is not known. */
  code: string | null
  name: string | null
  /** Number of parts used. */
  parts: number
  /** Weight in whole SBU. */
  sbu: number
  /** Reading 1: weight of these parts in the weight of the whole cross-over, 0 to 1. */
  ofCrossover: number
  /** Reading 2: these parts among all parts of the source, evenly weighed, 0 to 1; `null` when not known. */
  ofSource: number | null
  /** All parts that the source has; `null` when not known. */
  allParts: number | null
}

/** Shares on three levels; each list sums to one in reading 1 when there is at least one part. */
export interface Shares {
  domains: Share[]
  dossiers: Share[]
  qualifications: Share[]
}

/** Which of the two readings of "more than 15 % of each source" counts; a setting of the scheme. */
export type ShareReading = 'of-crossover' | 'of-source'

interface Group {
  code: string | null
  name: string | null
  /** Ids of all units the source holds. */
  all: ReadonlySet<string>
}

type GroupBy = (part: WeightedPart) => Group

const NOTHING: ReadonlySet<string> = new Set()

const total = (parts: readonly WeightedPart[]): number => parts.reduce((s, p) => s + p.exact, 0)

const shareOf = (group: Group, parts: readonly WeightedPart[], whole: number, n: number): Share => {
  const used = parts.filter((part) => group.all.has(part.id)).length
  return {
    code: group.code,
    name: group.name,
    parts: parts.length,
    sbu: parts.reduce((s, p) => s + p.sbu, 0),
    ofCrossover: whole > 0 ? total(parts) / whole : parts.length / n,
    ofSource: group.all.size > 0 ? used / group.all.size : null,
    allParts: group.all.size > 0 ? group.all.size : null,
  }
}

const largestFirst = (a: Share, b: Share): number =>
  b.ofCrossover - a.ofCrossover || ((a.code ?? '') < (b.code ?? '') ? -1 : 1)

const sharesBy = (parts: readonly WeightedPart[], groupBy: GroupBy): Share[] => {
  const groups = new Map<string | null, { group: Group; parts: WeightedPart[] }>()
  for (const part of parts) {
    const group = groupBy(part)
    const known = groups.get(group.code) ?? { group, parts: [] }
    known.parts.push(part)
    groups.set(group.code, known)
  }
  const whole = total(parts)
  return [...groups.values()]
    .map(({ group, parts: own }) => shareOf(group, own, whole, parts.length))
    .toSorted(largestFirst)
}

const sourceOf = (part: WeightedPart, structure: StructureView) =>
  structure.content(part.part.qualificationCode)?.qualification

const unitIds = (
  structure: StructureView,
  code: string | null,
  codeOf: (qualification: Qualification) => string | null,
): ReadonlySet<string> => {
  if (code === null) return NOTHING
  const ids = new Set<string>()
  for (const content of structure.facts.contents) {
    if (codeOf(content.qualification) !== code) continue
    for (const { workProcess } of unitsOf(content)) ids.add(unitId(workProcess))
  }
  return ids
}

/** Shares per domain, dossier and source qualification. `parts` come from `weightedParts`. */
export const shares = (parts: readonly WeightedPart[], structure: StructureView): Shares => ({
  domains: sharesBy(parts, (part) => {
    const code = domainOf(structure, part.part.qualificationCode)
    const name = code === null ? null : (structure.domain(code)?.name ?? null)
    return {
      code,
      name,
      all: unitIds(structure, code, (q) => livingDomain(structure, q.domainCode)),
    }
  }),
  dossiers: sharesBy(parts, (part) => {
    const code = sourceOf(part, structure)?.dossierCode ?? null
    const name = code === null ? null : (structure.dossier(code)?.name ?? null)
    return { code, name, all: unitIds(structure, code, (q) => q.dossierCode) }
  }),
  qualifications: sharesBy(parts, (part) => {
    const code = part.part.qualificationCode
    const name = sourceOf(part, structure)?.name ?? null
    return { code, name, all: unitIds(structure, code, (q) => q.code) }
  }),
})
