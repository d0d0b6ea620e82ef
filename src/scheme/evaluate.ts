import { type Facts, type Finding, isKnown, type Judgement } from './facts.ts'
import type { Outcome, OutcomeKind } from './outcome.ts'
import type { ReasonKey } from './reasons.ts'
import { bodyName, type Rule, type RuleContext, say, type Verdict, verdict } from './rule.ts'
import { CONTENT_RULES } from './rules-content.ts'
import { PARTNER_RULES } from './rules-partners.ts'
import { SCHOOL_RULES } from './rules-school.ts'
import { TIME_RULES } from './rules-time.ts'
import { type Condition, holdsOn, legalSource, type RuleName, type Scheme } from './scheme.ts'

const RULES: Record<RuleName, Rule> = {
  ...CONTENT_RULES,
  ...PARTNER_RULES,
  ...SCHOOL_RULES,
  ...TIME_RULES,
}

const OUTCOMES: Record<Verdict['verdict'], OutcomeKind> = {
  met: 'met',
  'not-met': 'not-met',
  evidence: 'needs-judgement',
  'not-known': 'not-known',
  'not-applicable': 'met',
}

const FINDINGS: Record<Finding, { verdict: 'met' | 'not-met'; reason: ReasonKey }> = {
  meets: { verdict: 'met', reason: 'judged.meets' },
  'meets-with-remarks': { verdict: 'met', reason: 'judged.remarks' },
  'does-not-meet': { verdict: 'not-met', reason: 'judged.fails' },
}

/** Only the body that the scheme names can judge; what it said last counts. */
const judgementOn = ({ facts, condition }: RuleContext): Judgement | undefined =>
  facts.judgements.findLast(
    (item) => item.condition === condition.id && item.by === condition.judgedBy,
  )

/** A judgement goes before what was computed; the computed figures stay in the trail. */
const withJudgement = (context: RuleContext, computed: Verdict): Verdict => {
  const judgement = judgementOn(context)
  if (!judgement || computed.verdict === 'not-applicable') return computed
  const finding = FINDINGS[judgement.finding]
  const by = bodyName(context)
  return {
    ...computed,
    verdict: finding.verdict,
    reason: say(finding.reason, { by, why: judgement.reason }),
    change: finding.verdict === 'not-met' ? say('change.judged', { by }) : null,
  }
}

const notForKind = ({ kind }: RuleContext): Verdict =>
  verdict('not-applicable', say(kind === 'shortened' ? 'settled.shortened' : 'not-for-kind'), [])

const judge = (context: RuleContext): Verdict =>
  context.condition.kinds.includes(context.kind)
    ? withJudgement(context, RULES[context.condition.rule](context))
    : notForKind(context)

const outcomeOf = (scheme: Scheme, facts: Facts, condition: Condition): Outcome => {
  const kind = isKnown(facts.kind) ? facts.kind : 'new'
  const result = judge({ scheme, facts, condition, kind })
  return {
    code: condition.code,
    id: condition.id,
    outcome: OUTCOMES[result.verdict],
    severity: condition.severity,
    applies: result.verdict !== 'not-applicable',
    reason: result.reason,
    trail: {
      facts: result.facts,
      figures: result.figures,
      threshold: result.threshold,
      source: legalSource(scheme, condition.basis),
    },
    whatWouldChange: result.change,
    condition,
  }
}

/**
 * One outcome for every condition of the scheme that holds on the day of filing, in the order of
 * the scheme. Total: any facts give an outcome. While the kind is unknown it is taken as new.
 */
export const evaluate = (scheme: Scheme, facts: Facts): Outcome[] =>
  scheme.conditions
    .filter((condition) => !isKnown(facts.filingDate) || holdsOn(condition, facts.filingDate))
    .map((condition) => outcomeOf(scheme, facts, condition))

/** Outcomes that keep an application from being filed: a blocking condition that is not met or not filled in. */
export const blocksFiling = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(
    (item) =>
      item.severity === 'blocks-filing' &&
      (item.outcome === 'not-met' || item.outcome === 'not-known'),
  )

/** Outcomes that keep an application from being approved: anything but a warning that is not met. */
export const blocksApproval = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((item) => item.severity !== 'warning' && item.outcome !== 'met')

/** Warnings that may be accepted with a reason. */
export const warnings = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((item) => item.severity === 'warning' && item.outcome === 'not-met')
