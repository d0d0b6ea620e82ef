import type { PlainDate } from '../platform/time.ts'
import type { Certainty, Pathway } from './structure.ts'

export type InstitutionType = 'roc' | 'aoc' | 'vakinstelling' | 'overig'

/** A school for mbo. `type` is general knowledge: DUO no longer tells aoc and vakinstelling apart. */
export interface Institution {
  /** BRIN, as 25LX. */
  brin: string
  name: string
  officialName: string | null
  type: InstitutionType | null
  city: string | null
  cityCertainty: Certainty
  /** Stands in DUO's list of funded institutions; `null` is not known. */
  funded: boolean | null
  note: string | null
}

/** Mbo-certificaat: C0001…, for a part of one qualification. */
export interface Certificate {
  code: string
  title: string | null
  qualificationCode: string | null
  /** The core task or work process that it covers, where known. */
  unitCode: string | null
}

/**
 * An elective beside a qualification or dossier. `school-offer`: a school offered them together,
 * which is evidence and not the official coupling. `official`: coupled in the national register.
 */
export interface ElectiveLink {
  electiveCode: string
  targetCode: string
  targetKind: 'qualification' | 'dossier'
  evidence: 'school-offer' | 'official'
  /** Number of documents that show it; `null` for an official coupling. */
  documents: number | null
}

/** `fromCode` was followed by `toCode` (source: koppeltabel of SBB, RIO relation OVERGANG). */
export interface Succession {
  fromCode: string
  toCode: string
  /** School year (2023-2024) or day from which it holds, as the source writes it. */
  since: string | null
}

/** A recognised programme code in RIO (mbo_opleidingserkenningen). Last days are included. */
export interface Recognition {
  code: string
  /** CREBO, LANDBOUW or MBOVAK. */
  system: string
  from: PlainDate | null
  intakeUntil: PlainDate | null
  until: PlainDate | null
  pathways: Pathway[]
  ministry: string | null
  priceFactor: number | null
  law: string | null
}

/** A permission of one school for one recognised code in RIO (mbo_onderwijslicenties). */
export interface Licence {
  code: string
  brin: string
  recognitionCode: string
  from: PlainDate | null
  until: PlainDate | null
  funded: boolean | null
  pathways: Pathway[]
  stage: string | null
  /** Last day of a ban on new applications (mbo_sancties), when there is one. */
  applicationBanUntil: PlainDate | null
}
