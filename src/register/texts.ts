import { defineTexts } from '../ui/texts.ts'

/** Words for the values of a record; the keys are `<kind>-<value>`. */
export const valueTexts = defineTexts({
  'state-not-yet': { nl: 'Nog niet gepubliceerd', en: 'Not published yet' },
  'state-published': { nl: 'Nog geen instroom', en: 'No intake yet' },
  'state-intake-open': { nl: 'Instroom open', en: 'Open to new students' },
  'state-teach-out': { nl: 'Geen instroom meer', en: 'Closed to new students' },
  'state-ended': { nl: 'Beëindigd', en: 'Ended' },
  'state-revoked': { nl: 'Ingetrokken', en: 'Withdrawn' },
  'state-unknown': { nl: 'Niet bekend', en: 'Not known' },
  'after-continued': { nl: 'Ging verder als gewone kwalificatie', en: 'Went on as a regular one' },
  'after-ended': { nl: 'Gestopt zonder opvolger', en: 'Stopped without a successor' },
  'type-entreeopleiding': { nl: 'Entreeopleiding', en: 'Entry programme' },
  'type-basisberoepsopleiding': { nl: 'Basisberoepsopleiding', en: 'Basic vocational programme' },
  'type-vakopleiding': { nl: 'Vakopleiding', en: 'Professional programme' },
  'type-middenkaderopleiding': {
    nl: 'Middenkaderopleiding',
    en: 'Middle-management programme',
  },
  'type-specialistenopleiding': { nl: 'Specialistenopleiding', en: 'Specialist programme' },
  'certainty-confirmed': { nl: 'staat in een bron', en: 'stands in a source' },
  'certainty-inferred': { nl: 'leiden we af', en: 'derived by us' },
  'certainty-unknown': { nl: 'niet bekend', en: 'not known' },
  'role-develops': { nl: 'ontwikkelde de opleiding', en: 'developed it' },
  'role-partner': { nl: 'werkte mee', en: 'took part' },
  'role-plans': { nl: 'bereidde de opleiding voor', en: 'prepared it' },
  'permission-granted': { nl: 'Mag de opleiding aanbieden', en: 'May offer it' },
  'permission-revoked': { nl: 'Toestemming ingetrokken', en: 'Permission withdrawn' },
})

export type ValueKey = keyof ReturnType<typeof valueTexts>

