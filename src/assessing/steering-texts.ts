import { defineTexts, plural } from '../ui/texts.ts'

/** Figures for the manager. */
export const steeringTexts = defineTexts({
  title: { nl: 'Sturing', en: 'Steering' },
  lead: {
    nl: 'Hoeveel zaken er zijn, waar ze liggen, hoe lang het duurt en wie ze heeft.',
    en: 'How many cases there are, where they lie, how long they take and who has them.',
  },
  download: { nl: 'Alle zaken als Excel-bestand', en: 'All cases as an Excel file' },
  states: { nl: 'Zaken per status', en: 'Cases by state' },
  state: { nl: 'Status', en: 'State' },
  cases: { nl: 'Zaken', en: 'Cases' },
  overdue: { nl: 'Te laat', en: 'Overdue' },
  stuck: { nl: 'Vastgelopen zaken', en: 'Stuck cases' },
  noneStuck: {
    nl: 'Geen enkele zaak ligt stil: elke open zaak heeft iemand die aan zet is, en een termijn.',
    en: 'No case lies still: each open case has somebody whose turn it is, and a term.',
  },
  stuckLead: {
    nl: (n: number) =>
      `${plural(n, 'open zaak heeft', 'open zaken hebben', 'nl')} niemand aan zet of geen termijn. Bekijk deze eerst.`,
    en: (n: number) =>
      `${plural(n, 'open case has', 'open cases have', 'en')} nobody whose turn it is or no term. Look at these first.`,
  },
  durations: { nl: 'Doorlooptijden', en: 'Durations' },
  durationsLead: {
    nl: 'In dagen, van alle zaken. De helft is sneller dan de mediaan; negen van de tien zijn sneller dan de laatste kolom.',
    en: 'In days, over all cases. Half of them are faster than the median; nine out of ten are faster than the last column.',
  },
  step: { nl: 'Stap', en: 'Step' },
  count: { nl: 'Aantal', en: 'Number' },
  median: { nl: 'Mediaan (dagen)', en: 'Median (days)' },
  p90: { nl: '90 % binnen (dagen)', en: '90% within (days)' },
  noDurations: { nl: 'Er is nog geen stap afgerond.', en: 'No step has been completed yet.' },
  check: { nl: 'Controle op compleetheid', en: 'Completeness check' },
  completion: { nl: 'Aanvullen door de school', en: 'Completion by the school' },
  inspection: { nl: 'Antwoord van de Inspectie', en: 'Answer by the Inspectorate' },
  advice: { nl: 'Advies van SBB', en: 'Advice by SBB' },
  'final-test': { nl: 'Eindtoets', en: 'Final test' },
  view: { nl: 'Zienswijze', en: 'View of the school' },
  decision: { nl: 'Van indienen tot besluit', en: 'From filing to decision' },
  objection: { nl: 'Beslissing op bezwaar', en: 'Decision on objection' },
  workload: { nl: 'Werk per behandelaar', en: 'Work of each handler' },
  handler: { nl: 'Behandelaar', en: 'Handler' },
  openCases: { nl: 'Open zaken', en: 'Open cases' },
  turn: { nl: 'Zelf aan zet', en: 'Own turn' },
  nobody: { nl: 'Nog niemand', en: 'Nobody yet' },
  days: { nl: 'Dagen', en: 'Days' },
  daysNote: {
    nl: 'Van indienen tot sluiten; van een open zaak tot vandaag.',
    en: 'From filing to closing; of an open case until today.',
  },
  deadlineNote: {
    nl: 'De laatste dag van wat nu gevraagd wordt. Leeg: gesloten, of geen termijn.',
    en: 'The last day of what is asked now. Empty: closed, or no term.',
  },
  explanation: {
    nl: 'Alle ingediende aanvragen met hun stand op de dag van maken.',
    en: 'All filed applications as they stand on the day of making.',
  },
})
