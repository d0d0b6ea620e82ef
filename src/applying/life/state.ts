import type { PlainDate } from '../../platform/time.ts'

/** A new cross-over, or permission for one that was approved before (verkorte aanvraag). */
export type ApplicationKind = 'new' | 'shortened'

/** What the Inspectie found for the school in one domain. */
export type InspectionAnswer = 'no-shortcoming' | 'shortcoming'

/** What SBB found on one criterion of the test framework. */
export interface CriterionFinding {
  criterion: string
  finding: 'meets' | 'meets-with-remarks' | 'does-not-meet'
  reason: string
}

/** SBB on the application: good enough to work out, or to be adjusted first. */
export interface Advice {
  conclusion: 'positive' | 'adjust' | 'negative'
  findings: CriterionFinding[]
  summary: string
}

/** SBB on the worked-out cross-over (eindtoets). */
export interface FinalTest {
  conclusion: 'positive' | 'negative'
  findings: CriterionFinding[]
  summary: string
}

/** What the handler lays before the decision maker. */
export interface Proposal {
  outcome: 'approve' | 'refuse'
  reason: string
  by: string
}

/** A decision on the application. `on` is the day it is made known to the school (art. 3:41 Awb). */
export interface Decision {
  reason: string
  by: string
  on: PlainDate
}

/** What the bodies have said so far; grows along the way and is never taken back. */
export interface Findings {
  /** Per domain of the composition; `null` while the Inspectie has not answered. */
  inspection: Record<string, InspectionAnswer | null>
  advice: Advice | null
  finalTest: FinalTest | null
}

/** An objection under way, against the decision it names. */
export interface Objection {
  filedOn: PlainDate
  grounds: string
}

/** How an objection ended. */
export interface ObjectionDecision extends Decision {
  outcome: 'founded' | 'unfounded' | 'inadmissible'
}

/** A decision that stands, and what came of an objection against it. */
export interface Decided {
  decision: Decision
  findings: Findings
  objection: ObjectionDecision | null
}

/**
 * Where an application is in its life. Each state carries what belongs to it and nothing else; an open state has
 * exactly one next actor (`next.ts`). After Besluit experiment cross-over kwalificaties and Awb ch. 4, 6 and 7.
 */
export type LifeState =
  /** With the school, not filed yet. */
  | { state: 'draft' }
  /** Filed; DUO checks whether everything is there. */
  | { state: 'filed' }
  /** The school is asked to complete; the decision term stands still (4:5, 4:15). */
  | { state: 'incomplete'; until: PlainDate; missing: string }
  /** Complete; the Inspectie and SBB look at it side by side. */
  | { state: 'in-advice'; findings: Findings }
  /** SBB wants changes; with the school. */
  | { state: 'adjusting'; findings: Findings; until: PlainDate; remarks: string }
  /** SBB is positive; the school works the cross-over out. */
  | { state: 'working-out'; findings: Findings }
  /** The worked-out cross-over is with SBB for the final test. */
  | { state: 'final-test'; findings: Findings }
  /** All advice is in; DUO prepares the decision. */
  | { state: 'preparing'; findings: Findings }
  /** The school may react before a refusal (4:7). */
  | { state: 'hearing'; findings: Findings; until: PlainDate; intention: string }
  /** A proposal lies before the decision maker. */
  | { state: 'proposed'; findings: Findings; proposal: Proposal }
  | ({ state: 'approved' } & Decided)
  | ({ state: 'refused' } & Decided)
  /** The completion term passed unused (4:5). */
  | { state: 'not-handled'; decision: Decision; objection: ObjectionDecision | null }
  | { state: 'withdrawn'; on: PlainDate; reason: string }
  /** An objection against a refusal or a decision not to handle. */
  | {
      state: 'in-objection'
      against: Extract<LifeState, { state: 'refused' | 'not-handled' }>
      objection: Objection
    }

export type StateName = LifeState['state']

export type InState<S extends StateName> = Extract<LifeState, { state: S }>

/** States in which nothing is asked of anybody any more. */
export const CLOSED: readonly StateName[] = ['approved', 'refused', 'not-handled', 'withdrawn']

/** Filed and not decided yet: these reserve one of the places a school has. */
export const isOpenApplication = (state: LifeState): boolean =>
  state.state !== 'draft' && !CLOSED.includes(state.state)
