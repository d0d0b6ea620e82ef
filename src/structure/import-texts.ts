import { defineTexts, formatNumber, plural } from '../ui/texts.ts'

/** The labels of the pages with which an administrator takes files in. */
export const importTexts = defineTexts({
  admin: { nl: 'Beheer', en: 'Administration' },
  title: { nl: 'Kwalificatiestructuur inlezen', en: 'Import the qualification structure' },
  lead: {
    nl: 'Kies bestanden van SBB, RIO of DUO. U ziet eerst wat er zou wijzigen. Pas daarna leest u ze in.',
    en: 'Choose files of SBB, RIO or DUO. You first see what would change. Only then do you import them.',
  },
  files: { nl: 'Bestanden', en: 'Files' },
  filesHint: {
    nl: (mib: number, most: number) =>
      `XML, csv of xlsx, elk hoogstens ${mib} MB, ten hoogste ${most} tegelijk. Grotere bestanden leest u in met de opdracht: snijvlak import structure.`,
    en: (mib: number, most: number) =>
      `XML, csv or xlsx, each at most ${mib} MB, at most ${most} at a time. Import larger files with the command: snijvlak import structure.`,
  },
  look: { nl: 'Bekijk wat er wijzigt', en: 'See what changes' },
  noFiles: { nl: 'Kies minstens één bestand.', en: 'Choose at least one file.' },
  broken: {
    nl: 'Het versturen is afgebroken. Kies de bestanden opnieuw en verstuur ze nog een keer.',
    en: 'Sending broke off. Choose the files again and send them once more.',
  },
  lost: {
    nl: (names: string) => `Niet bewaard, te groot of de opslag is vol: ${names}.`,
    en: (names: string) => `Not kept, too large or the storage is full: ${names}.`,
  },
  preview: { nl: 'Wat er zou wijzigen', en: 'What would change' },
  counts: { nl: 'Wat er in de bestanden staat', en: 'What the files hold' },
  dossiers: { nl: 'Kwalificatiedossiers', en: 'Qualification dossiers' },
  qualifications: { nl: 'Kwalificaties', en: 'Qualifications' },
  coreTasks: { nl: 'Kerntaken', en: 'Core tasks' },
  workProcesses: { nl: 'Werkprocessen', en: 'Work processes' },
  competences: { nl: 'Competenties', en: 'Competences' },
  knowledge: { nl: 'Vakkennis en vaardigheden', en: 'Knowledge and skills' },
  electives: { nl: 'Keuzedelen', en: 'Electives' },
  institutions: { nl: 'Scholen', en: 'Schools' },
  recognitions: { nl: 'Erkenningen', en: 'Recognitions' },
  'change-new': { nl: 'Nieuw', en: 'New' },
  'change-changed': { nl: 'Gewijzigd', en: 'Changed' },
  'change-ended': { nl: 'Beëindigd', en: 'Ended' },
  'change-conflicts': {
    nl: 'Tegenstrijdig, blijft zoals het is',
    en: 'In conflict, stays as it is',
  },
  what: { nl: 'Wat', en: 'What' },
  key: { nl: 'Code', en: 'Code' },
  fields: { nl: 'Gegevens', en: 'Fields' },
  more: {
    nl: (n: number) => `En nog ${formatNumber(n, 'nl')}.`,
    en: (n: number) => `And another ${formatNumber(n, 'en')}.`,
  },
  nothingChanges: {
    nl: 'Alles in deze bestanden staat er al. Inlezen wijzigt niets.',
    en: 'Everything in these files is there already. Importing changes nothing.',
  },
  problems: {
    nl: (n: number) =>
      plural(n, 'onderdeel is niet begrepen', 'onderdelen zijn niet begrepen', 'nl'),
    en: (n: number) => plural(n, 'part was not understood', 'parts were not understood', 'en'),
  },
  file: { nl: 'Bestand', en: 'File' },
  where: { nl: 'Plaats', en: 'Place' },
  reason: { nl: 'Wat er is', en: 'What it is' },
  whatToDo: { nl: 'Wat u kunt doen', en: 'What you can do' },
  apply: { nl: 'Lees deze bestanden in', en: 'Import these files' },
  applied: { nl: 'De bestanden zijn ingelezen.', en: 'The files have been imported.' },
  appliedNothing: { nl: 'Er was niets te wijzigen.', en: 'There was nothing to change.' },
  'refused-refused-file': {
    nl: 'Een van de bestanden is niet te lezen. Daarom wordt er niets ingelezen. Hieronder staat wat u kunt doen.',
    en: 'One of the files cannot be read. So nothing is imported. Below you see what you can do.',
  },
  'refused-nothing-found': {
    nl: 'In deze bestanden staat niets dat wij kennen. Kies bestanden van SBB, RIO of DUO.',
    en: 'These files hold nothing that we know. Choose files of SBB, RIO or DUO.',
  },
  'refused-changed-meanwhile': {
    nl: 'Iemand anders wijzigde de structuur terwijl u keek. Hieronder staat wat er nu zou wijzigen. Kijk het na en lees dan opnieuw in.',
    en: 'Somebody else changed the structure while you were looking. Below you see what would change now. Check it and import again.',
  },
  gone: {
    nl: 'De bestanden zijn niet meer bewaard. Verstuur ze opnieuw.',
    en: 'The files are no longer kept. Send them again.',
  },
  again: { nl: 'Andere bestanden kiezen', en: 'Choose other files' },
  history: { nl: 'Geschiedenis', en: 'History' },
  when: { nl: 'Wanneer', en: 'When' },
  source: { nl: 'Bron', en: 'Source' },
  'source-shipped': { nl: 'Meegeleverd', en: 'Shipped' },
  'source-import': { nl: 'Ingelezen', en: 'Imported' },
  'source-register': { nl: 'Register', en: 'Register' },
  changes: {
    nl: (a: number, b: number, c: number) => `${a} nieuw, ${b} gewijzigd, ${c} beëindigd`,
    en: (a: number, b: number, c: number) => `${a} new, ${b} changed, ${c} ended`,
  },
  whatChanged: { nl: 'Wijzigingen', en: 'Changes' },
  noHistory: { nl: 'Er is nog niets ingelezen.', en: 'Nothing has been imported yet.' },
})
