import { plainDate } from '../platform/time.ts'
import type { CaseEventKind } from './case-events.ts'
import type { Clock } from './clock.ts'
import type { OutcomeKind } from './outcome.ts'
import type { TermId } from './scheme.ts'

export const OUTCOME_WORDS = {
  voldoet: 'met',
  'voldoet niet': 'not-met',
  'moet beoordeeld worden': 'needs-judgement',
  'nog niet bekend': 'not-known',
} as const satisfies Record<string, OutcomeKind>

export const STATE_WORDS = {
  loopt: 'running',
  'staat stil': 'stopped',
  'is klaar': 'ended',
} as const satisfies Record<string, Clock['state']>

export const TERM_WORDS = {
  'compleet of niet': 'completeness-check',
  aanvullen: 'completion',
  'niet behandelen': 'not-handled',
  beslissen: 'decision',
  'nieuwe datum': 'extension',
  Inspectie: 'inspection-advice',
  'advies SBB': 'content-advice',
  aanpassen: 'adjustment',
  eindtoets: 'final-test',
  reageren: 'view',
  'bezwaar maken': 'objection',
  'beslissen op bezwaar': 'objection-decision',
  'beslissen op bezwaar met commissie': 'objection-committee',
  'verdagen van bezwaar': 'objection-extension',
  'bezwaar aanvullen': 'objection-repair',
} as const satisfies Record<string, TermId>

/** Terms that lengthen another one show in the date of that other one. */
export const SHOWS_IN: Partial<Record<TermId, TermId>> = {
  extension: 'decision',
  'objection-extension': 'objection-decision',
}

const EVENT_WORDS: Record<string, CaseEventKind> = {
  'aanvraag ontvangen': 'filed',
  'aanvraag compleet bevonden': 'found-complete',
  'aanvulling gevraagd': 'completion-asked',
  aangevuld: 'completed',
  'uitstel afgesproken': 'delay-agreed',
  opgeschort: 'suspended',
  'bericht van uitstel': 'extended',
  'Inspectie gevraagd': 'inspection-asked',
  'Inspectie antwoordt': 'inspection-answered',
  'advies gevraagd': 'advice-asked',
  'advies gegeven': 'advice-given',
  'aanpassing gevraagd': 'adjustment-asked',
  'opnieuw ingediend': 'resubmitted',
  'eindtoets gevraagd': 'final-test-asked',
  'eindtoets klaar': 'final-test-given',
  'reactie gevraagd': 'view-asked',
  'reactie gegeven': 'view-given',
  'besluit bekendgemaakt': 'decided',
  'niet in behandeling genomen': 'not-handled',
  ingetrokken: 'withdrawn',
  'bezwaar ontvangen': 'objection-filed',
  'aanvulling bezwaar gevraagd': 'objection-repair-asked',
  'bezwaar aangevuld': 'objection-repaired',
  'adviescommissie ingesteld': 'objection-committee',
  'bezwaar verdaagd': 'objection-extended',
  'beslist op bezwaar': 'objection-decided',
}

const KEYS: Readonly<Record<string, string>> = {
  wat: 'kind',
  op: 'on',
  'tot en met': 'until',
  soort: 'kind',
  'ingediend op': 'filingDate',
  domeinen: 'domains',
  bronnen: 'sources',
  code: 'code',
  naam: 'name',
  'deel van de bron': 'ofSource',
  'deel van de cross-over': 'ofCrossOver',
  aandeel: 'share',
  'delen zonder bron': 'untracedParts',
  niveau: 'level',
  leerwegen: 'pathways',
  leerweg: 'pathway',
  jaren: 'durationYears',
  'eerste instroom': 'firstIntake',
  studielast: 'studyLoad',
  keuzedelen: 'electiveLoad',
  uren: 'hours',
  totaal: 'total',
  les: 'taught',
  praktijk: 'bpv',
  'les eerste jaar': 'firstYearTaught',
  toestemmingen: 'permissions',
  'lopende aanvragen': 'openApplications',
  school: 'institutionType',
  Inspectie: 'inspection',
  domein: 'domain',
  antwoord: 'answer',
  oordelen: 'judgements',
  voorwaarde: 'condition',
  door: 'by',
  oordeel: 'finding',
  reden: 'reason',
  verklaringen: 'declarations',
  bedrijven: 'companies',
  getekend: 'signed',
  'marktconform loon': 'marketPay',
  aanbod: 'offers',
  cohort: 'cohort',
  plaatsen: 'places',
  cohorten: 'cohorts',
  start: 'start',
  studenten: 'students',
  stukken: 'documents',
  overlap: 'coverage',
  overlapt: 'covered',
  'is cross-over': 'crossOver',
  'dezelfde inhoud': 'equals',
  terugvalopties: 'fallbacks',
}

const VALUES: Readonly<Record<string, unknown>> = {
  ...EVENT_WORDS,
  onbekend: 'unknown',
  ja: true,
  nee: false,
  nieuw: 'new',
  verkort: 'shortened',
  'geen tekortkoming': 'no-shortcoming',
  tekortkoming: 'shortcoming',
  voldoet: 'meets',
  'voldoet met opmerkingen': 'meets-with-remarks',
  'voldoet niet': 'does-not-meet',
  'andere school': 'other',
}

const DATE = /^\d{4}-\d{2}-\d{2}$/
const PERCENT = /^(\d+(?:\.\d+)?) ?%$/

const word = (text: string): unknown => {
  if (DATE.test(text)) return plainDate(text)
  const percent = PERCENT.exec(text)?.[1]
  if (percent !== undefined) return Number(percent) / 100
  return text in VALUES ? VALUES[text] : text
}

const key = (name: string, inside: string): string => {
  if (inside === 'verklaringen') return name
  const known = KEYS[name]
  if (known === undefined) throw new Error(`An example uses "${name}", which is not a known word.`)
  return known
}

/** Facts and events as the examples write them, turned into the names and values of the code. */
export const fromDutch = (value: unknown, inside = ''): unknown => {
  if (typeof value === 'string') return word(value)
  if (Array.isArray(value)) return value.map((item) => fromDutch(item, inside))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [key(name, inside), fromDutch(child, name)]),
  )
}
