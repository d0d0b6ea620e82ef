import type { CaseEventKind } from './case-events.ts'
import { fill, type Language, type LocalText, type Params } from './localized.ts'
import type { Step } from './term.ts'

const text = (nl: string, en: string): LocalText => ({ nl, en })

/** How each event is called in the sum behind a deadline and on the timeline. */
export const EVENT_TEXTS: Record<CaseEventKind, LocalText> = {
  filed: text('aanvraag ontvangen', 'application received'),
  'found-complete': text('aanvraag compleet bevonden', 'application found complete'),
  'completion-asked': text('aanvulling gevraagd', 'completion asked'),
  completed: text('aanvraag aangevuld', 'application completed'),
  'delay-agreed': text('uitstel afgesproken', 'delay agreed'),
  suspended: text('termijn opgeschort', 'term suspended'),
  extended: text('bericht van uitstel', 'notice of a later decision'),
  'inspection-asked': text('Inspectie gevraagd', 'Inspectorate asked'),
  'inspection-answered': text('Inspectie heeft geantwoord', 'Inspectorate answered'),
  'advice-asked': text('advies gevraagd', 'advice asked'),
  'advice-given': text('advies gegeven', 'advice given'),
  'adjustment-asked': text('aanpassing gevraagd', 'adjustment asked'),
  resubmitted: text('opnieuw ingediend', 'filed again'),
  'final-test-asked': text('eindtoets gevraagd', 'final test asked'),
  'final-test-given': text('eindtoets klaar', 'final test done'),
  'view-asked': text('reactie gevraagd', 'response asked'),
  'view-given': text('reactie gegeven', 'response given'),
  decided: text('besluit bekendgemaakt', 'decision made known'),
  'not-handled': text('niet in behandeling genomen', 'not handled'),
  withdrawn: text('aanvraag ingetrokken', 'application withdrawn'),
  'objection-filed': text('bezwaar ingediend', 'objection filed'),
  'objection-repair-asked': text('aanvulling bezwaar gevraagd', 'completion of objection asked'),
  'objection-repaired': text('bezwaar aangevuld', 'objection completed'),
  'objection-committee': text('adviescommissie ingesteld', 'advisory committee set up'),
  'objection-extended': text('beslissing op bezwaar verdaagd', 'decision on objection postponed'),
  'objection-delay-agreed': text('uitstel in bezwaar afgesproken', 'delay in objection agreed'),
  'objection-decided': text('beslist op bezwaar', 'objection decided'),
  'objection-withdrawn': text('bezwaar ingetrokken', 'objection withdrawn'),
}

/** Moments that start a term without anybody doing something. */
export const MOMENTS = {
  completionUnused: text(
    'laatste dag om aan te vullen ongebruikt voorbij',
    'last day to complete passed unused',
  ),
  objectionTermOver: text('laatste dag voor bezwaar', 'last day for objections'),
} satisfies Record<string, LocalText>

const STEP_TEXTS: Record<Step['kind'] | 'add-days', LocalText> = {
  start: text('Begin: {because} op {date}.', 'Start: {because} on {date}.'),
  add: text(
    '{count} {count|week|weken} erbij: {date}.',
    'Plus {count} {count|week|weeks}: {date}.',
  ),
  'add-days': text(
    '{count} {count|dag|dagen} erbij: {date}.',
    'Plus {count} {count|day|days}: {date}.',
  ),
  named: text('Op {on} is deze dag genoemd: {date}.', 'On {on} this day was named: {date}.'),
  stopped: text(
    'De klok stond stil van {from} tot en met {until}: {days} {days|dag|dagen} erbij: {date}.',
    'The clock stood still from {from} up to and including {until}: plus {days} {days|day|days}: {date}.',
  ),
  moved: text(
    '{from} is {because}. De termijn loopt door tot en met {date} (Algemene termijnenwet, artikel 1).',
    '{from} is {because}. The term runs on up to and including {date} (General Extension of Time Limits Act, article 1).',
  ),
  'moved-back': text(
    '{from} is {because}. Een termijn van meer dan twaalf weken loopt niet door (Algemene termijnenwet, artikel 4). De laatste werkdag ervoor is {date}.',
    '{from} is {because}. A term of more than twelve weeks does not run on (General Extension of Time Limits Act, article 4). The last working day before it is {date}.',
  ),
  'two-working-days': text(
    'In de termijn moeten twee werkdagen zitten: {date} (Algemene termijnenwet, artikel 2).',
    'The term must hold two working days: {date} (General Extension of Time Limits Act, article 2).',
  ),
}

const paramsOf = (step: Step): Params => {
  if (step.kind === 'add') {
    const count = 'weeks' in step.length ? step.length.weeks : step.length.days
    return { date: step.date, count }
  }
  const { kind: _kind, ...params } = step
  return params
}

/** One line of the sum behind a deadline, as a sentence that a person can check. */
export const renderStep = (step: Step, language: Language): string => {
  const inDays = step.kind === 'add' && 'days' in step.length
  return fill(STEP_TEXTS[inDays ? 'add-days' : step.kind], paramsOf(step), language)
}
