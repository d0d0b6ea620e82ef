export {
  calendarOf,
  dayOff,
  easter,
  type Holiday,
  holidays,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  PLAIN_CALENDAR,
  type WorkCalendar,
  workingDays,
} from './calendar.ts'
export { type CaseEvent, type CaseEventKind, type EventOf } from './case-events.ts'
export { type Clock, clock, proposedEnd } from './clock.ts'
export { EVENT_TEXTS, renderStep } from './clock-texts.ts'
export { compareOutcomes, type Difference } from './compare.ts'
export type { Deadline } from './deadline.ts'
export { DeadlineBadge, DeadlineList } from './deadline-view.tsx'
export { blocksApproval, blocksFiling, evaluate, warnings } from './evaluate.ts'
export { type Example, examplesFor } from './examples.ts'
export * from './facts.ts'
export { factsSchema } from './facts-schema.ts'
export { factsFromText } from './facts-text.ts'
export {
  fill,
  formatDate,
  formatParam,
  type Language,
  LANGUAGES,
  type LocalText,
  type Param,
  type Params,
} from './localized.ts'
export type { Figure, Outcome, OutcomeKind, Reason, Trail, TrailFact, Unit } from './outcome.ts'
export { byOutcome, type OutcomeGroup } from './outcome-groups.ts'
export { OutcomeTrail } from './outcome-trail.tsx'
export { OutcomeList, OutcomeSummary } from './outcome-view.tsx'
export {
  conditionText,
  type RenderedOutcome,
  renderFigure,
  renderOutcome,
  renderReason,
  renderSource,
  schemeParams,
} from './render.ts'
export { schemeRoutes } from './routes.ts'
export { documentSlots } from './rules-school.ts'
export * from './scheme.ts'
export { MarkBadge, SourceLink } from './source-view.tsx'
export * from './study-norms.ts'
export type { Length, Step } from './term.ts'
export { BODIES, FACT_LABELS, MARK_LABELS, OUTCOME_LABELS, SEVERITY_LABELS } from './texts.ts'
export {
  closesAt,
  lastIntake,
  lastIntakes,
  type WindowState,
  windowAt,
  windowOnDay,
} from './window.ts'
export { describeScheme } from './describe.ts'
export { keepSchemeTexts, keepShippedSchemes } from './keeping/editions.ts'
export { schemeAt, schemeFor, schemeInForce, schemesOf } from './keeping/schemes-of.ts'
export { schemeToJudgeBy } from './scheme-book.ts'
export { shippedExamples } from './keeping/shipped.ts'
export { type DifferenceGroup, schemeDifferences } from './scheme-differences.ts'
export type { Setting, SettingGroup } from './setting.ts'
export {
  type Allowed,
  type DeadlineDifference,
  type Replay,
  type ReplayCase,
  replay,
} from './replay.ts'
