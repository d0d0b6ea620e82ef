import type { Qualification } from '../structure/index.ts'
import type { CrossOver } from './cross-over.ts'
import type { Registered } from './registered.ts'
import { plainWords } from './listing/search-text.ts'

/** One way in which a code list and what we hold differ. `null`: that side says nothing. */
export interface CodeDifference {
  code: string
  name: string
  kind: 'missing-here' | 'missing-there' | 'name' | 'level' | 'programme-type' | 'pathways'
  here: string | null
  there: string | null
}

type Known = Pick<
  Qualification,
  'code' | 'name' | 'level' | 'programmeType' | 'pathways' | 'current' | 'kind'
>

const fromRegister = (record: CrossOver): Known => ({
  code: record.code,
  name: record.name,
  kind: 'cross-over',
  level: record.level.value,
  programmeType: record.programmeType.value,
  pathways: record.pathways.value ?? [],
  current: true,
})

const sameName = (a: string, b: string): boolean =>
  plainWords(a).join(' ') === plainWords(b).join(' ')

const difference = (
  known: Known,
  kind: CodeDifference['kind'],
  here: string | null,
  there: string | null,
): CodeDifference => ({ code: known.code, name: known.name, kind, here, there })

/** Values that only one side knows are no difference: it is the other one that is silent. */
const differ = (here: string | null, there: string | null): boolean =>
  here !== null && there !== null && here !== there

const pathwaysOf = ({ pathways }: Known): string | null =>
  pathways.length === 0 ? null : pathways.toSorted().join(' ')

const levelOf = ({ level }: Known): string | null => level?.toString() ?? null

const differencesOf = (here: Known, there: Known): CodeDifference[] => [
  ...(sameName(here.name, there.name) ? [] : [difference(here, 'name', here.name, there.name)]),
  ...(differ(levelOf(here), levelOf(there))
    ? [difference(here, 'level', levelOf(here), levelOf(there))]
    : []),
  ...(differ(here.programmeType, there.programmeType)
    ? [difference(here, 'programme-type', here.programmeType, there.programmeType)]
    : []),
  ...(differ(pathwaysOf(here), pathwaysOf(there))
    ? [difference(here, 'pathways', pathwaysOf(here), pathwaysOf(there))]
    : []),
]

/**
 * A code list held against what we hold: the register for cross-overs, the structure for the rest. Every difference
 * is named and none is dropped: codes that either side lacks, and other names, levels, kinds and pathways. Ended
 * qualifications are not expected in a list of today; cross-overs are, always.
 */
export const compareCodes = (
  list: readonly Known[],
  structure: readonly Known[],
  register: readonly Pick<Registered, 'record'>[],
): CodeDifference[] => {
  const here = new Map(structure.map((known) => [known.code, known]))
  for (const { record } of register) here.set(record.code, fromRegister(record))
  const there = new Map(list.map((known) => [known.code, known]))
  const codes = [...new Set([...here.keys(), ...there.keys()])].toSorted()
  return codes.flatMap((code) => {
    const [ours, theirs] = [here.get(code), there.get(code)]
    if (ours && theirs) return differencesOf(ours, theirs)
    if (theirs) return [difference(theirs, 'missing-here', null, null)]
    const expected = ours && (ours.current || ours.kind === 'cross-over')
    return expected ? [difference(ours, 'missing-there', null, null)] : []
  })
}
