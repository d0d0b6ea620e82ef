import { defineTexts, plural } from '../../ui/texts.ts'

/** The left column: finding parts and electives. */
export const findTexts = defineTexts({
  title: { nl: 'Onderdelen zoeken', en: 'Find parts' },
  tabs: { nl: 'Wat u zoekt', en: 'What you look for' },
  parts: { nl: 'Kerntaken', en: 'Core tasks' },
  electives: { nl: 'Keuzedelen', en: 'Electives' },
  searchParts: { nl: 'Zoek op werk, beroep of code', en: 'Search by work, profession or code' },
  searchElectives: { nl: 'Zoek een keuzedeel', en: 'Search an elective' },
  filters: { nl: 'Filteren', en: 'Filter' },
  filtersOn: { nl: (n: number) => `Filteren (${n} aan)`, en: (n: number) => `Filter (${n} on)` },
  domain: { nl: 'Domein', en: 'Domain' },
  level: { nl: 'Niveau', en: 'Level' },
  dossier: { nl: 'Dossier', en: 'Dossier' },
  all: { nl: 'Alle', en: 'All' },
  levelOf: { nl: (n: number) => `Niveau ${n}`, en: (n: number) => `Level ${n}` },
  use: { nl: 'Zoeken', en: 'Search' },
  clear: { nl: 'Filters wissen', en: 'Clear filters' },
  target: { nl: 'Voeg werkprocessen toe aan', en: 'Add work processes to' },
  targetNew: {
    nl: 'een nieuwe kerntaak (titel van de bron)',
    en: 'a new core task (title of the source)',
  },
  start: {
    nl: 'Kies een domein, of zoek hierboven op wat de student gaat doen: “begeleidt”, “installatie”, “zorgplan”.',
    en: 'Choose a domain, or search above for what the student will do: “begeleidt”, “installatie”, “zorgplan”.',
  },
  countUnit: { nl: 'kwalificaties', en: 'qualifications' },
  foundIn: {
    nl: (n: number) => `Gevonden in ${plural(n, 'kwalificatie', 'kwalificaties', 'nl')}`,
    en: (n: number) => `Found in ${plural(n, 'qualification', 'qualifications', 'en')}`,
  },
  foundElectives: {
    nl: (n: number) => `${plural(n, 'keuzedeel', 'keuzedelen', 'nl')} gevonden`,
    en: (n: number) => `${plural(n, 'elective', 'electives', 'en')} found`,
  },
  nothing: { nl: 'Niets gevonden', en: 'Nothing found' },
  nothingHelp: {
    nl: 'Probeer een ander woord, een deel van een woord, of haal een filter weg. Van veel kwalificaties kennen wij de kerntaken nog niet.',
    en: 'Try another word, part of a word, or take away a filter. Of many qualifications we do not know the core tasks yet.',
  },
  corrected: {
    nl: (term: string, words: string) => `“${term}” komt niet voor. Gezocht op: ${words}.`,
    en: (term: string, words: string) => `“${term}” does not occur. Searched for: ${words}.`,
  },
  noParts: {
    nl: 'Van deze kwalificatie kennen wij de kerntaken nog niet.',
    en: 'We do not know the core tasks of this qualification yet.',
  },
  otherTasks: {
    nl: (n: number) => `Nog ${plural(n, 'kerntaak', 'kerntaken', 'nl')}`,
    en: (n: number) => `${plural(n, 'more core task', 'more core tasks', 'en')}`,
  },
  addTask: { nl: 'Hele kerntaak', en: 'Whole core task' },
  addTaskOf: {
    nl: (title: string) => `Hele kerntaak toevoegen: ${title}`,
    en: (title: string) => `Add whole core task: ${title}`,
  },
  add: {
    nl: (title: string) => `Toevoegen: ${title}`,
    en: (title: string) => `Add: ${title}`,
  },
  takeOut: {
    nl: (title: string) => `Zit erin. Weghalen: ${title}`,
    en: (title: string) => `Is in it. Remove: ${title}`,
  },
  allIn: { nl: 'Zit er helemaal in', en: 'All in it' },
  untitledTask: { nl: 'Titel niet bekend', en: 'Title not known' },
  sbuUnknown: { nl: 'SBU niet bekend', en: 'SBU not known' },
  certificate: { nl: 'met mbo-certificaat', en: 'with mbo certificate' },
  noIntake: { nl: 'instroom gesloten', en: 'intake closed' },
})
