import type {
  CoreTask,
  Domain,
  Dossier,
  Elective,
  QualificationContent,
  WorkProcess,
} from '../../structure/structure.ts'
import { unitId } from '../../structure/structure.ts'

/** The facts the engine reads, as they were on one date. */
export interface StructureFacts {
  /** Date of the structure, as 2019-10-01. */
  date: string
  domains: readonly Domain[]
  dossiers: readonly Dossier[]
  contents: readonly QualificationContent[]
  electives: readonly Elective[]
}

/** A work process together with the core task around it. */
export interface Unit {
  coreTask: CoreTask
  workProcess: WorkProcess
}

/** The facts with their look-ups; built once and never changed. */
export interface StructureView {
  date: string
  facts: StructureFacts
  domain(code: string): Domain | undefined
  dossier(code: string): Dossier | undefined
  content(qualificationCode: string): QualificationContent | undefined
  elective(code: string): Elective | undefined
  /** Qualifications of a domain (its historic twin included), smallest first. */
  ofDomain(code: string): readonly SizedQualification[]
  /** Number of distinct units of all qualifications with this domain, dossier or code. */
  unitCount(of: 'domain' | 'dossier' | 'qualification', code: string): number
  /** A work process of a qualification by its identity (23185:B1-K1-W1). */
  unit(qualificationCode: string, id: string): Unit | undefined
}

/** The domain that counts for a code: a historic twin counts as the domain under which it goes on. */
export const livingDomain = (structure: StructureView, code: string | null): string | null =>
  code === null ? null : (structure.domain(code)?.sameAs ?? code)

/** The domain a qualification belongs to, `null` when not known. */
export const domainOf = (structure: StructureView, qualificationCode: string): string | null =>
  livingDomain(structure, structure.content(qualificationCode)?.qualification.domainCode ?? null)

/** A qualification with the number of its units. */
export interface SizedQualification {
  code: string
  size: number
}

const byCode = <T extends { code: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.code, item]))

/** All work processes of a qualification in the order of its core tasks. */
export const unitsOf = (content: { coreTasks: readonly CoreTask[] }): Unit[] =>
  content.coreTasks.flatMap((coreTask) =>
    coreTask.workProcesses.map((workProcess) => ({ coreTask, workProcess })),
  )

const unitsById = (content: QualificationContent | undefined): Map<string, Unit> =>
  new Map((content ? unitsOf(content) : []).map((unit) => [unitId(unit.workProcess), unit]))

/** Works a value out once for each key. */
const remembered = <V>(make: (key: string) => V): ((key: string) => V) => {
  const known = new Map<string, V>()
  return (key) => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}

const distinctUnits = (contents: readonly QualificationContent[]): number => {
  const ids = new Set<string>()
  for (const content of contents) {
    for (const { workProcess } of unitsOf(content)) ids.add(unitId(workProcess))
  }
  return ids.size
}

/** Makes the look-ups over a set of facts. */
export const structureView = (facts: StructureFacts): StructureView => {
  const domains = byCode(facts.domains)
  const dossiers = byCode(facts.dossiers)
  const electives = byCode(facts.electives)
  const contents = new Map(facts.contents.map((c) => [c.qualification.code, c]))
  const living = (code: string | null): string =>
    (code === null ? null : (domains.get(code)?.sameAs ?? code)) ?? ''
  const groups = {
    domain: Map.groupBy(facts.contents, (c) => living(c.qualification.domainCode)),
    dossier: Map.groupBy(facts.contents, (c) => c.qualification.dossierCode ?? ''),
    qualification: Map.groupBy(facts.contents, (c) => c.qualification.code),
  }
  const counts = {
    domain: remembered((code) => distinctUnits(groups.domain.get(code) ?? [])),
    dossier: remembered((code) => distinctUnits(groups.dossier.get(code) ?? [])),
    qualification: remembered((code) => distinctUnits(groups.qualification.get(code) ?? [])),
  }
  const units = remembered((code) => unitsById(contents.get(code)))
  return {
    date: facts.date,
    facts,
    domain: (code) => domains.get(code),
    dossier: (code) => dossiers.get(code),
    content: (code) => contents.get(code),
    elective: (code) => electives.get(code),
    unit: (qualificationCode, id) => units(qualificationCode).get(id),
    unitCount: (of, code) => counts[of](code),
    ofDomain: remembered((code) =>
      (groups.domain.get(code) ?? [])
        .map(({ qualification }) => ({
          code: qualification.code,
          size: counts.qualification(qualification.code),
        }))
        .toSorted((a, b) => a.size - b.size || (a.code < b.code ? -1 : 1)),
    ),
  }
}