/** Labels of the list, its filters and its downloads. */
export const listTexts = defineTexts({
  title: { nl: 'Register van cross-overs', en: 'Register of cross-overs' },
  lead: {
    nl: 'Alle goedgekeurde cross-over kwalificaties: wat het zijn, welke scholen ze aanbieden en of u er nog aan kunt beginnen. Wat wij niet weten, staat er ook bij.',
    en: 'All approved cross-over qualifications: what they are, which schools offer them and whether one can still start. What we do not know is shown too.',
  },
  text: { nl: 'Zoekwoorden', en: 'Search words' },
  searchLabel: {
    nl: 'Zoek op naam, code, vakgebied of school',
    en: 'Search by name, code, field or school',
  },
  filtersUsed: {
    nl: (n: number) => (n === 0 ? 'Filters' : `Filters (${n} in gebruik)`),
    en: (n: number) => (n === 0 ? 'Filters' : `Filters (${n} in use)`),
  },
  level: { nl: 'Niveau', en: 'Level' },
  pathway: { nl: 'Leerweg', en: 'Pathway' },
  domain: { nl: 'Opleidingsdomein', en: 'Domain' },
  domainHint: {
    nl: 'Van veel cross-overs kennen we de domeinen niet; die vallen dan weg.',
    en: 'Of many cross-overs we do not know the domains; those then drop out.',
  },
  school: { nl: 'School', en: 'School' },
  schoolHint: { nl: 'Naam of BRIN-nummer', en: 'Name or BRIN number' },
  state: { nl: 'Stand', en: 'State' },
  startOn: { nl: 'Kan starten op', en: 'Can start on' },
  startOnHint: {
    nl: 'Waar we dat niet weten, blijft de opleiding in de lijst.',
    en: 'Where we do not know, the programme stays in the list.',
  },
  scheme: { nl: 'Regeling', en: 'Scheme' },
  validOn: { nl: 'Stand op', en: 'As on' },
  validOnHint: { nl: 'Leeg: vandaag.', en: 'Empty: today.' },
  knownOn: { nl: 'Zoals bekend op', en: 'As known on' },
  knownOnHint: {
    nl: 'Om een oude lijst terug te zien. Leeg: wat we nu weten.',
    en: 'To see an old list again. Empty: what we know now.',
  },
  any: { nl: 'Alle', en: 'All' },
  asOn: { nl: (day: string) => `stand op ${day}`, en: (day: string) => `as on ${day}` },
  asKnown: {
    nl: (day: string) => `zoals bekend op ${day}`,
    en: (day: string) => `as known on ${day}`,
  },
  found: {
    nl: (n: number) => (n === 1 ? '1 cross-over' : `${n} cross-overs`),
    en: (n: number) => (n === 1 ? '1 cross-over' : `${n} cross-overs`),
  },
  ofAll: { nl: (all: number) => `van ${all}`, en: (all: number) => `of ${all}` },
  legend: {
    nl: 'De schijven zijn de vakgebieden van de opleiding. Een gestippelde cirkel: die kennen we niet.',
    en: 'The discs are the fields of the programme. A dotted circle: we do not know them.',
  },
  lastIntake: {
    nl: (day: string) => `instroom uiterlijk ${day}`,
    en: (day: string) => `intake until ${day}`,
  },
  sign: { nl: 'Teken', en: 'Sign' },
  remove: { nl: (filter: string) => `Wis ${filter}`, en: (filter: string) => `Clear ${filter}` },
  clearAll: { nl: 'Wis alle filters', en: 'Clear all filters' },
  noneTitle: { nl: 'Geen cross-over gevonden', en: 'No cross-over found' },
  noneHelp: {
    nl: 'Geen enkele cross-over past bij alles wat u vraagt. Probeer het zo:',
    en: 'No cross-over fits everything you ask. Try this:',
  },
  noneSpelling: {
    nl: 'Gebruik minder woorden, of een deel van een woord.',
    en: 'Use fewer words, or a part of a word.',
  },
  noneFilter: {
    nl: (filter: string, n: number) =>
      `Zonder ${filter}: ${n === 1 ? '1 cross-over' : `${n} cross-overs`}`,
    en: (filter: string, n: number) =>
      `Without ${filter}: ${n === 1 ? '1 cross-over' : `${n} cross-overs`}`,
  },
  nothingYet: {
    nl: (day: string) =>
      `Op ${day} stond er nog niets in dit register. Kies bij Zoals bekend op een latere dag.`,
    en: (day: string) =>
      `On ${day} this register was still empty. Choose a later day under As known on.`,
  },
  download: { nl: 'Download deze lijst', en: 'Download this list' },
  csvExcel: { nl: 'csv voor Excel', en: 'csv for Excel' },
  changes: { nl: 'Wat is er veranderd?', en: 'What has changed?' },
  api: { nl: 'Documentatie van de API', en: 'API documentation' },
  faultDate: {
    nl: (name: string) =>
      `Bij ${name} staat geen datum zoals 2019-10-01. We hebben dit overgeslagen.`,
    en: (name: string) => `${name} holds no date such as 2019-10-01. We have skipped it.`,
  },
  faultChoice: {
    nl: (name: string, allowed: string) =>
      `Bij ${name} staat iets wat we niet kennen. Kies uit: ${allowed}. We hebben dit overgeslagen.`,
    en: (name: string, allowed: string) =>
      `${name} holds something we do not know. Choose from: ${allowed}. We have skipped it.`,
  },
  faultNumber: {
    nl: (name: string) => `Bij ${name} staat geen heel getal vanaf 1. We hebben dit overgeslagen.`,
    en: (name: string) => `${name} holds no whole number from 1. We have skipped it.`,
  },
  faultTitle: {
    nl: 'Een deel van uw vraag begrijpen we niet',
    en: 'We do not understand part of your question',
  },
  sheetName: { nl: 'Cross-overs', en: 'Cross-overs' },
  sheetWhat: {
    nl: 'Goedgekeurde cross-over kwalificaties uit het register van Snijvlak.',
    en: 'Approved cross-over qualifications from the register of Snijvlak.',
  },
  sheetAll: { nl: 'Dit is de hele lijst.', en: 'This is the whole list.' },
  sheetFiltered: {
    nl: (filters: string) => `Alleen wat past bij: ${filters}.`,
    en: (filters: string) => `Only what fits: ${filters}.`,
  },
  sheetEmpty: { nl: 'Een lege cel betekent: niet bekend.', en: 'An empty cell means: not known.' },
  sheetAddress: {
    nl: (url: string) => `Dezelfde lijst op de site: ${url}`,
    en: (url: string) => `The same list on the site: ${url}`,
  },
})
