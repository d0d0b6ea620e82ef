import type { FactKey } from './facts.ts'
import type { LocalText } from './localized.ts'

const text = (nl: string, en: string): LocalText => ({ nl, en })

export const FIGURES = {
  domains: text('domeinen', 'domains'),
  'domain-share': text('aandeel van domein', 'share of domain'),
  'untraced-parts': text('delen zonder bron', 'parts without a source'),
  'of-source': text('deel van de bron', 'part of the source'),
  'of-cross-over': text('deel van de cross-over', 'part of the cross-over'),
  covered: text('overlap', 'overlap'),
  level: text('niveau', 'level'),
  'signed-companies': text('bedrijven die tekenden', 'companies that signed'),
  places: text('plaatsen', 'places'),
  students: text('studenten', 'students'),
  permissions: text('toestemmingen', 'permissions'),
  'open-applications': text('lopende aanvragen', 'open applications'),
  total: text('samen, met deze aanvraag', 'together, with this application'),
  maximum: text('ten hoogste', 'at most'),
  minimum: text('ten minste', 'at least'),
  'more-than': text('meer dan', 'more than'),
  'less-than': text('minder dan', 'less than'),
  norm: text('norm', 'norm'),
  duration: text('studieduur', 'duration'),
  'study-load': text('studielast', 'study load'),
  'elective-load': text('studielast van de keuzedelen', 'study load of the electives'),
  hours: text('geplande uren', 'planned hours'),
  fallbacks: text('terugvalopties', 'fallback options'),
  cohorts: text('cohorten', 'cohorts'),
} satisfies Record<string, LocalText>

export type FigureKey = keyof typeof FIGURES

export const FACT_LABELS: Record<FactKey, LocalText> = {
  kind: text('soort aanvraag', 'kind of application'),
  filingDate: text('dag van indienen', 'day of filing'),
  domains: text('domeinen', 'domains'),
  sources: text('bronkwalificaties', 'source qualifications'),
  untracedParts: text('delen zonder bron', 'parts without a source'),
  level: text('niveau', 'level'),
  pathways: text('leerweg', 'pathway'),
  durationYears: text('studieduur', 'duration'),
  firstIntake: text('eerste instroom', 'first intake'),
  studyLoad: text('studielast', 'study load'),
  electiveLoad: text('studielast van de keuzedelen', 'study load of the electives'),
  hours: text('geplande uren', 'planned hours'),
  permissions: text('toestemmingen van de school', 'permissions of the school'),
  openApplications: text('lopende aanvragen van de school', 'open applications of the school'),
  institutionType: text('soort school', 'kind of school'),
  inspection: text('antwoord van de Inspectie', 'answer of the Inspectorate'),
  judgements: text('oordelen', 'judgements'),
  declarations: text('verklaringen', 'declarations'),
  companies: text('bedrijven', 'companies'),
  cohorts: text('cohorten', 'cohorts'),
  documents: text('stukken', 'documents'),
  coverage: text('overlap met bestaande kwalificaties', 'overlap with existing qualifications'),
  equals: text('opleidingen met dezelfde inhoud', 'programmes with the same content'),
  fallbacks: text('terugvalopties', 'fallback options'),
}

export const BODIES = {
  duo: text('DUO', 'DUO'),
  inspectie: text('de Inspectie', 'the Inspectorate'),
  sbb: text('SBB', 'SBB'),
  minister: text('de minister', 'the minister'),
  school: text('de school', 'the school'),
} satisfies Record<string, LocalText>

/** How the words that facts use in code are said to people. */
export const WORDS: Readonly<Record<string, LocalText>> = {
  unknown: text('niet bekend', 'not known'),
  none: text('geen', 'none'),
  true: text('ja', 'yes'),
  false: text('nee', 'no'),
  new: text('nieuwe aanvraag', 'new application'),
  shortened: text('verkorte aanvraag', 'shortened application'),
  other: text('andere school', 'other school'),
  total: text('totaal', 'total'),
  taught: text('les', 'taught'),
  bpv: text('praktijk', 'practice'),
  firstYearTaught: text('les in het eerste jaar', 'taught in the first year'),
}

export const OUTCOME_LABELS = {
  met: text('voldoet', 'met'),
  'not-met': text('voldoet niet', 'not met'),
  'needs-judgement': text('moet beoordeeld worden', 'needs judgement'),
  'not-known': text('nog niet bekend', 'not known yet'),
} satisfies Record<string, LocalText>

export const SEVERITY_LABELS = {
  'blocks-filing': text('houdt indienen tegen', 'blocks filing'),
  'blocks-approval': text('houdt goedkeuren tegen', 'blocks approval'),
  warning: text(
    'waarschuwing: u mag doorgaan als u de reden geeft',
    'warning: you may go on if you give the reason',
  ),
} satisfies Record<string, LocalText>

export const MARK_LABELS = {
  confirmed: text('staat vast', 'confirmed'),
  inferred: text('afgeleid', 'inferred'),
  assumption: text('aanname', 'assumption'),
} satisfies Record<string, LocalText>

export const UNIT_LABELS = {
  count: text('', ''),
  percent: text('%', '%'),
  sbu: text('SBU', 'SBU'),
  hours: text('uur', 'hours'),
  years: text('jaar', 'years'),
} satisfies Record<string, LocalText>
