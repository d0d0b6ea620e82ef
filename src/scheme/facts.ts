import type { PlainDate } from '../platform/time.ts'
import type { Level, Pathway } from '../structure/structure.ts'
import type { ApplicationKind, Body } from './scheme.ts'

/** A fact that nobody has filled in yet. Unknown stays unknown: no rule guesses it. */
export type Unknown = 'unknown'
export type Known<T> = T | Unknown

export const isKnown = <T>(fact: Known<T>): fact is T => fact !== 'unknown'

export type InstitutionType = 'roc' | 'aoc' | 'vakinstelling' | 'other'

/** A domain (79xxx) that parts come from; `share` is its fraction (0–1) of the cross-over. */
export interface DomainShare {
  code: string
  name: string
  share: Known<number>
}

/** A source qualification in both readings: what fraction of it takes part, and what fraction it fills. */
export interface SourceShare {
  code: string
  name: string
  ofSource: Known<number>
  ofCrossOver: Known<number>
}

export type InspectionAnswer = 'no-shortcoming' | 'shortcoming'

export interface DomainInspection {
  domain: string
  answer: Known<InspectionAnswer>
}

export type Finding = 'meets' | 'meets-with-remarks' | 'does-not-meet'

/** What a body found about one condition (its id in the scheme). The last one given counts. */
export interface Judgement {
  condition: string
  by: Body
  finding: Finding
  reason: string
}

/** Practice places that a company promises for one cohort (by its first day) and pathway. */
export interface PlaceOffer {
  cohort: PlainDate
  pathway: Pathway
  places: Known<number>
}

export interface Company {
  name: string
  signed: Known<boolean>
  /** Pays bbl students at market level. */
  marketPay: Known<boolean>
  offers: PlaceOffer[]
}

/** Students expected in one intake. */
export interface Cohort {
  start: PlainDate
  pathway: Pathway
  students: Known<number>
}

/** Clock hours of the whole programme for one pathway (bbl: of one year). */
export interface PlannedHours {
  pathway: Pathway
  total: Known<number>
  taught: Known<number>
  bpv: Known<number>
  firstYearTaught: Known<number>
}

export interface ExistingProgramme {
  code: string
  name: string
  crossOver: boolean
}

/** How much (0–1) of the composition an existing programme with its electives already gives. */
export interface Coverage extends ExistingProgramme {
  covered: number
}

/**
 * Everything the evaluator may be told about one application or composition. Each room fills what
 * it knows: the composer the content, the school its side, the handler the answers of the bodies.
 */
export interface Facts {
  kind: Known<ApplicationKind>
  /** The day of filing, or today while it is a draft. */
  filingDate: Known<PlainDate>
  domains: Known<DomainShare[]>
  sources: Known<SourceShare[]>
  /** Parts that cannot be traced to an existing qualification. */
  untracedParts: Known<number>
  level: Known<Level>
  pathways: Known<Pathway[]>
  durationYears: Known<number>
  /** First day of the first cohort. */
  firstIntake: Known<PlainDate>
  /** SBU of the whole programme. */
  studyLoad: Known<number>
  /** SBU of the electives offered. */
  electiveLoad: Known<number>
  hours: Known<PlannedHours[]>
  /** Permissions the school holds. */
  permissions: Known<number>
  /** Open applications of the school, this one not counted. */
  openApplications: Known<number>
  institutionType: Known<InstitutionType>
  inspection: Known<DomainInspection[]>
  judgements: Judgement[]
  /** By the id of the declaration in the scheme. */
  declarations: Readonly<Record<string, Known<boolean>>>
  companies: Known<Company[]>
  cohorts: Known<Cohort[]>
  /** Ids of the document slots that hold a document. */
  documents: Known<string[]>
  coverage: Known<Coverage[]>
  /** Existing programmes with exactly the same content. */
  equals: Known<ExistingProgramme[]>
  fallbacks: Known<ExistingProgramme[]>
}

export type FactKey = keyof Facts

/** The facts of a page that is still empty. */
export const NOTHING_KNOWN: Facts = {
  kind: 'unknown',
  filingDate: 'unknown',
  domains: 'unknown',
  sources: 'unknown',
  untracedParts: 'unknown',
  level: 'unknown',
  pathways: 'unknown',
  durationYears: 'unknown',
  firstIntake: 'unknown',
  studyLoad: 'unknown',
  electiveLoad: 'unknown',
  hours: 'unknown',
  permissions: 'unknown',
  openApplications: 'unknown',
  institutionType: 'unknown',
  inspection: 'unknown',
  judgements: [],
  declarations: {},
  companies: 'unknown',
  cohorts: 'unknown',
  documents: 'unknown',
  coverage: 'unknown',
  equals: 'unknown',
  fallbacks: 'unknown',
}
