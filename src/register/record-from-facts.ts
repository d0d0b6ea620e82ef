import type {
  Certainty,
  CrossoverFact,
  CrossoverSchool,
  Qualification,
  TracedUnit,
} from '../structure/index.ts'
import type { CrossOver, CrossOverTask, PartSource } from './cross-over.ts'
import type { Permission } from './permission.ts'
import { confirmed, inferred, type Known, knownAs, unknown } from './stored.ts'

/** The scheme under which the shipped cross-overs were approved (BWBR0038333). */
export const EXPERIMENT = 'experiment-2017'

const sourcesOf = (unit: TracedUnit): PartSource[] =>
  unit.sameTitle.map(({ ownerCode, code }) => ({
    ownerCode,
    unitCode: code,
    qualificationCode: null,
    name: null,
    structureDate: null,
    dossierValidFrom: null,
    fingerprint: null,
  }))

const isCoreTask = (unit: TracedUnit): boolean => !unit.code.includes('-W')

/** Core tasks with their work processes, out of a flat list in the order of the codes. */
export const tasksOfUnits = (units: readonly TracedUnit[]): CrossOverTask[] =>
  units.filter(isCoreTask).map((task) => ({
    code: task.code,
    title: task.title,
    sources: sourcesOf(task),
    parts: units
      .filter((unit) => unit.code.startsWith(`${task.code}-W`))
      .map((unit) => ({
        code: unit.code,
        title: unit.title,
        sbu: null,
        sources: sourcesOf(unit),
      })),
  }))

const involvedOf = (schools: readonly CrossoverSchool[]): CrossOver['involved'] =>
  schools.flatMap(({ name, brin, role, certainty }) =>
    role === 'offers' || name === null ? [] : [{ name, brin, role, certainty }],
  )

const tasksOf = (units: readonly TracedUnit[]): Known<CrossOverTask[]> =>
  units.length === 0 ? unknown : confirmed(tasksOfUnits(units))

/**
 * The record of one of the approved cross-overs of the experiment. `structure` is the same code in the structure:
 * it adds kind of programme and study load; `units` are its parts where known.
 */
export const recordFromFact = (
  fact: CrossoverFact,
  structure: Qualification | null,
  units: readonly TracedUnit[],
): CrossOver => ({
  code: fact.code,
  name: fact.name,
  level: confirmed(fact.level),
  programmeType: inferred(structure?.programmeType ?? null),
  pathways: fact.pathways.length > 0 ? confirmed(fact.pathways) : unknown,
  durationYears: knownAs(fact.durationYears, fact.durationCertainty),
  studyLoad: knownAs(structure?.studyLoad ?? null, 'confirmed'),
  fields: fact.fields.map(({ text, domainCode, sharePercent, certainty }) => ({
    text,
    domainCode,
    share: sharePercent === null ? null : sharePercent / 100,
    certainty,
  })),
  tasks: tasksOf(units),
  electives: unknown,
  fallbacks: unknown,
  publishedOn: unknown,
  firstIntake: unknown,
  lastIntake: unknown,
  lastIntakeYear: knownAs(fact.lastIntakeYear, 'confirmed'),
  after: knownAs(fact.after, fact.afterCertainty),
  successors: fact.successors,
  involved: involvedOf(fact.schools),
  note: fact.note,
  sources: fact.sources,
  schemeId: EXPERIMENT,
  decision: null,
})

const permissionOf = (
  fact: CrossoverFact,
  school: CrossoverSchool,
  number: number,
): Permission => ({
  id: `${fact.code}-${number}`,
  code: fact.code,
  school: { organisationId: null, brin: school.brin, name: school.name },
  ownName: school.ownName,
  pathways: unknown,
  cohorts: [],
  firstIntake: unknown,
  lastIntake: unknown,
  teachOutEnd: unknown,
  state: 'granted',
  revokedFrom: null,
  reason: null,
  certainty: school.certainty satisfies Certainty,
  sources: fact.sources,
  decision: null,
})

/** The permissions that follow from the schools that offer or offered it; others only had a part in it. */
export const permissionsFromFact = (fact: CrossoverFact): Permission[] =>
  fact.schools
    .filter(({ role }) => role === 'offers')
    .map((school, index) => permissionOf(fact, school, index + 1))
