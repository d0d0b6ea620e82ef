import {
  type ApplicationKind,
  type Condition,
  holdsOn,
  type RuleName,
  type Scheme,
} from '../scheme/index.ts'
import { compareDates, type PlainDate } from '../platform/time.ts'

/** The subjects under which conditions stand, in the order of the page. */
export const CONDITION_GROUPS = [
  'content',
  'partners',
  'school',
  'time',
  'students',
  'programme',
  'papers',
] as const
export type ConditionGroup = (typeof CONDITION_GROUPS)[number]

const GROUP_OF: Record<RuleName, ConditionGroup> = {
  domains: 'content',
  'existing-parts': 'content',
  share: 'content',
  necessary: 'content',
  new: 'content',
  level: 'content',
  judged: 'content',
  agreement: 'partners',
  places: 'partners',
  pay: 'partners',
  maximum: 'school',
  inspection: 'school',
  declared: 'school',
  branch: 'school',
  window: 'time',
  'last-intake': 'time',
  fallback: 'students',
  cohorts: 'students',
  pathway: 'programme',
  duration: 'programme',
  'study-load': 'programme',
  electives: 'programme',
  hours: 'programme',
  documents: 'papers',
  declarations: 'papers',
}

/** Whether a condition holds on a day or may still come to hold; what is over is left out. */
const notOver = (condition: Condition, day: PlainDate): boolean =>
  holdsOn(condition, day) ||
  (condition.validFrom !== undefined && compareDates(condition.validFrom, day) > 0)

/** The conditions of a scheme by subject; a subject without conditions is left out. */
export const groupedConditions = (
  scheme: Scheme,
  day: PlainDate,
  kind: ApplicationKind | null,
): { group: ConditionGroup; conditions: Condition[] }[] => {
  const shown = scheme.conditions.filter(
    (condition) => (kind === null || condition.kinds.includes(kind)) && notOver(condition, day),
  )
  return CONDITION_GROUPS.map((group) => ({
    group,
    conditions: shown.filter(({ rule }) => GROUP_OF[rule] === group),
  })).filter(({ conditions }) => conditions.length > 0)
}

/** How a condition is checked: what kind of answer it takes. */
export type HowChecked =
  | 'computed'
  | 'computed-and-judged'
  | 'judged'
  | 'declared'
  | 'from-inspectorate'

const WITHOUT_FIGURES: readonly RuleName[] = ['judged', 'branch']

/** Who or what answers a condition. */
export const howChecked = ({ rule, judgedBy }: Condition): HowChecked => {
  if (rule === 'declared' || rule === 'declarations') return 'declared'
  if (rule === 'inspection') return 'from-inspectorate'
  if (WITHOUT_FIGURES.includes(rule)) return 'judged'
  return judgedBy === null ? 'computed' : 'computed-and-judged'
}
