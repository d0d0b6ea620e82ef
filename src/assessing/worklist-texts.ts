import { defineTexts, plural } from '../ui/texts.ts'

/** The worklist and its filters. */
export const worklistTexts = defineTexts({
  title: { nl: 'Werkvoorraad', en: 'Cases' },
  views: { nl: 'Welke zaken', en: 'Which cases' },
  turn: { nl: 'Wacht op mij', en: 'Waits for me' },
  mine: { nl: 'Op mijn naam', en: 'In my name' },
  free: { nl: 'Vrij', en: 'Free' },
  open: { nl: 'Alle open zaken', en: 'All open cases' },
  closed: { nl: 'Besloten', en: 'Decided' },
  many: { nl: (label: string) => `${label} (1.000+)`, en: (label: string) => `${label} (1,000+)` },
  search: { nl: 'Zoek op kenmerk of naam', en: 'Search by reference or name' },
  state: { nl: 'Status', en: 'State' },
  allStates: { nl: 'Alle', en: 'All' },
  school: { nl: 'School', en: 'School' },
  allSchools: { nl: 'Alle scholen', en: 'All schools' },
  overdue: { nl: 'Alleen te laat', en: 'Only overdue' },
  caption: {
    nl: (label: string, count: string) => `${label}: ${count}`,
    en: (label: string, count: string) => `${label}: ${count}`,
  },
  onPage: {
    nl: (n: number) => `${plural(n, 'zaak', 'zaken', 'nl')} op deze pagina`,
    en: (n: number) => `${plural(n, 'case', 'cases', 'en')} on this page`,
  },
  case: { nl: 'Zaak', en: 'Case' },
  deadline: { nl: 'Uiterlijk', en: 'At the latest' },
  who: { nl: 'Op naam van', en: 'In the name of' },
  yours: { nl: 'U', en: 'You' },
  claim: { nl: 'Nemen', en: 'Take' },
  claimOf: {
    nl: (reference: string) => `Nemen: ${reference}`,
    en: (reference: string) => `Take: ${reference}`,
  },
  claimLong: { nl: 'Op mijn naam zetten', en: 'Put in my name' },
  release: { nl: 'Teruggeven', en: 'Give back' },
  claimed: {
    nl: (reference: string) => `Zaak ${reference} staat op uw naam.`,
    en: (reference: string) => `Case ${reference} is in your name.`,
  },
  released: {
    nl: (reference: string) => `Zaak ${reference} is weer vrij.`,
    en: (reference: string) => `Case ${reference} is free again.`,
  },
  assigned: {
    nl: (reference: string) => `Zaak ${reference} is toegewezen.`,
    en: (reference: string) => `Case ${reference} has been assigned.`,
  },
  taken: {
    nl: 'Een collega was u voor. Kijk op wiens naam de zaak nu staat.',
    en: 'A colleague was ahead of you. See in whose name the case is now.',
  },
  noHandler: {
    nl: 'Kies iemand die zaken behandelt.',
    en: 'Choose somebody who handles cases.',
  },
  ownSchool: {
    nl: 'Deze persoon werkt voor de school die aanvraagt. Kies een collega.',
    en: 'This person works for the school that applies. Choose a colleague.',
  },
  late: {
    nl: (days: number) => `${plural(days, 'dag', 'dagen', 'nl')} te laat`,
    en: (days: number) => `${plural(days, 'day', 'days', 'en')} late`,
  },
  today: { nl: 'Vandaag is de laatste dag', en: 'Today is the last day' },
  left: {
    nl: (days: number) => `Nog ${plural(days, 'dag', 'dagen', 'nl')}`,
    en: (days: number) => `${plural(days, 'day', 'days', 'en')} left`,
  },
  noTerm: { nl: 'Geen termijn', en: 'No term' },
  previous: { nl: 'Vorige', en: 'Previous' },
  nextPage: { nl: 'Volgende', en: 'Next' },
  pages: { nl: 'Bladeren', en: 'Pages' },
  closedOn: { nl: 'Gesloten op', en: 'Closed on' },
  noneTurn: { nl: 'Er wacht niets op u', en: 'Nothing waits for you' },
  noneTurnHelp: {
    nl: 'Zodra u aan zet bent, staat de zaak hier. Onder "Alle open zaken" ziet u wat er loopt.',
    en: 'As soon as it is your turn, the case stands here. Under "All open cases" you see what is going on.',
  },
  noneMine: { nl: 'Er staat geen zaak op uw naam', en: 'No case is in your name' },
  noneMineHelp: {
    nl: 'Kies een zaak onder "Vrij" en zet haar op uw naam.',
    en: 'Choose a case under "Free" and put it in your name.',
  },
  noneFree: { nl: 'Elke zaak heeft een behandelaar', en: 'Every case has a handler' },
  noneOpen: { nl: 'Er zijn geen open zaken', en: 'There are no open cases' },
  noneClosed: { nl: 'Er zijn nog geen besloten zaken', en: 'No cases have been decided yet' },
  noneFound: { nl: 'Geen zaak past bij uw keuze', en: 'No case fits your choice' },
  noneFoundHelp: {
    nl: 'Haal een filter weg, of zoek op een deel van het kenmerk.',
    en: 'Remove a filter, or search by part of the reference.',
  },
  showAll: { nl: 'Toon alles', en: 'Show everything' },
  notFound: {
    nl: 'Deze zaak is er niet.',
    en: 'There is no such case.',
  },
})
