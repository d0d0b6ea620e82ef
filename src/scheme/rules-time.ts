import { compareDates, type PlainDate } from '../platform/time.ts'
import { type Facts, isKnown, type PlannedHours } from './facts.ts'
import type { Param } from './localized.ts'
import { bodyName, figure, type Rule, say, seen, verdict, waitingFor } from './rule.ts'
import type { Scheme } from './scheme.ts'
import {
  durationNorm,
  durationsFor,
  electiveObligation,
  type HoursNorm,
  hoursNorm,
  normLoad,
} from './study-norms.ts'
import { WORDS } from './texts.ts'
import { lastIntake, windowOnDay } from './window.ts'

const window: Rule = ({ scheme, facts, kind }) => {
  if (!isKnown(facts.filingDate)) return waitingFor(facts, 'filingDate')
  const state = windowOnDay(scheme, kind, facts.filingDate)
  const trail = seen(facts, 'filingDate')
  if (state.kind === 'open') return verdict('met', state.reason, trail)
  const change = state.kind === 'not-yet' ? say('window.change', { from: state.opens }) : null
  return verdict('not-met', state.reason, trail, { change })
}

const startsOf = ({ firstIntake, cohorts }: Facts): PlainDate[] =>
  [
    ...(isKnown(firstIntake) ? [firstIntake] : []),
    ...(isKnown(cohorts) ? cohorts.map((cohort) => cohort.start) : []),
  ].toSorted(compareDates)

const lastIntakeRule: Rule = ({ scheme, facts }) => {
  const starts = startsOf(facts)
  const first = starts[0]
  const latest = starts.at(-1)
  const years = facts.durationYears
  if (!isKnown(years) || !first || !latest) return waitingFor(facts, 'firstIntake', 'durationYears')
  const last = lastIntake(scheme, years)
  const { from } = scheme.period
  const trail = seen(facts, 'firstIntake', 'cohorts', 'durationYears')
  const figures = [figure('duration', years, 'years')]
  if (compareDates(latest, last) > 0) {
    const change = say('intake.change', { last })
    const reason = say('intake.late', { start: latest, years, last })
    return verdict('not-met', reason, trail, { figures, change })
  }
  if (compareDates(first, from) < 0) {
    const change = say('intake.change-early', { from })
    return verdict('not-met', say('intake.early', { start: first, from }), trail, {
      figures,
      change,
    })
  }
  return verdict('met', say('intake.met', { start: latest, years, last }), trail, { figures })
}

const span = ({ minYears, maxYears }: { minYears: number; maxYears: number }): Param =>
  minYears === maxYears ? minYears : `${minYears}–${maxYears}`

const duration: Rule = (context) => {
  const { scheme, facts } = context
  const { level, durationYears: years } = facts
  if (!isKnown(level) || !isKnown(years)) return waitingFor(facts, 'level', 'durationYears')
  const trail = seen(facts, 'level', 'durationYears')
  const figures = [figure('duration', years, 'years')]
  const norm = durationNorm(scheme, level, years)
  if (!norm) {
    const spans = durationsFor(scheme, level).map(span)
    const allowed = { anyOf: spans }
    if (spans.length === 0) {
      const change = say('level.change', { levels: { anyOf: scheme.levels.value } })
      return verdict('not-met', say('duration.none', { level }), trail, { figures, change })
    }
    const reason = say('duration.other', { years, level, allowed })
    const change = say('duration.change', { allowed })
    return verdict('not-met', reason, trail, { figures, change })
  }
  const params = { years, level, programme: norm.programme, by: bodyName(context) }
  return norm.exception
    ? verdict('evidence', say('duration.exception', params), trail, { figures })
    : verdict('met', say('duration.met', params), trail, { figures })
}

