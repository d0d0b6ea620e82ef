import type { Certainty, Level, Pathway } from '../structure.ts'

/** A school or other body that a source names with a cross-over. */
export interface CrossoverSchool {
  /** `null`: a school is meant, but not named. */
  name: string | null
  /** Only where the name clearly matches an institution. */
  brin: string | null
  /** offers: ran it · develops: made it · partner: took part · plans: prepared one, start not known. */
  role: 'offers' | 'develops' | 'partner' | 'plans'
  certainty: Certainty
  /** The school's own name for the programme. */
  ownName: string | null
}

/** A field of work that a source names; an opleidingsdomein only where the source names that. */
export interface CrossoverField {
  text: string
  domainCode: string | null
  sharePercent: number | null
  certainty: Certainty
}

/** What came after it, in order: a qualification, or a dossier of which the qualification is not known. */
export interface CrossoverSuccessor {
  code: string
  kind: 'qualification' | 'dossier'
  certainty: Certainty
}

export interface FactSource {
  id: string
  title: string
  url: string
}

/** What is known of one of the approved cross-overs of the experiment; `null` and empty lists are not known. */
export interface CrossoverFact {
  code: string
  name: string
  level: Level
  pathways: Pathway[]
  durationYears: number
  durationCertainty: Certainty
  /** continued: goes on as a regular qualification · ended: no successor · null: not known. */
  after: 'continued' | 'ended' | null
  afterCertainty: Certainty
  /** Last school year in which students could start, as 2022-2023. */
  lastIntakeYear: string | null
  schools: CrossoverSchool[]
  fields: CrossoverField[]
  successors: CrossoverSuccessor[]
  /** Dutch, for the reader of the register. */
  note: string | null
  sources: FactSource[]
}

/** A unit of cross-over 26005 with the units elsewhere that carry the same title. */
export interface TracedUnit {
  code: string
  title: string
  sameTitle: { ownerCode: string; code: string }[]
}
