import { type Content, type FileView, textOf } from '../applying/index.ts'
import { type Composition, numbered } from '../composing/index.ts'
import { plainDate, type PlainDate } from '../platform/time.ts'
import {
  type Cohort,
  type CrossOverTask,
  type GrantedToSchool,
  type PartSource,
  type Publication,
  schoolYearOf,
} from '../register/index.ts'
import { isKnown, type Scheme } from '../scheme/index.ts'
import type { ProgrammeType } from '../structure/index.ts'

const PROGRAMMES: readonly ProgrammeType[] = [
  'entreeopleiding',
  'basisberoepsopleiding',
  'vakopleiding',
  'middenkaderopleiding',
  'specialistenopleiding',
]

/** The kind of programme that the norms of the scheme name for a level and a duration in years. */
export const programmeType = (
  { studyNorms }: Scheme,
  level: number,
  years: number,
): ProgrammeType | null => {
  const norm = studyNorms.durations.find(
    (item) => item.level === level && item.minYears <= years && years <= item.maxYears,
  )
  return PROGRAMMES.find((programme) => programme === norm?.programme) ?? null
}

type SourcesByCode = ReadonlyMap<string, PartSource>

/** Where each part of the composition was taken from, by its code in the cross-over. */
const sourcesIn = (composition: Composition): SourcesByCode =>
  new Map(
    numbered(composition).flatMap(({ parts }) =>
      parts.map(({ code, part }) => [
        code,
        {
          ownerCode: part.ownerCode,
          unitCode: part.code,
          qualificationCode: part.qualificationCode,
          name: null,
          structureDate: plainDate(part.taken.structureDate),
          dossierValidFrom: part.taken.dossierValidFrom
            ? plainDate(part.taken.dossierValidFrom)
            : null,
          fingerprint: part.taken.fingerprint,
        },
      ]),
    ),
  )

const tasksOf = ({ tasks }: Content, taken: SourcesByCode): CrossOverTask[] =>
  tasks.map(({ code, title, parts }) => ({
    code,
    title,
    sources: [],
    parts: parts.map((part) => {
      const source = taken.get(part.code)
      const named = source ? [{ ...source, name: part.source?.name ?? null }] : []
      return { code: part.code, title: part.title, sbu: part.sbu, sources: named }
    }),
  }))

/** Expected students for each school year; one cohort of which the number is not known makes the year unknown. */
const cohortsOf = ({ facts }: FileView): Cohort[] => {
  if (!isKnown(facts.cohorts)) return []
  const byYear = Map.groupBy(facts.cohorts, ({ start }) => schoolYearOf(start))
  return [...byYear].map(([year, cohorts]) => ({
    year,
    students: cohorts.reduce<number | null>(
      (sum, { students }) => (sum === null || !isKnown(students) ? null : sum + students),
      0,
    ),
  }))
}

const knownOr = <T>(fact: T | 'unknown', otherwise: T): T => (fact === 'unknown' ? otherwise : fact)

/** What a decision on an application gives to the school. */
export const grantOf = (view: FileView): GrantedToSchool => {
  const { school, answers, facts } = view
  return {
    school: { organisationId: school.id, brin: school.brin, name: school.name },
    ownName: textOf(answers['programme.ownName']) || null,
    pathways: knownOr(facts.pathways, []),
    cohorts: cohortsOf(view),
    firstIntake: knownOr<PlainDate | null>(facts.firstIntake, null),
  }
}

/** The official name of a new cross-over: as composed, else as filled in, else what its maker calls it. */
export const officialNameOf = ({ content, answers, application }: FileView): string =>
  content?.officialName ||
  textOf(answers['programme.officialName']) ||
  content?.title ||
  application.title

const share = (value: number | 'unknown'): number | null => (value === 'unknown' ? null : value)

/**
 * An approved application as it goes into the register; `null` when level or duration is not known, as nothing can be
 * published without them.
 */
export const publicationOf = (
  view: FileView,
  composition: Composition | null,
  decision: Pick<Publication, 'decision' | 'author'>,
): Publication | null => {
  const { content, facts, scheme } = view
  const { level, durationYears } = facts
  if (!content || !isKnown(level) || !isKnown(durationYears)) return null
  const taken = composition ? sourcesIn(composition) : new Map<string, PartSource>()
  return {
    ...grantOf(view),
    ...decision,
    name: officialNameOf(view),
    level,
    durationYears,
    programmeType: programmeType(scheme, level, durationYears),
    studyLoad: knownOr<number | null>(facts.studyLoad, null),
    domains: content.domains.map((domain) => ({ ...domain, share: share(domain.share) })),
    tasks: tasksOf(content, taken),
    electives: content.electives,
    fallbacks: content.fallbacks,
    scheme,
  }
}
