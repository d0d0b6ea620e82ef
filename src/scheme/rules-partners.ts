import type { Pathway } from '../structure/structure.ts'
import { type Cohort, type Company, isKnown, type Known } from './facts.ts'
import type { Param } from './localized.ts'
import {
  bodyName,
  cohortLabel,
  figure,
  named,
  type Rule,
  say,
  seen,
  sum,
  verdict,
  waitingFor,
} from './rule.ts'

const agreement: Rule = ({ scheme, facts }) => {
  const { companies } = facts
  if (!isKnown(companies)) return waitingFor(facts, 'companies')
  const minimum = scheme.limits.minimumCompanies.value
  const count = companies.filter((company) => company.signed === true).length
  const open = companies.filter((company) => !isKnown(company.signed)).length
  const trail = seen(facts, 'companies')
  const extras = {
    figures: [figure('signed-companies', count)],
    threshold: figure('minimum', minimum),
  }
  if (count >= minimum) return verdict('met', say('agreement.met', { count }), trail, extras)
  const change = say('agreement.change', { missing: minimum - count })
  const kind = count + open >= minimum ? 'not-known' : 'not-met'
  return verdict(kind, say('agreement.few', { count, minimum }), trail, { ...extras, change })
}

/** What one intake needs and what is promised for it; `atLeast` counts only the known promises. */
interface Need {
  cohort: Cohort
  students: Known<number>
  atLeast: number
  open: boolean
}

const sameIntake = (
  a: { start: Cohort['start']; pathway: Pathway },
  b: { cohort: Cohort['start']; pathway: Pathway },
): boolean => a.pathway === b.pathway && a.start.equals(b.cohort)

const needOf = (cohort: Cohort, companies: readonly Company[]): Need => {
  const offers = companies
    .flatMap((company) => company.offers)
    .filter((offer) => sameIntake(cohort, offer))
  const places = offers.flatMap((offer) => (isKnown(offer.places) ? [offer.places] : []))
  return {
    cohort,
    students: cohort.students,
    atLeast: sum(places),
    open: places.length < offers.length,
  }
}

/** Several groups of one intake and pathway share the places promised for it. */
const mergeIntakes = (cohorts: readonly Cohort[]): Cohort[] => {
  const merged = new Map<string, Cohort>()
  for (const cohort of cohorts) {
    const key = `${cohort.start.toString()} ${cohort.pathway}`
    const before = merged.get(key)?.students ?? 0
    const students =
      isKnown(before) && isKnown(cohort.students) ? before + cohort.students : 'unknown'
    merged.set(key, { ...cohort, students })
  }
  return [...merged.values()]
}

const short = (need: Need): number =>
  isKnown(need.students) ? Math.max(0, need.students - need.atLeast) : 0

const intakeText = ({ cohort, students, atLeast }: Need): Param => {
  const label = cohortLabel(cohort)
  const ratio = `${atLeast}/${isKnown(students) ? students : 0}`
  return { nl: `${label.nl}: ${ratio}`, en: `${label.en}: ${ratio}` }
}

const places: Rule = ({ facts }) => {
  const { cohorts, companies } = facts
  if (!isKnown(cohorts) || !isKnown(companies) || cohorts.length === 0) {
    return waitingFor(facts, 'cohorts', 'companies')
  }
  const needs = mergeIntakes(cohorts).map((cohort) => needOf(cohort, companies))
  const students = sum(needs.map((need) => (isKnown(need.students) ? need.students : 0)))
  const promised = sum(needs.map((need) => need.atLeast))
  const trail = seen(facts, 'cohorts', 'companies')
  const figures = needs.flatMap((need) => [
    figure('places', need.atLeast, 'count', cohortLabel(need.cohort)),
    ...(isKnown(need.students)
      ? [figure('students', need.students, 'count', cohortLabel(need.cohort))]
      : []),
  ])
  const lacking = needs.filter((need) => short(need) > 0)
  const firm = lacking.filter((need) => !need.open)
  if (firm.length > 0) {
    const change = say('places.change', { missing: sum(firm.map(short)) })
    const reason = say('places.short', { list: firm.map(intakeText) })
    return verdict('not-met', reason, trail, { figures, change })
  }
  if (lacking.length > 0 || needs.some((need) => !isKnown(need.students))) {
    return { ...waitingFor(facts, 'cohorts', 'companies'), figures }
  }
  return verdict('met', say('places.met', { places: promised, students }), trail, { figures })
}

const pay: Rule = ({ facts }) => {
  const { pathways, companies } = facts
  if (!isKnown(pathways)) return waitingFor(facts, 'pathways')
  if (!pathways.includes('bbl')) {
    return verdict('not-applicable', say('pay.not-bbl'), seen(facts, 'pathways'))
  }
  if (!isKnown(companies)) return waitingFor(facts, 'companies')
  const trail = seen(facts, 'pathways', 'companies')
  const employers = companies.filter((company) =>
    company.offers.some((offer) => offer.pathway === 'bbl'),
  )
  const names = (list: readonly Company[]): string[] => list.map((company) => company.name)
  const refusing = employers.filter((company) => company.marketPay === false)
  if (refusing.length > 0) {
    const change = say('pay.change', { names: names(refusing) })
    return verdict('not-met', say('pay.refused', { names: names(refusing) }), trail, { change })
  }
  const silent = employers.filter((company) => !isKnown(company.marketPay))
  if (employers.length === 0) return verdict('not-known', say('pay.none'), trail)
  if (silent.length > 0) {
    const change = say('pay.change', { names: names(silent) })
    return { ...waitingFor(facts, 'companies'), change }
  }
  return verdict('met', say('pay.met'), trail)
}

const cohorts: Rule = ({ facts }) => {
  if (!isKnown(facts.cohorts)) return waitingFor(facts, 'cohorts')
  const list = facts.cohorts
  const count = list.length
  const trail = seen(facts, 'cohorts')
  const change = say('cohorts.change')
  if (count === 0) return verdict('not-met', say('cohorts.none'), trail, { change })
  const empty = list.filter((cohort) => cohort.students === 0)
  if (empty.length > 0) {
    const reason = say('cohorts.empty', { names: empty.map((cohort) => cohort.start) })
    return verdict('not-met', reason, trail, { change })
  }
  if (list.some((cohort) => !isKnown(cohort.students))) return waitingFor(facts, 'cohorts')
  const students = sum(list.map((cohort) => (isKnown(cohort.students) ? cohort.students : 0)))
  const figures = [figure('cohorts', count), figure('students', students)]
  return verdict('met', say('cohorts.met', { count, students }), trail, { figures })
}

const fallback: Rule = (context) => {
  const { scheme, facts } = context
  if (!isKnown(facts.fallbacks)) return waitingFor(facts, 'fallbacks')
  const minimum = scheme.limits.minimumFallbacks.value
  const count = facts.fallbacks.length
  const trail = seen(facts, 'fallbacks')
  const extras = { figures: [figure('fallbacks', count)], threshold: figure('minimum', minimum) }
  if (count < minimum) {
    const change = say('fallback.change', { missing: minimum - count })
    return verdict('not-met', say('fallback.none', { count, minimum }), trail, {
      ...extras,
      change,
    })
  }
  const names = facts.fallbacks.map(named)
  const reason = say('fallback.evidence', { names, by: bodyName(context) })
  return verdict('evidence', reason, trail, extras)
}

/** Rules about companies, cohorts and where a student can fall back to. */
export const PARTNER_RULES = { agreement, places, pay, cohorts, fallback } satisfies Record<
  string,
  Rule
>
