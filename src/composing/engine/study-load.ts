import type { Level, Pathway } from '../../structure/structure.ts'
import type { Composition, CompositionTask } from './composition.ts'

/** The numbers behind a study load. They come out of the scheme in force; `DEFAULT_NORMS` is for lack of one. */
export interface StudyNorms {
  /** Study load of one year in SBU. */
  sbuPerYear: number
  /** Part of the study load for the generic parts, 0 to 1. */
  genericShare: number
  /** Elective obligation in SBU; the first row that fits counts, `durationYears: null` fits any. */
  electiveObligation: readonly { level: Level; durationYears: number | null; sbu: number }[]
}

/**
 * 1 600 SBU a year (WEB art. 7.2.4); generic 15 % is a guideline of the model of a kwalificatiedossier;
 * elective obligation as it was during the experiment (four years at level 4: 960 until 1 August 2022).
 */
export const DEFAULT_NORMS: StudyNorms = {
  sbuPerYear: 1600,
  genericShare: 0.15,
  electiveObligation: [
    { level: 4, durationYears: 4, sbu: 960 },
    { level: 4, durationYears: null, sbu: 720 },
    { level: 3, durationYears: null, sbu: 720 },
    { level: 2, durationYears: null, sbu: 480 },
  ],
}

/** Years that are counted with while the author has not chosen a duration. */
const PROVISIONAL_YEARS = 3

export type GenericPart = 'nederlands' | 'rekenen' | 'loopbaan-en-burgerschap' | 'engels'

/** The generic parts that every diploma of a level has; authors cannot change them. */
export const genericParts = (level: Level | null): GenericPart[] =>
  level === 4
    ? ['nederlands', 'rekenen', 'loopbaan-en-burgerschap', 'engels']
    : ['nederlands', 'rekenen', 'loopbaan-en-burgerschap']

/** Elective obligation in SBU, `null` when the norms say nothing about this level. */
export const electiveObligation = (
  level: Level | null,
  durationYears: number | null,
  norms: StudyNorms,
): number | null =>
  norms.electiveObligation.find(
    (row) =>
      row.level === level && (row.durationYears === null || row.durationYears === durationYears),
  )?.sbu ?? null

/** How a study load is divided. All figures in SBU. */
export interface StudyLoad {
  /** The whole programme. */
  total: number
  /** True while duration or level is not chosen and an assumption was used. */
  provisional: boolean
  generic: number
  genericParts: GenericPart[]
  /** What the electives have to fill. */
  electiveObligation: number
  /** Sum of the chosen electives whose SBU is known. */
  electivesChosen: number
  /** Chosen electives of which the SBU is not known. */
  electivesUnknown: string[]
  /** What is left for the parts of the qualification. */
  qualification: number
  /** Own weights that the author set, together. */
  ownWeights: number
  /** Own weights above what is left for the parts; 0 when they fit. */
  overflow: number
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Own weight of a core task when a part shares in it (or its parts' when those are more), else of its parts. */
const ownWeight = (task: CompositionTask): number => {
  const ofParts = sum(task.parts.map((part) => part.weight ?? 0))
  const shared = task.parts.some((part) => part.weight === null)
  return shared ? Math.max(task.weight ?? 0, ofParts) : ofParts
}

/** Divides the study load of a composition over generic part, electives and the parts themselves. */
export const studyLoad = (composition: Composition, norms: StudyNorms): StudyLoad => {
  const { level, durationYears, electives } = composition
  const total = Math.round(norms.sbuPerYear * (durationYears ?? PROVISIONAL_YEARS))
  const generic = Math.round(total * norms.genericShare)
  const obligation = electiveObligation(level, durationYears, norms)
  const qualification = Math.max(0, total - generic - (obligation ?? 0))
  const own = sum(composition.coreTasks.map(ownWeight))
  return {
    total,
    provisional: durationYears === null || obligation === null,
    generic,
    genericParts: genericParts(level),
    electiveObligation: obligation ?? 0,
    electivesChosen: sum(electives.map((e) => e.sbu ?? 0)),
    electivesUnknown: electives
      .filter((e) => e.sbu === null)
      .map((e) => e.code)
      .toSorted(),
    qualification,
    ownWeights: own,
    overflow: Math.max(0, own - qualification),
  }
}

/** Clock hours that the law asks for. */
export interface Hours {
  total: number
  /** Taught under responsibility of the school. */
  taught: number
  /** Practice (bpv). */
  practice: number
}

const BOL_HOURS: readonly Hours[] = [
  { total: 1000, taught: 700, practice: 250 },
  { total: 2000, taught: 1250, practice: 450 },
  { total: 3000, taught: 1800, practice: 900 },
]

/** Hours for a pathway and a whole number of years (WEB art. 7.2.7); over three years pro rata; `null` otherwise. */
export const requiredHours = (pathway: Pathway, years: number): Hours | null => {
  if (!Number.isInteger(years) || years < 1) return null
  if (pathway === 'bbl') return { total: 850 * years, taught: 200 * years, practice: 610 * years }
  const known = BOL_HOURS[years - 1]
  if (known) return known
  return { total: 1000 * years, taught: 600 * years, practice: 300 * years }
}
