import type { PlainDate } from '../../platform/time.ts'
import type { Outcome } from '../../scheme/index.ts'
import { unitId } from '../../structure/index.ts'
import type { Lang } from '../../ui/texts.ts'
import { contentOutcomes } from '../composer/outcomes.ts'
import type { Composition, CompositionPart, NumberedTask, Unit } from '../engine/index.ts'
import { numbered, studyYears, weightedParts } from '../engine/index.ts'
import { normsOf } from '../judging/judge-options.ts'
import type { Judged } from '../judging/judgement.ts'
import { nameIn } from '../stored-composition.ts'
import { exportTexts } from './export-texts.ts'

/** Everything a file tells about a composition. */
export interface Exported {
  doc: Composition
  judged: Judged
  outcomes: Outcome[]
  tasks: NumberedTask[]
  /** Whole SBU of each part. */
  weights: ReadonlyMap<string, number>
  /** Study year of each part. */
  years: ReadonlyMap<string, number>
  name: string
  lang: Lang
  today: PlainDate
  /** Version that was taken out; `null` for a file that was never kept. */
  version: number | null
}

/** Gathers what a file tells about a composition. */
export const exportOf = (
  doc: Composition,
  judged: Judged,
  { lang, today, version }: { lang: Lang; today: PlainDate; version: number | null },
): Exported => {
  const { judgement, scheme } = judged
  return {
    doc,
    judged,
    outcomes: contentOutcomes(scheme, doc, judgement, today),
    tasks: numbered(doc),
    weights: new Map(judgement.weights.map(({ part, sbu }) => [part, sbu])),
    years: studyYears(weightedParts(doc, normsOf(scheme, today)), doc.durationYears),
    name: nameIn(doc) ?? exportTexts(lang).untitled,
    lang,
    today,
    version,
  }
}

/** The qualification a part comes from, as `25104 Middenkaderfunctionaris Bouw`. */
export const sourceName = ({ judged }: Exported, code: string): string => {
  const name = judged.index.view.content(code)?.qualification.name
  return name ? `${code} ${name}` : code
}

/** The unit of a part as it stands in the structure now. */
export const unitOf = ({ judged }: Exported, part: CompositionPart): Unit | undefined =>
  judged.index.view.unit(part.qualificationCode, unitId(part))
