import { defineTexts, formatNumber, plural } from '../ui/texts.ts'

/** Words about one qualification, dossier or elective. */
export const detailTexts = defineTexts({
  facts: { nl: 'Gegevens', en: 'Facts' },
  coreTasks: { nl: 'Kerntaken en werkprocessen', en: 'Core tasks and work processes' },
  coreTask: { nl: 'Kerntaak', en: 'Core task' },
  workProcess: { nl: 'Werkproces', en: 'Work process' },
  basis: { nl: 'Basisdeel', en: 'Common part' },
  ownProfile: { nl: 'Profieldeel', en: 'Profile part' },
  basisAbout: {
    nl: 'Gedeeld door alle kwalificaties van het dossier.',
    en: 'Shared by all qualifications of the dossier.',
  },
  unnamedTask: { nl: 'Naam van deze kerntaak niet bekend', en: 'Name of this core task not known' },
  noTasks: { nl: 'De kerntaken kennen we niet', en: 'We do not know the core tasks' },
  noTasksHelp: {
    nl: 'Van deze kwalificatie hebben we geen kerntaken in een bron gevonden. Ze komen erbij zodra het dossierbestand van SBB is ingelezen.',
    en: 'We found no core tasks of this qualification in any source. They come in as soon as the dossier file of SBB is imported.',
  },
  hiddenParts: {
    nl: (tasks: number, processes: number) =>
      `Wij kennen nog ${plural(tasks, 'kerntaak', 'kerntaken', 'nl')} en ${plural(processes, 'werkproces', 'werkprocessen', 'nl')} die te onzeker zijn om te tonen.`,
    en: (tasks: number, processes: number) =>
      `We know another ${plural(tasks, 'core task', 'core tasks', 'en')} and ${plural(processes, 'work process', 'work processes', 'en')} that are too uncertain to show.`,
  },
  origin: { nl: 'Waar dit vandaan komt', en: 'Where this comes from' },
  'source-shipped': {
    nl: 'Meegeleverde feiten uit openbare bronnen',
    en: 'Facts from public sources that ship with the product',
  },
  'source-import': {
    nl: 'Ingelezen uit een officieel bestand',
    en: 'Imported from an official file',
  },
  'source-register': {
    nl: 'Uit het register van cross-overs',
    en: 'From the register of cross-overs',
  },
  knownSince: {
    nl: (day: string) => `bij ons bekend sinds ${day}`,
    en: (day: string) => `known to us since ${day}`,
  },
  'sure-official': {
    nl: 'Uit het dossierbestand van SBB zelf.',
    en: 'From the dossier file of SBB itself.',
  },
  'sure-high': {
    nl: 'Gelijk in meerdere documenten van scholen.',
    en: 'The same in several documents of schools.',
  },
  'sure-medium': {
    nl: 'Uit minstens één document van een school.',
    en: 'From at least one document of a school.',
  },
  lineage: { nl: 'Voor en na deze kwalificatie', en: 'Before and after this qualification' },
  before: { nl: 'Kwam hiervoor', en: 'Came before it' },
  after: { nl: 'Kwam hierna', en: 'Came after it' },
  nowIn: { nl: 'Valt nu onder dossier', en: 'Now falls under dossier' },
  related: {
    nl: 'Andere kwalificaties van dit dossier',
    en: 'Other qualifications of this dossier',
  },
  formerly: {
    nl: 'Eerdere kwalificaties die hieronder verdergingen',
    en: 'Earlier qualifications that went on under it',
  },
  offered: { nl: 'Keuzedelen die erbij zijn gezien', en: 'Electives seen with it' },
  offeredAbout: {
    nl: 'Scholen boden deze keuzedelen samen met deze kwalificatie aan. Dat is een aanwijzing, niet de officiële koppeling.',
    en: 'Schools offered these electives together with this qualification. That is evidence, not the official coupling.',
  },
  seenWith: { nl: 'Gezien bij', en: 'Seen with' },
  seenWithAbout: {
    nl: 'Scholen boden dit keuzedeel aan bij de volgende kwalificaties. Dat is een aanwijzing, niet de officiële koppeling.',
    en: 'Schools offered this elective with the following qualifications. That is evidence, not the official coupling.',
  },
  noLinks: {
    nl: 'Bij welke kwalificaties dit keuzedeel hoort, weten we niet.',
    en: 'We do not know which qualifications this elective goes with.',
  },
  evidence: { nl: 'Hoe we het weten', en: 'How we know' },
  'evidence-official': { nl: 'Officiële koppeling', en: 'Official coupling' },
  'evidence-school-offer': {
    nl: (n: number) => `In ${plural(n, 'document', 'documenten', 'nl')} van scholen`,
    en: (n: number) => `In ${plural(n, 'document', 'documents', 'en')} of schools`,
  },
  size: { nl: 'Omvang (SBU)', en: 'Size (SBU)' },
  certificate: { nl: 'Mbo-certificaat', en: 'Certificate' },
  certificates: { nl: 'Mbo-certificaten', en: 'Certificates' },
  certificateFor: { nl: 'Voor', en: 'For' },
  unknownTitle: { nl: 'Naam niet bekend', en: 'Name not known' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  description: { nl: 'Omschrijving', en: 'Description' },
  result: { nl: 'Resultaat', en: 'Result' },
  behaviour: { nl: 'Gedrag', en: 'Behaviour' },
  complexity: { nl: 'Complexiteit', en: 'Complexity' },
  responsibility: {
    nl: 'Verantwoordelijkheid en zelfstandigheid',
    en: 'Responsibility and independence',
  },
  knowledge: { nl: 'Vakkennis en vaardigheden', en: 'Knowledge and skills' },
  competences: { nl: 'Competenties', en: 'Competences' },
  profession: { nl: 'Typering van het beroep', en: 'About the profession' },
  more: { nl: 'Toelichting', en: 'More' },
  versions: { nl: 'Andere versies', en: 'Other versions' },
  versionFrom: {
    nl: (from: string, until: string) => `${from} tot en met ${until}`,
    en: (from: string, until: string) => `${from} up to and including ${until}`,
  },
  unknownDay: { nl: 'begin niet bekend', en: 'first day not known' },
  noEnd: { nl: 'geen einde bekend', en: 'no end known' },
  compare: { nl: 'Vergelijken', en: 'Compare' },
  compareTitle: { nl: 'Twee kwalificaties vergelijken', en: 'Compare two qualifications' },
  compareWith: {
    nl: 'Vergelijk met een andere kwalificatie',
    en: 'Compare with another qualification',
  },
  compareFirst: { nl: 'Code van de eerste', en: 'Code of the first' },
  compareSecond: { nl: 'Code van de tweede', en: 'Code of the second' },
  compareHint: { nl: 'Vijf cijfers, bijvoorbeeld 25655.', en: 'Five digits, for example 25655.' },
  compareUnknown: {
    nl: (code: string) =>
      `Er is geen kwalificatie met code ${code}. Zoek de code op bij Kwalificaties.`,
    en: (code: string) =>
      `There is no qualification with code ${code}. Look the code up under Qualifications.`,
  },
  shared: { nl: 'Wat zij delen', en: 'What they share' },
  sharedAbout: {
    nl: 'Werkprocessen met dezelfde naam, zonder te letten op hoofdletters en leestekens.',
    en: 'Work processes with the same name, whatever capitals and punctuation.',
  },
  sharedCount: {
    nl: (n: number, a: number, b: number) =>
      `${plural(n, 'werkproces', 'werkprocessen', 'nl')} gelijk, van ${formatNumber(a, 'nl')} in de eerste en ${formatNumber(b, 'nl')} in de tweede.`,
    en: (n: number, a: number, b: number) =>
      `${plural(n, 'work process', 'work processes', 'en')} the same, of ${formatNumber(a, 'en')} in the first and ${formatNumber(b, 'en')} in the second.`,
  },
  nothingShared: {
    nl: 'Zij delen geen werkproces met dezelfde naam. Dezelfde inhoud kan onder een andere naam staan.',
    en: 'They share no work process with the same name. The same content may stand under another name.',
  },
  cannotShare: {
    nl: 'Van minstens één van de twee kennen we de werkprocessen niet. Daarom weten we niet wat zij delen.',
    en: 'Of at least one of the two we do not know the work processes. So we do not know what they share.',
  },
  same: { nl: 'Ook in de andere', en: 'In the other too' },
  qualificationsOf: { nl: 'Kwalificaties in dit dossier', en: 'Qualifications in this dossier' },
  count: { nl: 'Kwalificaties', en: 'Qualifications' },
  noName: { nl: 'Naam niet bekend', en: 'Name not known' },
  domainUnknown: { nl: 'Geen domein bekend', en: 'No domain known' },
  chamber: { nl: 'Sectorkamer', en: 'Sector chamber' },
  register: {
    nl: 'Bekijk deze cross-over in het register',
    en: 'See this cross-over in the register',
  },
  compose: {
    nl: 'Gebruik delen hiervan in een samenstelling',
    en: 'Use parts of this in a composition',
  },
})
