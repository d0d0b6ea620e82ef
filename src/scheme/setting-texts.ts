import type { LocalText } from './localized.ts'
import type { Scheme } from './scheme.ts'

const text = (nl: string, en: string): LocalText => ({ nl, en })

export const LIMIT_NAMES: Record<keyof Scheme['limits'], LocalText> = {
  programmesPerSchool: text(
    'Opleidingen per school, ten hoogste',
    'Programmes per school, at most',
  ),
  minimumDomains: text('Domeinen, ten minste', 'Domains, at least'),
  sharePercent: text('Aandeel van elke bron, meer dan', 'Share of each source, more than'),
  shareReading: text('Waarover dat aandeel telt', 'What that share counts over'),
  coveragePercent: text(
    'Overlap waarbij een bestaande kwalificatie genoeg is, vanaf',
    'Overlap at which an existing qualification is enough, from',
  ),
  minimumCompanies: text('Bedrijven die tekenen, ten minste', 'Companies that sign, at least'),
  minimumFallbacks: text('Terugvalopties, ten minste', 'Fallback options, at least'),
  warningDays: text('Waarschuwen voor het sluiten', 'Warning before closing'),
}

export const GROUP_TITLES = {
  looptijd: text('Looptijd en loketten', 'Period and windows'),
  grenzen: text('Grenzen', 'Limits'),
  voorwaarden: text('Voorwaarden', 'Conditions'),
  termijnen: text('Termijnen', 'Terms'),
  studie: text('Studienormen', 'Study norms'),
  criteria: text('Criteria voor de inhoud', 'Criteria for the content'),
  verklaringen: text('Verklaringen', 'Declarations'),
  stukken: text('Stukken', 'Documents'),
  dagen: text('Dagen die tellen als feestdag', 'Days that count as a holiday'),
} satisfies Record<string, LocalText>

export const CHOICE_LABELS = {
  'of-source': text('de bron', 'the source'),
  'of-cross-over': text('de cross-over', 'the cross-over'),
  new: text('nieuwe aanvraag', 'new application'),
  shortened: text('verkorte aanvraag', 'shortened application'),
  bol: text('bol', 'bol'),
  bbl: text('bbl', 'bbl'),
  roc: text('roc', 'roc'),
  aoc: text('aoc', 'aoc'),
  vakinstelling: text('vakinstelling', 'vakinstelling'),
  other: text('andere school', 'other school'),
} satisfies Record<string, LocalText>

/** What the fields of settings and the values in a description are called. */
export const SETTING_TEXTS = {
  value: text('Waarde', 'Value'),
  days: text('Aantal dagen', 'Number of days'),
  percent: text('Percentage', 'Percentage'),
  from: text('Eerste dag', 'First day'),
  until: text('Laatste dag', 'Last day'),
  kinds: text('Soort aanvraag', 'Kind of application'),
  length: text('Lengte', 'Length'),
  severity: text('Gevolg als het niet klopt', 'Consequence when it is not met'),
  wording: text('Tekst', 'Text'),
  declaration: text('Verklaring {number}, bij: {kinds}', 'Declaration {number}, for: {kinds}'),
  question: text('Vraag', 'Question'),
  period: text('De hele regeling', 'The whole scheme'),
  levels: text('Niveaus', 'Levels'),
  pathways: text('Leerwegen', 'Pathways'),
  branches: text('Scholen die hun branches aantonen', 'Schools that show their branches'),
  sbuPerYear: text('Studielast per jaar', 'Study load a year'),
  sbu: text('Studielast in SBU', 'Study load in SBU'),
  minYears: text('Kortste duur in jaren', 'Shortest duration in years'),
  maxYears: text('Langste duur in jaren', 'Longest duration in years'),
  split: text('Richtlijn voor de verdeling', 'Guideline for the split'),
  generic: text('Vaste onderdelen', 'Fixed parts'),
  bol: text('Uren in de bol', 'Hours in the bol pathway'),
  bbl: text('Uren in de bbl, per jaar', 'Hours in the bbl pathway, a year'),
  duration: text(
    'Studieduur op niveau {level} ({programme})',
    'Duration at level {level} ({programme})',
  ),
  electives: text('Keuzedelen op niveau {levels}', 'Electives at level {levels}'),
  electivesOf: text(
    'Keuzedelen op niveau {levels}, bij {years} jaar',
    'Electives at level {levels}, for {years} years',
  ),
  equalledDay: text('Gelijkgesteld met een feestdag', 'Equalled with a holiday'),

  sayDays: text('{count} {count|dag|dagen}', '{count} {count|day|days}'),
  sayWeeks: text('{count} {count|week|weken}', '{count} {count|week|weeks}'),
  sayYears: text('{count} jaar', '{count} {count|year|years}'),
  sayYearRange: text('{from} tot {until} jaar', '{from} to {until} years'),
  sayException: text('{years}, bij uitzondering', '{years}, by exception'),
  sayPeriod: text('{from} tot en met {until}', '{from} up to and including {until}'),
  sayWindow: text(
    '{from} tot en met {until}, voor: {kinds}',
    '{from} up to and including {until}, for: {kinds}',
  ),
  saySbu: text('{count} SBU', '{count} SBU'),
  sayHours: text(
    '{total} in totaal, {taught} les, {bpv} praktijk',
    '{total} in total, {taught} taught, {bpv} practice',
  ),
  sayHoursOf: text('{years} jaar: {hours}', '{years} {years|year|years}: {hours}'),
  sayFirstYear: text('in het eerste jaar {count} les', '{count} taught in the first year'),
  saySplit: text(
    'generiek {generic}, basis {basis}, profiel {profile}, keuzedelen {electives}',
    'generic {generic}, basis {basis}, profile {profile}, electives {electives}',
  ),
  sayPart: text('{name} (niveau {levels})', '{name} (level {levels})'),
  sayTerm: text('{length}, voor {actor}', '{length}, for {actor}'),
  sayFrom: text('{what}, vanaf {from}', '{what}, from {from}'),
  sayUntil: text('{what}, tot en met {until}', '{what}, up to and including {until}'),
  required: text('Verplicht: {kinds}', 'Required: {kinds}'),
  optional: text('Mag: {kinds}', 'Optional: {kinds}'),
  whenBbl: text('alleen bij bbl', 'only for bbl'),
  whenBranch: text('alleen bij {schools}', 'only for {schools}'),
  judged: text('{severity}; {body} oordeelt', '{severity}; {body} judges'),
  computed: text('{severity}; het systeem rekent het uit', '{severity}; the system works it out'),
} satisfies Record<string, LocalText>
