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
  /** A work process of a qualification by its identity (23185:B1-K1-W1). */
  unit(qualificationCode: string, id: string): Unit | undefined
}

/** The domain that counts for a code: a historic twin counts as the domain under which it goes on. */
export const livingDomain = (structure: StructureView, code: string | null): string | null =>
  code === null ? null : (structure.domain(code)?.sameAs ?? code)

/** The domain a qualification belongs to, `null` when not known. */
export const domainOf = (structure: StructureView, qualificationCode: string): string | null =>
  livingDomain(structure, structure.content(qualificationCode)?.qualification.domainCode ?? null)

const byCode = <T extends { code: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.code, item]))

/** All work processes of a qualification in the order of its core tasks. */
export const unitsOf = (content: { coreTasks: readonly CoreTask[] }): Unit[] =>
  content.coreTasks.flatMap((coreTask) =>
    coreTask.workProcesses.map((workProcess) => ({ coreTask, workProcess })),
  )

const unitsById = (content: QualificationContent | undefined): Map<string, Unit> =>
  new Map((content ? unitsOf(content) : []).map((unit) => [unitId(unit.workProcess), unit]))

/** Makes the look-ups over a set of facts. */
export const structureView = (facts: StructureFacts): StructureView => {
  const domains = byCode(facts.domains)
  const dossiers = byCode(facts.dossiers)
  const electives = byCode(facts.electives)
  const contents = new Map(facts.contents.map((c) => [c.qualification.code, c]))
  const units = new Map<string, Map<string, Unit>>()
  return {
    date: facts.date,
    facts,
    domain: (code) => domains.get(code),
    dossier: (code) => dossiers.get(code),
    content: (code) => contents.get(code),
    elective: (code) => electives.get(code),
    unit(qualificationCode, id) {
      const known = units.get(qualificationCode) ?? unitsById(contents.get(qualificationCode))
      units.set(qualificationCode, known)
      return known.get(id)
    },
  }
}