const studyLoad: Rule = ({ scheme, facts }) => {
  const { studyLoad: load, durationYears: years } = facts
  if (!isKnown(load) || !isKnown(years)) return waitingFor(facts, 'studyLoad', 'durationYears')
  const norm = normLoad(scheme, years)
  const trail = seen(facts, 'studyLoad', 'durationYears')
  const extras = {
    figures: [figure('study-load', load, 'sbu'), figure('duration', years, 'years')],
    threshold: figure('norm', norm, 'sbu'),
  }
  return load === norm
    ? verdict('met', say('load.met', { load, norm }), trail, extras)
    : verdict('not-met', say('load.other', { load, norm, years }), trail, {
        ...extras,
        change: say('load.change', { norm }),
      })
}

const electives: Rule = ({ scheme, facts }) => {
  const { electiveLoad: load, level, durationYears: years, firstIntake: start } = facts
  if (!isKnown(load) || !isKnown(level) || !isKnown(years) || !isKnown(start)) {
    return waitingFor(facts, 'electiveLoad', 'level', 'durationYears', 'firstIntake')
  }
  const trail = seen(facts, 'electiveLoad', 'level', 'durationYears', 'firstIntake')
  const obligation = electiveObligation(scheme, level, years, start)
  if (!obligation) return verdict('not-applicable', say('electives.none'), trail)
  const norm = obligation.sbu
  const extras = {
    figures: [figure('elective-load', load, 'sbu')],
    threshold: figure('minimum', norm, 'sbu'),
  }
  return load >= norm
    ? verdict('met', say('electives.met', { load, norm }), trail, extras)
    : verdict('not-met', say('electives.low', { load, norm }), trail, {
        ...extras,
        change: say('electives.change', { missing: norm - load }),
      })
}

const PARTS = ['total', 'taught', 'bpv', 'firstYearTaught'] as const

interface HoursCheck {
  of: string
  what: (typeof PARTS)[number]
  value: PlannedHours['total']
  norm: number
}

const checksOf = (planned: PlannedHours, norm: HoursNorm): HoursCheck[] =>
  PARTS.flatMap((what) => {
    const value = norm[what]
    return value === null ? [] : [{ of: planned.pathway, what, value: planned[what], norm: value }]
  })

const hoursChecks = (scheme: Scheme, planned: PlannedHours[], years: number): HoursCheck[] =>
  planned.flatMap((item) => {
    const norm = hoursNorm(scheme, item.pathway, years)
    return norm ? checksOf(item, norm) : []
  })

const label = (check: HoursCheck): Param => {
  const word = WORDS[check.what]
  const tail = `${String(check.value)}/${check.norm}`
  return {
    nl: `${check.of} ${word?.nl ?? check.what} ${tail}`,
    en: `${check.of} ${word?.en ?? check.what} ${tail}`,
  }
}

const hours: Rule = ({ scheme, facts }) => {
  const { hours: planned, durationYears: years } = facts
  if (!isKnown(planned) || !isKnown(years) || planned.length === 0) {
    return waitingFor(facts, 'hours', 'durationYears')
  }
  const checks = hoursChecks(scheme, planned, years)
  const trail = seen(facts, 'hours', 'durationYears')
  if (checks.length === 0) return verdict('not-applicable', say('hours.none'), trail)
  const figures = checks.flatMap((check) =>
    isKnown(check.value) ? [figure('hours', check.value, 'hours', label(check))] : [],
  )
  const low = checks.filter((check) => isKnown(check.value) && check.value < check.norm)
  if (low.length > 0) {
    const reason = say('hours.low', { list: low.map(label) })
    return verdict('not-met', reason, trail, { figures, change: say('hours.change') })
  }
  if (checks.some((check) => !isKnown(check.value)))
    return { ...waitingFor(facts, 'hours'), figures }
  return verdict('met', say('hours.met'), trail, { figures })
}

/** Rules about dates, durations and the study norms. */
export const TIME_RULES = {
  window,
  'last-intake': lastIntakeRule,
  duration,
  'study-load': studyLoad,
  electives,
  hours,
} satisfies Record<string, Rule>
