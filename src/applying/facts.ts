import type { Organisation } from '../access/index.ts'
import { compareDates, type PlainDate } from '../platform/time.ts'
import {
  type Cohort,
  type Company,
  type ExistingProgramme,
  type Facts,
  type InstitutionType,
  type Known,
  NOTHING_KNOWN,
} from '../scheme/index.ts'
import { type Answers, textOf } from './answers.ts'
import type { Content } from './content.ts'
import type { ApplicationKind } from './life/state.ts'
import { readWhole, readYesNo } from './reading.ts'
import { rowAnswers, rowsOf } from './step.ts'
import { cohortRows, durationOf, type KnownQualification, pathwaysOf } from './step-context.ts'
import { stepOf } from './steps.ts'

/** What a school, its answers and its cross-over are, for the evaluator of the scheme. */
export interface FactSources {
  kind: ApplicationKind
  content: Content | null
  answers: Answers
  school: Organisation
  /** The day of filing, or today while it is a draft. */
  filingDate: PlainDate
  /** Permissions that the school holds. */
  permissions: number
  /** Open applications of the school, this one not counted. */
  openApplications: number
  qualifications: ReadonlyMap<string, KnownQualification>
}

const UNKNOWN = 'unknown'

const unlessEmpty = <T>(items: T[]): Known<T[]> => (items.length > 0 ? items : UNKNOWN)

const institutionType = ({ schoolType }: Organisation): Known<InstitutionType> =>
  schoolType ?? UNKNOWN

const cohortsOf = (answers: Answers): Cohort[] =>
  cohortRows(answers).flatMap(({ row, start, pathway }) =>
    start && pathway
      ? [{ start, pathway, students: readWhole(answers, `cohorts.${row}.students`) }]
      : [],
  )

const offersOf = (own: Answers, answers: Answers): Company['offers'] =>
  cohortRows(answers).flatMap(({ row, start, pathway }) =>
    start && pathway && textOf(own[`places.${row}`]) !== ''
      ? [{ cohort: start, pathway, places: readWhole(own, `places.${row}`) }]
      : [],
  )

const companiesOf = (answers: Answers): Company[] => {
  const step = stepOf('companies')
  return rowsOf(step, answers).map((row) => {
    const own = rowAnswers(step, answers, row)
    return {
      name: textOf(own['name']),
      signed: readYesNo(own, 'signed'),
      marketPay: readYesNo(own, 'marketPay'),
      offers: offersOf(own, answers),
    }
  })
}

/** The codes of the fallback options that were typed. */
export const fallbackCodes = (answers: Answers): string[] => {
  const step = stepOf('fallback')
  return rowsOf(step, answers)
    .map((row) => textOf(rowAnswers(step, answers, row)['code']))
    .filter((code) => code !== '')
}

const fallbacksOf = ({ answers, qualifications }: FactSources): ExistingProgramme[] =>
  fallbackCodes(answers).flatMap((code) => {
    const known = qualifications.get(code)
    return known && !known.isCrossOver ? [{ code, name: known.name, crossOver: false }] : []
  })

const firstOf = (cohorts: readonly Cohort[]): Known<PlainDate> =>
  cohorts.map(({ start }) => start).toSorted(compareDates)[0] ?? UNKNOWN

/** What the cross-over itself tells; of an approved one everything about its content is settled. */
const contentFacts = (content: Content | null): Partial<Facts> =>
  content
    ? { level: content.level ?? UNKNOWN, domains: unlessEmpty(content.domains), ...content.facts }
    : {}

/**
 * Everything that an application tells the evaluator, but for its documents and declarations. What was not filled in,
 * or cannot be read, is unknown.
 */
export const factsOf = (sources: FactSources): Facts => {
  const { kind, content, answers, school } = sources
  const cohorts = cohortsOf(answers)
  return {
    ...NOTHING_KNOWN,
    ...contentFacts(content),
    kind,
    filingDate: sources.filingDate,
    pathways: unlessEmpty(pathwaysOf(kind, content, answers)),
    durationYears: durationOf(content, answers) ?? UNKNOWN,
    firstIntake: firstOf(cohorts),
    permissions: sources.permissions,
    openApplications: sources.openApplications,
    institutionType: institutionType(school),
    companies: unlessEmpty(companiesOf(answers)),
    cohorts: unlessEmpty(cohorts),
    fallbacks: unlessEmpty(fallbacksOf(sources)),
  }
}
