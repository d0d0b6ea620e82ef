import type { Visit } from '../../access/index.ts'
import type { Db } from '../../platform/database.ts'
import type { PlainDate } from '../../platform/time.ts'
import type { Outcome } from '../../scheme/index.ts'
import { unitId } from '../../structure/index.ts'
import type { FieldErrors, Kept } from '../../ui/context.ts'
import type { Lang } from '../../ui/texts.ts'
import type { Composition, SourceChange } from '../engine/index.ts'
import { partsOf, studyYears, weightedParts } from '../engine/index.ts'
import { normsOf } from '../judging/judge-options.ts'
import { judgedOn, type Judged } from '../judging/judgement.ts'
import type { ComposeProblem } from '../problem.ts'
import { lastRevision, type Revision } from '../revision.store.ts'
import type { Access, StoredComposition } from '../stored-composition.ts'
import { type Finding, find } from './find.ts'
import { contentOutcomes } from './outcomes.ts'
import type { PageState } from './page-state.ts'
import type { FormName } from './read-action.ts'

/** What went wrong with the action before: a form with faults, or something that was not done. */
export type Fault =
  | { kind: 'form'; form: FormName; errors: FieldErrors; kept: Kept }
  | { kind: 'problem'; problem: ComposeProblem }

/** A composition as the page asks for it: kept already, or about to be made by the first change. */
export interface Subject {
  stored: StoredComposition | null
  doc: Composition
  access: Access
  /** The address of the page, without its state. */
  base: string
}

/** Everything that a page of the composer shows. */
export interface Composer extends Subject {
  lang: Lang
  today: PlainDate
  state: PageState
  judged: Judged
  outcomes: Outcome[]
  /** Whole SBU of each part. */
  weights: ReadonlyMap<string, number>
  /** Study year of each part, laid out where the author did not. */
  years: ReadonlyMap<string, number>
  /** Changes and ends of sources, by part. */
  changes: ReadonlyMap<string, SourceChange[]>
  /** Identities of the parts that are in it. */
  present: ReadonlySet<string>
  last: Revision | null
  finding: Finding
  fault: Fault | null
}

const shownOf = (doc: Composition, judged: Judged, today: PlainDate) => {
  const { judgement, scheme } = judged
  const parts = weightedParts(doc, normsOf(scheme, today))
  return {
    outcomes: contentOutcomes(scheme, doc, judgement, today),
    weights: new Map(judgement.weights.map(({ part, sbu }) => [part, sbu])),
    years: studyYears(parts, doc.durationYears),
    changes: Map.groupBy(judgement.sourceChanges, ({ part }) => part),
    present: new Set(partsOf(doc).map(unitId)),
  }
}

const lastOf = (db: Db, stored: StoredComposition | null): Promise<Revision | null> =>
  stored ? lastRevision(db, stored.id) : Promise.resolve(null)

/** Loads and judges what a page of the composer shows. */
export const loadComposer = async (
  visit: Visit,
  subject: Subject,
  state: PageState,
  fault: Fault | null = null,
): Promise<Composer> => {
  const { lang, today, services } = visit
  const [judged, last, finding] = await Promise.all([
    judgedOn(services.db, subject.doc, today),
    lastOf(services.db, subject.stored),
    find(services.db, state, today),
  ])
  const shown = shownOf(subject.doc, judged, today)
  return { ...subject, ...shown, lang, today, state, judged, last, finding, fault }
}
