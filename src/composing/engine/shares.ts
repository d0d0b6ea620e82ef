import type { StructureView } from './structure-view.ts'
import { domainOf } from './structure-view.ts'
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
  /** Number of all units the source holds, 0 when not known. */
  size: number
}

type GroupBy = (part: WeightedPart) => Group

const total = (parts: readonly WeightedPart[]): number => parts.reduce((s, p) => s + p.exact, 0)

interface GroupedParts {
  group: Group
  parts: WeightedPart[]
  /** How many of them the source still has. */
  known: number
}

const shareOf = ({ group, parts, known }: GroupedParts, whole: number, n: number): Share => ({
  code: group.code,
  name: group.name,
  parts: parts.length,
  sbu: parts.reduce((s, p) => s + p.sbu, 0),
  ofCrossover: whole > 0 ? total(parts) / whole : parts.length / n,
  ofSource: group.size > 0 ? known / group.size : null,
  allParts: group.size > 0 ? group.size : null,
})

const largestFirst = (a: Share, b: Share): number =>
  b.ofCrossover - a.ofCrossover || ((a.code ?? '') < (b.code ?? '') ? -1 : 1)

const stillThere = ({ part, id }: WeightedPart, structure: StructureView): boolean =>
  structure.unit(part.qualificationCode, id) !== undefined

const sharesBy = (
  parts: readonly WeightedPart[],
  structure: StructureView,
  groupBy: GroupBy,
): Share[] => {
  const groups = new Map<string | null, GroupedParts>()
  for (const part of parts) {
    const group = groupBy(part)
    const grouped = groups.get(group.code) ?? { group, parts: [], known: 0 }
    grouped.parts.push(part)
    grouped.known += stillThere(part, structure) ? 1 : 0
    groups.set(group.code, grouped)
  }
  const whole = total(parts)
  return [...groups.values()]
    .map((grouped) => shareOf(grouped, whole, parts.length))
    .toSorted(largestFirst)
}

const sizeOf = (
  structure: StructureView,
  of: 'domain' | 'dossier' | 'qualification',
  code: string | null,
): number => (code === null ? 0 : structure.unitCount(of, code))

const sourceOf = (part: WeightedPart, structure: StructureView) =>
  structure.content(part.part.qualificationCode)?.qualification

/** Shares per domain, dossier and source qualification. `parts` come from `weightedParts`. */
export const shares = (parts: readonly WeightedPart[], structure: StructureView): Shares => ({
  domains: sharesBy(parts, structure, (part) => {
    const code = domainOf(structure, part.part.qualificationCode)
    const name = code === null ? null : (structure.domain(code)?.name ?? null)
    return { code, name, size: sizeOf(structure, 'domain', code) }
  }),
  dossiers: sharesBy(parts, structure, (part) => {
    const code = sourceOf(part, structure)?.dossierCode ?? null
    const name = code === null ? null : (structure.dossier(code)?.name ?? null)
    return { code, name, size: sizeOf(structure, 'dossier', code) }
  }),
  qualifications: sharesBy(parts, structure, (part) => {
    const code = part.part.qualificationCode
    const name = sourceOf(part, structure)?.name ?? null
    return { code, name, size: sizeOf(structure, 'qualification', code) }
  }),
})
