import { type Coverage, isKnown, type SourceShare } from './facts.ts'
import {
  bodyName,
  figure,
  named,
  percentFigure,
  type Rule,
  type RuleContext,
  say,
  seen,
  TOLERANCE,
  type Verdict,
  verdict,
  waitingFor,
} from './rule.ts'

const domains: Rule = ({ scheme, facts }) => {
  if (!isKnown(facts.domains)) return waitingFor(facts, 'domains')
  const minimum = scheme.limits.minimumDomains.value
  const distinct = new Map(facts.domains.map((domain) => [domain.code, named(domain)]))
  const count = distinct.size
  const shares = facts.domains.flatMap((domain) =>
    isKnown(domain.share) ? [percentFigure('domain-share', domain.share, named(domain))] : [],
  )
  const extras = {
    figures: [figure('domains', count), ...shares],
    threshold: figure('minimum', minimum),
  }
  const trail = seen(facts, 'domains')
  return count >= minimum
    ? verdict('met', say('domains.met', { count, names: [...distinct.values()] }), trail, extras)
    : verdict('not-met', say('domains.few', { count, minimum }), trail, {
        ...extras,
        change: say('domains.change', { missing: minimum - count }),
      })
}

const existingParts: Rule = ({ facts }) => {
  const { untracedParts: count } = facts
  if (!isKnown(count)) return waitingFor(facts, 'untracedParts')
  const trail = seen(facts, 'untracedParts')
  const figures = [figure('untraced-parts', count)]
  return count === 0
    ? verdict('met', say('parts.met'), trail, { figures })
    : verdict('not-met', say('parts.untraced', { count }), trail, {
        figures,
        change: say('parts.change'),
      })
}

/** The share of a source that counts under the reading of the scheme. */
const counted = ({ scheme }: RuleContext, source: SourceShare): SourceShare['ofSource'] =>
  scheme.limits.shareReading.value === 'of-source' ? source.ofSource : source.ofCrossOver

const bothReadings = (source: SourceShare) => [
  ...(isKnown(source.ofSource) ? [percentFigure('of-source', source.ofSource, named(source))] : []),
  ...(isKnown(source.ofCrossOver)
    ? [percentFigure('of-cross-over', source.ofCrossOver, named(source))]
    : []),
]

const share: Rule = (context) => {
  const { facts, scheme } = context
  if (!isKnown(facts.sources) || facts.sources.length === 0) return waitingFor(facts, 'sources')
  const percent = scheme.limits.sharePercent.value
  const threshold = { percent: percent / 100 }
  const values = facts.sources.map((source) => ({ source, value: counted(context, source) }))
  const known = values.flatMap(({ source, value }) => (isKnown(value) ? [{ source, value }] : []))
  const low = known.filter(({ value }) => value <= percent / 100 + TOLERANCE)
  const trail = seen(facts, 'sources')
  const extras = {
    figures: facts.sources.flatMap(bothReadings),
    threshold: figure('more-than', percent, 'percent'),
  }
  if (low.length > 0) {
    const names = low.map(({ source }) => named(source))
    const change = say('share.change', { names })
    return verdict('not-met', say('share.low', { threshold, names }), trail, { ...extras, change })
  }
  const smallest = known.toSorted((a, b) => a.value - b.value)[0]
  if (!smallest || known.length < values.length)
    return { ...waitingFor(facts, 'sources'), ...extras }
  const reason = { threshold, name: named(smallest.source), value: { percent: smallest.value } }
  return verdict('met', say('share.met', reason), trail, extras)
}

const mostCovering = (coverage: readonly Coverage[]): Coverage | undefined =>
  coverage.toSorted((a, b) => b.covered - a.covered)[0]

const covering = (context: RuleContext, best: Coverage): Verdict => {
  const { facts, scheme } = context
  const limit = scheme.limits.coveragePercent.value
  const params = { name: named(best), value: { percent: best.covered }, by: bodyName(context) }
  const extras = {
    figures: [percentFigure('covered', best.covered, named(best))],
    threshold: figure('less-than', limit, 'percent'),
  }
  const trail = seen(facts, 'coverage')
  return best.covered >= limit / 100 - TOLERANCE
    ? verdict('not-met', say('necessary.covered', params), trail, {
        ...extras,
        change: say('necessary.change', params),
      })
    : verdict('evidence', say('necessary.evidence', params), trail, extras)
}

const necessary: Rule = (context) => {
  const { facts } = context
  if (!isKnown(facts.coverage)) return waitingFor(facts, 'coverage')
  const best = mostCovering(facts.coverage)
  if (best) return covering(context, best)
  const reason = say('necessary.none', { by: bodyName(context) })
  return verdict('evidence', reason, seen(facts, 'coverage'))
}

const isNew: Rule = (context) => {
  const { facts } = context
  if (!isKnown(facts.equals)) return waitingFor(facts, 'equals')
  const trail = seen(facts, 'equals')
  if (facts.equals.length === 0) {
    return verdict('evidence', say('new.evidence', { by: bodyName(context) }), trail)
  }
  const crossOvers = facts.equals.filter((programme) => programme.crossOver).map(named)
  const change =
    crossOvers.length > 0 ? say('new.shortened', { names: crossOvers }) : say('new.change')
  return verdict('not-met', say('new.exists', { names: facts.equals.map(named) }), trail, {
    change,
  })
}

const level: Rule = ({ scheme, facts }) => {
  if (!isKnown(facts.level)) return waitingFor(facts, 'level')
  const allowed = scheme.levels.value
  const levels = { anyOf: allowed }
  const trail = seen(facts, 'level')
  const figures = [figure('level', facts.level)]
  return allowed.includes(facts.level)
    ? verdict('met', say('level.met', { level: facts.level }), trail, { figures })
    : verdict('not-met', say('level.other', { level: facts.level, levels }), trail, {
        figures,
        change: say('level.change', { levels }),
      })
}

/** Rules about what the cross-over is made of. */
export const CONTENT_RULES = {
  domains,
  'existing-parts': existingParts,
  share,
  necessary,
  new: isNew,
  level,
} satisfies Record<string, Rule>
