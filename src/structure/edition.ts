import type { PlainDate } from '../platform/time.ts'

/** The days on which something may be started and finished, as the register writes them. */
export interface Validity {
  validFrom: PlainDate | null
  /** Last day on which a student may start (einde instroom). */
  intakeUntil: PlainDate | null
  /** Last day on which a student may finish (einde opleiding). */
  trainingUntil: PlainDate | null
}

/** Sectorkamer: the chamber that keeps a dossier. `number` is SBB's own. */
export interface SectorChamber {
  number: string
  name: string
}

/** One of the 25 competences of the SBB model. */
export interface Competence {
  /** A–Y. */
  letter: string
  title: string
  /** SBB's own number, to which a dossier file refers. */
  number: string
}

/** A statement of vakkennis en vaardigheden within one dossier. */
export interface KnowledgeItem {
  dossierCode: string
  /** SBB's own number. */
  number: string
  text: string
}

/** A titled piece of text of a dossier, in plain text with paragraphs and "- " bullets. */
export interface DossierSection {
  key: string
  title: string
  text: string
}

/** What one edition of a kwalificatiedossier says besides its units (source: SBB dossier XML). */
export interface DossierEdition extends Validity {
  /** SBB's number of this edition; `previousNumber` points at the one before it. */
  number: string
  version: string | null
  previousNumber: string | null
  status: string | null
  sectorChamber: string | null
  ministry: string | null
  /** Factor of the funding, as 1.1. */
  priceFactor: number | null
  legalRequirements: boolean | null
  /** Advice of the toetsingskamer. */
  positiveAdvice: boolean | null
  approvedBy: string | null
  approvedOn: PlainDate | null
  /** Context, attitude and result of the group of professions, introduction, generic parts, account. */
  sections: DossierSection[]
}

/** A language that a profile asks for: Engels, Spreken, B1. */
export interface LanguageDemand {
  language: string
  skill: string
  level: string
}

/** What one edition says of a profile besides its units (source: SBB dossier XML). */
export interface ProfileEdition extends Validity {
  number: string
  occupationalGroup: string | null
  /** Typering van het beroep. */
  profession: string | null
  legalRequirements: boolean | null
  legalExplanation: string | null
  legalSource: string | null
  specialRequirements: string | null
  languages: LanguageDemand[]
  certificates: string[]
  /** Institutions that alone may offer it; empty when the file names none. */
  allowedInstitutions: string[]
  ministry: string | null
  priceFactor: number | null
}

export type AdditionField =
  | 'complexity'
  | 'responsibility'
  | 'knowledge'
  | 'description'
  | 'result'
  | 'behaviour'
  | 'competences'

/**
 * What a unit of the basis asks besides for one profile. `text` holds prose,
 * `items` the knowledge texts or the letters of competences.
 */
export interface ProfileAddition {
  qualificationCode: string
  field: AdditionField
  text: string | null
  items: string[]
}
