import type { PlainDate } from '../platform/time.ts'
import type { DocumentSlot, Facts, Scheme } from '../scheme/index.ts'
import type { Level, Pathway } from '../structure/index.ts'
import type { Lang } from '../ui/texts.ts'
import type { Answers } from './answers.ts'
import type { Attachment } from './attachment.ts'
import type { Content } from './content.ts'
import type { ApplicationKind } from './life/state.ts'
import { readChoice, readDay, readYears } from './reading.ts'
import { rowAnswers, rowsOf } from './step.ts'
import { stepOf } from './steps.ts'

/** A qualification as the structure knows it. */
export interface KnownQualification {
  code: string
  name: string
  level: Level | null
  isCrossOver: boolean
}

/** Everything that the checks of a step look at besides what was typed. */
export interface StepContext {
  kind: ApplicationKind
  /** `null` when the composition or cross-over is not there any more. */
  content: Content | null
  scheme: Scheme
  answers: Answers
  attachments: readonly Attachment[]
  /** By code, of every fallback option that was typed; a code that is not in it is not known. */
  qualifications: ReadonlyMap<string, KnownQualification>
  facts: Facts
  lang: Lang
}

const PATHWAYS: readonly Pathway[] = ['bol', 'bbl']

const isPathway = (text: string): text is Pathway => PATHWAYS.some((pathway) => pathway === text)

/** The pathways of an application: out of the composition, or those that a shortened one chooses. */
export const pathwaysOf = (
  kind: ApplicationKind,
  content: Content | null,
  answers: Answers,
): Pathway[] => {
  if (kind === 'new') return content?.pathways ?? []
  return [answers['programme.pathways'] ?? []].flat().filter(isPathway)
}

/** The pathways that a shortened application can choose from. */
export const offeredPathways = (content: Content | null, scheme: Scheme): readonly Pathway[] =>
  content && content.pathways.length > 0 ? content.pathways : scheme.pathways.value

/** The duration in years: of the cross-over, or what the school says where the register does not know it. */
export const durationOf = (content: Content | null, answers: Answers): number | null => {
  if (content?.durationYears) return content.durationYears
  const years = readYears(answers, 'programme.durationYears')
  return years === 'unknown' ? null : years
}

/** A cohort as far as it is filled in. */
export interface CohortRow {
  row: string
  start: PlainDate | null
  pathway: Pathway | null
}

/** The cohorts in the order in which they were added. */
export const cohortRows = (answers: Answers): CohortRow[] => {
  const step = stepOf('cohorts')
  return rowsOf(step, answers).map((row) => {
    const own = rowAnswers(step, answers, row)
    const [start, pathway] = [readDay(own, 'start'), readChoice(own, 'pathway', PATHWAYS)]
    return {
      row,
      start: start === 'unknown' ? null : start,
      pathway: pathway === 'unknown' ? null : pathway,
    }
  })
}

/** Whether a slot holds a document that may be read. */
export const holdsDocument = (attachments: readonly Attachment[], slot: DocumentSlot['id']) =>
  attachments.some((attachment) => attachment.slot === slot && attachment.scan.kind !== 'infected')
