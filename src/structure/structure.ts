import type { PlainDate } from '../platform/time.ts'
import type { DossierEdition, ProfileAddition, ProfileEdition } from './edition.ts'

/** How sure a fact is. Only `official`, `high` and `medium` are shown to users. */
export type Confidence = 'official' | 'high' | 'medium' | 'low' | 'title-only'

/** How a single fact came about: read in a source, derived from one, or not known. */
export type Certainty = 'confirmed' | 'inferred' | 'unknown'

export const SHOWN_CONFIDENCE: readonly Confidence[] = ['official', 'high', 'medium']

export type Level = 1 | 2 | 3 | 4

export type Pathway = 'bol' | 'bbl'

/** The kind of programme as the law names it (WEB art. 7.2.2). */
export type ProgrammeType =
  | 'entreeopleiding'
  | 'basisberoepsopleiding'
  | 'vakopleiding'
  | 'middenkaderopleiding'
  | 'specialistenopleiding'

/** Opleidingsdomein: 790xx or 791xx. */
export interface Domain {
  code: string
  name: string
  /** SBB's own number, to which a dossier file refers. */
  sbbNumber?: string
  /** The domain under which this one goes on (79150 is the historic twin of 79160). */
  sameAs?: string | null
}

/** Kwalificatiedossier: 23xxx; belongs to exactly one domain. `null` is not known. */
export interface Dossier {
  code: string
  name: string | null
  domainCode: string | null
  validFrom: PlainDate | null
  /** Last day on which a student may start (einde instroom). */
  intakeUntil: PlainDate | null
  /** Last day on which a student may finish (einde opleiding). */
  trainingUntil: PlainDate | null
  current: boolean
  /** What the register edition of the dossier adds; only after an import of its file. */
  edition?: DossierEdition
}

export type QualificationKind = 'regular' | 'cross-over' | 'regional'

/** Kwalificatie: 25xxx or 27xxx, cross-over 260xx, regional 261xx. `null` is not known. */
export interface Qualification {
  code: string
  name: string
  kind: QualificationKind
  level: Level | null
  programmeType: ProgrammeType | null
  dossierCode: string | null
  domainCode: string | null
  pathways: Pathway[]
  /** Nominal duration in years; mostly the statutory maximum, see `durationSource`. */
  durationYears: number | null
  durationSource: string | null
  /** Study load in SBU. */
  studyLoad: number | null
  current: boolean
  levelCertainty?: Certainty
  dossierCertainty?: Certainty
  /** The dossier that takes the place of `dossierCode` today, when the coupling table says so. */
  currentDossierCode?: string | null
  /** P1, P2…: the number of its profile within the dossier. */
  profile?: string | null
  /** What the register edition adds; only after an import of the dossier file. */
  edition?: ProfileEdition
}

/** Where a unit sits: in the part that all profiles of a dossier share, or in one profile. */
export type UnitPart = 'basis' | 'profile'

/**
 * Kerntaak (core task). `ownerCode` is the dossier (basis) or the qualification (profile)
 * that holds it; `${ownerCode}:${code}` identifies it.
 */
export interface CoreTask {
  ownerCode: string
  part: UnitPart
  /** B1-K1 or P2-K1; placeholders hold a question mark (P?-K?1) and are never shown. */
  code: string
  /** Empty when not known: then never a ground for likeness. */
  title: string
  confidence: Confidence
  complexity: string | null
  responsibility: string | null
  /** Vakkennis en vaardigheden, as texts. */
  knowledge: string[]
  workProcesses: WorkProcess[]
  /** SBB's numbers of the knowledge items, in the order of the file, each once. */
  knowledgeNumbers?: string[]
  additions?: ProfileAddition[]
}

/** Werkproces (work process). `${ownerCode}:${code}` identifies it. */
export interface WorkProcess {
  ownerCode: string
  /** B1-K1-W1. */
  code: string
  title: string
  confidence: Confidence
  description: string | null
  result: string | null
  behaviour: string | null
  /** Letters A–Y of the SBB competence model. */
  competences: string[]
  additions?: ProfileAddition[]
}

/** A qualification with everything it is made of: the basis of its dossier and its own profile. */
export interface QualificationContent {
  qualification: Qualification
  coreTasks: CoreTask[]
}

/** Keuzedeel: K0001…; `sbu` is 240 or a multiple up to 960, or `null` when not known. */
export interface Elective {
  code: string
  /** Empty when not known. */
  title: string
  sbu: number | null
  hasCertificate: boolean | null
  confidence: Confidence
}

/** The identity of a core task or work process over the whole structure, as 23185:B1-K1-W1. */
export const unitId = (unit: { ownerCode: string; code: string }): string =>
  `${unit.ownerCode}:${unit.code}`
