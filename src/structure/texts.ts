import { defineTexts, formatNumber, type Lang, plural } from '../ui/texts.ts'
import { detailTexts } from './detail-texts.ts'

const listTexts = defineTexts({
  qualifications: { nl: 'Kwalificaties', en: 'Qualifications' },
  qualificationsLead: {
    nl: 'Wat er in het mbo bestaat: domeinen, dossiers, kwalificaties en hun kerntaken en werkprocessen.',
    en: 'What exists in Dutch vocational education: domains, dossiers, qualifications and what they are made of.',
  },
  qualification: { nl: 'Kwalificatie', en: 'Qualification' },
  domain: { nl: 'Domein', en: 'Domain' },
  domains: { nl: 'Domeinen', en: 'Domains' },
  domainLead: {
    nl: (dossiers: number, qualifications: number) =>
      `${plural(dossiers, 'kwalificatiedossier', 'kwalificatiedossiers', 'nl')} en ${plural(qualifications, 'kwalificatie', 'kwalificaties', 'nl')}.`,
    en: (dossiers: number, qualifications: number) =>
      `${plural(dossiers, 'qualification dossier', 'qualification dossiers', 'en')} and ${plural(qualifications, 'qualification', 'qualifications', 'en')}.`,
  },
  twin: {
    nl: (code: string) => `Ook wat vroeger onder domein ${code} viel, staat hier.`,
    en: (code: string) => `What used to fall under domain ${code} stands here too.`,
  },
  dossier: { nl: 'Kwalificatiedossier', en: 'Qualification dossier' },
  dossiers: { nl: 'Kwalificatiedossiers', en: 'Qualification dossiers' },
  dossiersListed: {
    nl: 'Dossiers in de landelijke lijst van 2026-2027',
    en: 'Dossiers in the national list of 2026-2027',
  },
  dossiersEarlier: { nl: 'Andere en eerdere dossiers', en: 'Other and earlier dossiers' },
  electives: { nl: 'Keuzedelen', en: 'Electives' },
  elective: { nl: 'Keuzedeel', en: 'Elective' },
  electivesLead: {
    nl: 'Een keuzedeel komt boven op een kwalificatie. De omvang is 240 SBU of een veelvoud daarvan.',
    en: 'An elective comes on top of a qualification. Its size is 240 SBU or a multiple of that.',
  },
  electivesKnown: {
    nl: (shown: number, hidden: number) =>
      `Wij kennen ${formatNumber(shown, 'nl')} keuzedelen met hun naam. Van nog ${formatNumber(hidden, 'nl')} is de naam te onzeker om te tonen. Er zijn er in het land meer.`,
    en: (shown: number, hidden: number) =>
      `We know ${formatNumber(shown, 'en')} electives by name. Of another ${formatNumber(hidden, 'en')} the name is too uncertain to show. The country has more.`,
  },
  search: { nl: 'Zoek op naam, code of taak', en: 'Search by name, code or task' },
  searchHint: {
    nl: 'Bijvoorbeeld “timmerman”, “cliënt begeleiden” of 25655.',
    en: 'In Dutch, for example “timmerman”, “cliënt begeleiden” or 25655.',
  },
  searchElectives: { nl: 'Zoek een keuzedeel', en: 'Search an elective' },
  kinds: { nl: 'Soort', en: 'Kind' },
  'kind-qualification': { nl: 'Kwalificaties', en: 'Qualifications' },
  'kind-elective': { nl: 'Keuzedelen', en: 'Electives' },
  'kind-core-task': { nl: 'Kerntaken', en: 'Core tasks' },
  'kind-work-process': { nl: 'Werkprocessen', en: 'Work processes' },
  level: { nl: 'Niveau', en: 'Level' },
  standing: { nl: 'Stand', en: 'Standing' },
  day: { nl: 'Op datum', en: 'On date' },
  dayHint: { nl: 'Zoals het op die dag was.', en: 'As it was on that day.' },
  all: { nl: 'Alle', en: 'All' },
  asOn: { nl: (day: string) => `Stand op ${day}`, en: (day: string) => `As on ${day}` },
  found: {
    nl: (n: number) => `${formatNumber(n, 'nl')} gevonden`,
    en: (n: number) => `${formatNumber(n, 'en')} found`,
  },
  corrected: {
    nl: (typed: string, meant: string) =>
      `“${typed}” komt niet voor. U ziet wat er is voor ${meant}.`,
    en: (typed: string, meant: string) =>
      `“${typed}” does not occur. You see what there is for ${meant}.`,
  },
  anyWord: {
    nl: 'Alle woorden samen komen niet voor. U ziet wat één van de woorden bevat.',
    en: 'Nothing holds all the words. You see what holds one of them.',
  },
  nothing: { nl: 'Niets gevonden', en: 'Nothing found' },
  nothingHelp: {
    nl: 'Probeer een ander woord, of haal een filter weg. Van lang niet alles kennen we de kerntaken.',
    en: 'Try another word, or remove a filter. Of much of it we do not know the core tasks.',
  },
  showAll: { nl: 'Toon alles', en: 'Show everything' },
  code: { nl: 'Code', en: 'Code' },
  name: { nl: 'Naam', en: 'Name' },
  in: { nl: 'Hoort bij', en: 'Belongs to' },
  parts: { nl: 'Werkprocessen bekend', en: 'Work processes known' },
  'standing-in-force': { nl: 'Geldig', en: 'In force' },
  'standing-no-intake': { nl: 'Geen instroom meer', en: 'Closed to new students' },
  'standing-ended': { nl: 'Niet meer geldig', en: 'No longer in force' },
  'standing-not-yet': { nl: 'Nog niet geldig', en: 'Not yet in force' },
  'standing-not-known': { nl: 'Niet bekend', en: 'Not known' },
  'about-in-force': { nl: 'Geldt op deze dag.', en: 'It is in force on this day.' },
  'about-no-intake': {
    nl: 'Nieuwe studenten kunnen niet meer beginnen. Wie bezig is, kan de opleiding afmaken.',
    en: 'New students cannot start any more. Who has started can finish.',
  },
  'about-ended': {
    nl: 'Geldt op deze dag niet meer.',
    en: 'It is not in force any more on this day.',
  },
  'about-not-yet': {
    nl: 'Bestaat op deze dag nog niet.',
    en: 'It does not exist yet on this day.',
  },
  'about-not-known': {
    nl: 'Wij weten niet of dit op deze dag gold: het begin of het einde is ons niet bekend.',
    en: 'We do not know whether this was in force on this day: its first or last day is not known to us.',
  },
  listed: {
    nl: 'Staat in de landelijke lijst van schooljaar 2026-2027',
    en: 'Stands in the national list of school year 2026-2027',
  },
  notListed: {
    nl: 'Staat niet in de landelijke lijst van schooljaar 2026-2027',
    en: 'Does not stand in the national list of school year 2026-2027',
  },
  nationalList: { nl: 'Landelijke lijst', en: 'National list' },
  validFrom: { nl: 'Geldig vanaf', en: 'In force from' },
  intakeUntil: { nl: 'Laatste dag van instroom', en: 'Last day of intake' },
  trainingUntil: { nl: 'Laatste dag van de opleiding', en: 'Last day of training' },
  programme: { nl: 'Soort opleiding', en: 'Kind of programme' },
  pathways: { nl: 'Leerwegen', en: 'Pathways' },
  duration: { nl: 'Duur', en: 'Duration' },
  years: {
    nl: (n: number) => plural(n, 'jaar', 'jaar', 'nl'),
    en: (n: number) => plural(n, 'year', 'years', 'en'),
  },
  statutory: { nl: 'de langste duur die de wet toestaat', en: 'the longest that the law allows' },
  studyLoad: { nl: 'Studielast', en: 'Study load' },
  inferred: { nl: 'leiden we af', en: 'derived by us' },
  profile: { nl: 'Profiel', en: 'Profile' },
  'type-regular': { nl: 'Gewone kwalificatie', en: 'Regular qualification' },
  'type-cross-over': { nl: 'Cross-over kwalificatie', en: 'Cross-over qualification' },
  'type-regional': { nl: 'Regionale kwalificatie', en: 'Regional qualification' },
})

const both = (lang: Lang) => ({ ...listTexts(lang), ...detailTexts(lang) })

const known = { nl: both('nl'), en: both('en') }

/** The labels of this room. */
export const structureTexts = (lang: Lang) => known[lang]
