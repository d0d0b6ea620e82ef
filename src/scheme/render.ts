import { fill, formatParam, type Language, type Param, type Params } from './localized.ts'
import type { Figure, Outcome, Reason, TrailFact } from './outcome.ts'
import { REASONS } from './reasons.ts'
import type { Audience, Condition, LegalSource, Scheme } from './scheme.ts'
import {
  FACT_LABELS,
  FIGURES,
  MARK_LABELS,
  OUTCOME_LABELS,
  SEVERITY_LABELS,
  UNIT_LABELS,
  WORDS,
} from './texts.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A reason as a sentence. */
export const renderReason = (reason: Reason, language: Language): string =>
  capital(fill(REASONS[reason.key], reason.params, language))

/** A figure as `meer dan: 15 %` or `deel van de bron (25499 …): 12,5 %`. */
export const renderFigure = (figure: Figure, language: Language): string => {
  const of = figure.of === null ? '' : ` (${formatParam(figure.of, language)})`
  const value = `${formatParam(figure.value, language)} ${UNIT_LABELS[figure.unit][language]}`
  return `${FIGURES[figure.key][language]}${of}: ${value.trim()}`
}

const factValue = (value: TrailFact['value']): Param => {
  if (value === 'unknown') return WORDS.unknown ?? value
  return Array.isArray(value) && value.length === 0 ? (WORDS.none ?? '') : value
}

const renderFact = (
  { key, value }: TrailFact,
  language: Language,
): { label: string; value: string } => ({
  label: FACT_LABELS[key][language],
  value: formatParam(factValue(value), language),
})

/** The law as people cite it: `Awb, artikel 4:5`, or the law alone when the article is not known. */
export const renderSource = (source: LegalSource, language: Language): string => {
  if (source.article === null) return source.law[language]
  return `${source.law[language]}, ${language === 'nl' ? 'artikel' : 'article'} ${source.article}`
}

/** What the texts of a scheme may be filled with, so that a changed limit changes them all. */
export const schemeParams = (scheme: Scheme): Params => ({
  minDomains: scheme.limits.minimumDomains.value,
  share: { percent: scheme.limits.sharePercent.value / 100 },
  maximum: scheme.limits.programmesPerSchool.value,
  companies: scheme.limits.minimumCompanies.value,
  fallbacks: scheme.limits.minimumFallbacks.value,
  levels: { anyOf: scheme.levels.value },
  pathways: { anyOf: scheme.pathways.value },
  from: scheme.period.from,
  until: scheme.period.until,
  sbuPerYear: scheme.studyNorms.sbuPerYear.value,
})

/** The text of a condition for one audience, with the figures of the scheme filled in. */
export const conditionText = (
  scheme: Scheme,
  condition: Condition,
  audience: Audience,
  language: Language,
): string => fill(condition.text[audience], schemeParams(scheme), language)

/** An outcome in words, ready for any page, letter or list. */
export interface RenderedOutcome {
  code: string
  title: string
  text: string
  outcome: string
  severity: string
  reason: string
  change: string | null
  facts: { label: string; value: string }[]
  figures: string[]
  threshold: string | null
  source: string
  link: string
  mark: string
  note: string | null
}

/** Says an outcome to an audience in a language, trail included. */
export const renderOutcome = (
  scheme: Scheme,
  outcome: Outcome,
  audience: Audience,
  language: Language,
): RenderedOutcome => {
  const { condition, trail, whatWouldChange: change } = outcome
  return {
    code: outcome.code,
    title: condition.title[language],
    text: conditionText(scheme, condition, audience, language),
    outcome: OUTCOME_LABELS[outcome.outcome][language],
    severity: SEVERITY_LABELS[outcome.severity][language],
    reason: renderReason(outcome.reason, language),
    change: change === null ? null : renderReason(change, language),
    facts: trail.facts.map((fact) => renderFact(fact, language)),
    figures: trail.figures.map((item) => renderFigure(item, language)),
    threshold: trail.threshold === null ? null : renderFigure(trail.threshold, language),
    source: renderSource(trail.source, language),
    link: trail.source.link,
    mark: MARK_LABELS[trail.source.mark][language],
    note: trail.source.note?.[language] ?? null,
  }
}
