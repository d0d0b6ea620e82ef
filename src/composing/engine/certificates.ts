import type { Assignment } from './assignment.ts'
import { bestAssignment } from './assignment.ts'
import type { Composition } from './composition.ts'
import type { Match } from './coverage.ts'
import { matchesOf } from './coverage.ts'
import { at } from './flat-arrays.ts'
import type { JudgedPart } from './judged-parts.ts'
import type { Overlap } from './overlap.ts'
import { pairsOf } from './overlap.ts'
import type { StructureIndex } from './structure-index.ts'

/** An elective whose certificate a student can have. */
export interface CertificateOption {
  code: string
  title: string
  /** A part that coincides with it, or chosen as an elective of the cross-over. */
  because: { kind: 'part'; match: Match } | { kind: 'elective' }
}

/** The best one-to-one matching of the finished parts with the units of the k-th owner, by likeness alone. */
export const unitMatching = (
  overlap: Overlap,
  k: number,
  finished: ReadonlySet<number>,
): Assignment =>
  bestAssignment(
    pairsOf(overlap, k)
      .filter(({ part }) => finished.has(part))
      .map(({ part, unit, score }) => ({ row: part, column: unit, value: score })),
  )

/** The elective certificates within reach at the end of a year, by code. */
export const certificatesOf = (
  parts: readonly JudgedPart[],
  overlap: Overlap,
  index: StructureIndex,
  composition: Composition,
  finished: ReadonlySet<number>,
  year: number,
): CertificateOption[] => {
  const certified = (k: number) => index.electives[at(overlap.owners, k)]?.elective
  const byPart = [...overlap.owners.keys()].flatMap((k): CertificateOption[] => {
    const elective = certified(k)
    if (!elective?.hasCertificate) return []
    const [match] = matchesOf(unitMatching(overlap, k, finished), parts, index)
    if (!match) return []
    return [{ code: elective.code, title: elective.title, because: { kind: 'part', match } }]
  })
  const chosen = composition.electives
    .filter((it) => it.year !== null && it.year <= year)
    .filter((it) => index.view.elective(it.code)?.hasCertificate === true)
    .map(({ code, title }): CertificateOption => ({ code, title, because: { kind: 'elective' } }))
  const taken = new Set(chosen.map(({ code }) => code))
  return [...chosen, ...byPart.filter(({ code }) => !taken.has(code))].toSorted((a, b) =>
    a.code < b.code ? -1 : 1,
  )
}
