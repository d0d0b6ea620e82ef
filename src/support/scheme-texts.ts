import { defineTexts } from '../ui/texts.ts'

export const schemeTexts = defineTexts({
  lead: {
    nl: 'Alle cijfers waar deze site mee rekent, met hun bron. De voorwaarden staan op een eigen pagina.',
    en: 'All figures that this site works with, with their source. The conditions have a page of their own.',
  },
  otherScheme: {
    nl: 'Dit is niet de regeling die vandaag geldt.',
    en: 'This is not the scheme that holds today.',
  },
  version: { nl: 'Versie van dit bestand', en: 'Version of this file' },
  period: { nl: 'Looptijd', en: 'Period' },
  windows: { nl: 'Het loket', en: 'The window' },
  limits: { nl: 'Grenzen', en: 'Limits' },
  terms: { nl: 'Termijnen', en: 'Terms' },
  study: { nl: 'Studie', en: 'Study' },
  criteria: { nl: 'Criteria voor de inhoud', en: 'Criteria for the content' },
  declarations: { nl: 'Verklaringen', en: 'Declarations' },
  daysOff: { nl: 'Dagen gelijk aan een feestdag', en: 'Days equalled with a holiday' },
  what: { nl: 'Wat', en: 'What' },
  value: { nl: 'Waarde', en: 'Value' },
  who: { nl: 'Wie', en: 'Who' },
  time: { nl: 'Tijd', en: 'Time' },
  basis: { nl: 'Bron', en: 'Source' },
  toConditions: { nl: 'Naar de voorwaarden', en: 'To the conditions' },
  fromUntil: {
    nl: (from: string, until: string) => `${from} tot en met ${until}`,
    en: (from: string, until: string) => `${from} up to and including ${until}`,
  },

  programmesPerSchool: {
    nl: 'Opleidingen per school, ten hoogste',
    en: 'Programmes per school, at most',
  },
  minimumDomains: { nl: 'Domeinen, ten minste', en: 'Domains, at least' },
  sharePercent: { nl: 'Aandeel van elke bron, meer dan', en: 'Share of each source, more than' },
  shareReading: { nl: 'Dat aandeel telt over', en: 'That share counts over' },
  'of-source': { nl: 'de bron', en: 'the source' },
  'of-cross-over': { nl: 'de cross-over', en: 'the cross-over' },
  coveragePercent: {
    nl: 'Overlap waarbij een bestaande kwalificatie genoeg is, vanaf',
    en: 'Overlap at which an existing qualification is enough, from',
  },
  minimumCompanies: {
    nl: 'Bedrijven die tekenen, ten minste',
    en: 'Companies that sign, at least',
  },
  minimumFallbacks: { nl: 'Terugvalopties, ten minste', en: 'Fallback options, at least' },
  warningDays: { nl: 'Waarschuwing voor het sluiten', en: 'Warning before closing' },
  levels: { nl: 'Niveaus', en: 'Levels' },
  pathways: { nl: 'Leerwegen', en: 'Pathways' },

  sbuPerYear: { nl: 'Studielast per jaar', en: 'Study load per year' },
  durationAt: {
    nl: (level: number) => `Studieduur op niveau ${level}`,
    en: (level: number) => `Duration at level ${level}`,
  },
  exceptional: { nl: 'bij uitzondering', en: 'by exception' },
  yearsRange: {
    nl: (min: number, max: number) => (min === max ? `${min} jaar` : `${min} tot ${max} jaar`),
    en: (min: number, max: number) =>
      min === max ? (min === 1 ? '1 year' : `${min} years`) : `${min} to ${max} years`,
  },
  electivesAt: {
    nl: (levels: string) => `Keuzedelen op niveau ${levels}`,
    en: (levels: string) => `Electives at level ${levels}`,
  },
  ofYears: {
    nl: (years: number) => `, bij ${years} jaar`,
    en: (years: number) => `, for ${years} years`,
  },
  startsUntil: {
    nl: (day: string) => `, bij een start tot en met ${day}`,
    en: (day: string) => `, for a start up to ${day}`,
  },
  hoursBol: {
    nl: (years: number) => `Uren bol, ${years} jaar`,
    en: (years: number) => (years === 1 ? 'Hours bol, 1 year' : `Hours bol, ${years} years`),
  },
  hoursBbl: { nl: 'Uren bbl, per jaar', en: 'Hours bbl, per year' },
  hours: {
    nl: (total: string, taught: string, bpv: string) =>
      `${total} in totaal, waarvan ten minste ${taught} les en ${bpv} praktijk`,
    en: (total: string, taught: string, bpv: string) =>
      `${total} in total, of which at least ${taught} taught and ${bpv} practice`,
  },
  generic: { nl: 'Vaste onderdelen', en: 'Fixed parts' },
  genericLevels: {
    nl: (name: string, levels: string) => `${name} (niveau ${levels})`,
    en: (name: string, levels: string) => `${name} (level ${levels})`,
  },
})
