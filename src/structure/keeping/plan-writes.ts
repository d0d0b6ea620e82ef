import { compareDates, type PlainDate } from '../../platform/time.ts'
import type { Dossier, Qualification } from '../structure.ts'
import type { KeptFact, NamedFact } from './facts.ts'

/** A row to add. */
export type NewFact = NamedFact & { validFrom: PlainDate | null; validUntil: PlainDate | null }

/** What has to be written so that the wanted facts hold. */
export interface Writes {
  /** Rows that we do not hold true any more. */
  close: KeptFact[]
  add: NewFact[]
}

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  if ('toJSON' in value) return String(value)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, canonical(one)]),
  )
}

const isSame = (a: object, b: object): boolean =>
  a === b || JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))

interface Owners {
  dossiers: Map<string, Dossier>
  qualifications: Map<string, Qualification>
}

const ownersOf = (facts: readonly NamedFact[]): Owners => ({
  dossiers: new Map(
    facts.flatMap((fact) => (fact.kind === 'dossiers' ? [[fact.key, fact.item]] : [])),
  ),
  qualifications: new Map(
    facts.flatMap((fact) => (fact.kind === 'qualifications' ? [[fact.key, fact.item]] : [])),
  ),
})

/** A qualification begins by its own edition, else with its dossier, where that is certain. */
const startOfQualification = (item: Qualification, { dossiers }: Owners): PlainDate | null => {
  if (item.edition?.validFrom) return item.edition.validFrom
  const dossier = item.dossierCertainty === 'inferred' ? undefined : item.dossierCode
  return dossiers.get(dossier ?? '')?.validFrom ?? null
}

const startOfOwner = (code: string, owners: Owners): PlainDate | null => {
  const qualification = owners.qualifications.get(code)
  if (qualification) return startOfQualification(qualification, owners)
  return owners.dossiers.get(code)?.validFrom ?? null
}

/** The day from which a fact holds; `null` is not known. Units hold from the day of their owner. */
const startOf = (fact: NamedFact, owners: Owners): PlainDate | null => {
  if (fact.kind === 'dossiers') return fact.item.validFrom
  if (fact.kind === 'qualifications') return startOfQualification(fact.item, owners)
  if (fact.kind === 'coreTasks' || fact.kind === 'workProcesses')
    return startOfOwner(fact.item.ownerCode, owners)
  return null
}

const idOf = ({ kind, key }: NamedFact) => `${kind} ${key}`

const isLater = (a: PlainDate | null, b: PlainDate | null): b is PlainDate =>
  a !== null && b !== null && compareDates(a, b) > 0

const sameDay = (a: PlainDate | null, b: PlainDate | null): boolean => String(a) === String(b)

/** Closes a version on the day before its successor begins; without a later day it was never so. */
const bounded = (was: KeptFact, start: PlainDate | null): NewFact[] =>
  start !== null && isLater(start, was.validFrom)
    ? [{ ...was, validUntil: start.subtract({ days: 1 }) }]
    : []

const ended = (was: KeptFact, owners: Owners): NewFact[] =>
  was.kind === 'coreTasks' || was.kind === 'workProcesses'
    ? bounded(was, startOfOwner(was.item.ownerCode, owners))
    : []

const startAfter = (start: PlainDate | null, past: PlainDate | undefined): PlainDate | null => {
  if (past === undefined || (start !== null && compareDates(start, past) > 0)) return start
  return past.add({ days: 1 })
}

/**
 * What to write to come from what is kept to what is wanted: pure. A fact that differs replaces the old one; with a
 * later first day it is a new version in time, and the old one ends the day before. `past` holds for each
 * `kind key` the last day of versions that ended before.
 */
export const planWrites = (
  present: readonly KeptFact[],
  wanted: readonly NamedFact[],
  past: ReadonlyMap<string, PlainDate> = new Map(),
): Writes => {
  const writes: Writes = { close: [], add: [] }
  const before = new Map(present.map((fact) => [idOf(fact), fact]))
  const owners = ownersOf(wanted)
  for (const fact of wanted) {
    const was = before.get(idOf(fact))
    before.delete(idOf(fact))
    const start = startAfter(startOf(fact, owners), past.get(idOf(fact)))
    if (was && isSame(was.item, fact.item) && sameDay(was.validFrom, start)) continue
    if (was) {
      writes.close.push(was)
      writes.add.push(...bounded(was, start))
    }
    writes.add.push({ ...fact, validFrom: start, validUntil: null })
  }
  for (const was of before.values()) {
    writes.close.push(was)
    writes.add.push(...ended(was, owners))
  }
  return writes
}
