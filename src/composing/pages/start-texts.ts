import { defineTexts, plural } from '../../ui/texts.ts'

/** The start page of the composer. */
export const startTexts = defineTexts({
  title: { nl: 'Cross-over samenstellen', en: 'Compose a cross-over' },
  lead: {
    nl: 'Voeg onderdelen van bestaande kwalificaties samen en zie meteen of het aan de voorwaarden voldoet. U hebt geen account nodig.',
    en: 'Put parts of existing qualifications together and see at once whether they meet the conditions. You need no account.',
  },
  new: { nl: 'Nieuwe cross-over', en: 'New cross-over' },
  mine: { nl: 'Uw samenstellingen', en: 'Your compositions' },
  ofSchool: {
    nl: (school: string) => `Samenstellingen van ${school}`,
    en: (school: string) => `Compositions of ${school}`,
  },
  ofBrowser: { nl: 'In deze browser', en: 'In this browser' },
  ofBrowserHelp: {
    nl: (days: number) =>
      `Alleen deze browser kan ze wijzigen. Wij bewaren ze tot ${days} dagen na de laatste wijziging.`,
    en: (days: number) =>
      `Only this browser can change them. We keep them until ${days} days after the last change.`,
  },
  name: { nl: 'Naam', en: 'Name' },
  domains: { nl: 'Domeinen', en: 'Domains' },
  parts: { nl: 'Werkprocessen', en: 'Work processes' },
  changed: { nl: 'Gewijzigd', en: 'Changed' },
  none: { nl: 'Nog geen', en: 'None yet' },
  removed: {
    nl: (n: number) =>
      `${plural(n, 'verwijderde samenstelling', 'verwijderde samenstellingen', 'nl')}`,
    en: (n: number) => `${plural(n, 'removed composition', 'removed compositions', 'en')}`,
  },
  example: { nl: 'Eerst een voorbeeld', en: 'First an example' },
  exampleHelp: {
    nl: 'Cross-over 26005, Middenkaderfunctionaris smart building, opnieuw samengesteld uit twee bronnen: Bouw en Engineering. U krijgt een eigen kopie om mee te proberen. Van vier van de dertien werkprocessen is de bron niet bekend; daar staat het werkproces dat er het meest op lijkt.',
    en: 'Cross-over 26005, Middenkaderfunctionaris smart building, composed again out of two sources: Bouw and Engineering. You get a copy of your own to try things with. Of four of the thirteen work processes the source is not known; there stands the work process that is most like it.',
  },
  openExample: { nl: 'Voorbeeld openen', en: 'Open the example' },
  read: { nl: 'Een bestand inlezen', en: 'Read a file' },
  readHelp: {
    nl: 'Hebt u een samenstelling als JSON gedownload, dan leest u haar hier weer in. U krijgt precies dezelfde samenstelling terug.',
    en: 'If you downloaded a composition as JSON, you can read it in again here. You get exactly the same composition back.',
  },
  file: { nl: 'JSON-bestand', en: 'JSON file' },
  chooseFile: { nl: 'Kies een bestand.', en: 'Choose a file.' },
  lenient: {
    nl: 'Lees ook onderdelen in die niet (meer) in de structuur staan',
    en: 'Also read parts that are not (or no longer) in the structure',
  },
  readButton: { nl: 'Inlezen', en: 'Read' },
  readDone: { nl: 'Het bestand is ingelezen.', en: 'The file has been read.' },
  assumedNote: {
    nl: 'Aangenomen bron: in de cross-over heeft dit werkproces een iets andere titel.',
    en: 'Assumed source: in the cross-over this work process has a slightly different title.',
  },
  untitled: { nl: 'Naamloze cross-over', en: 'Unnamed cross-over' },
})
