import { defineTexts, plural } from '../../ui/texts.ts'

/** The frame of the composer: title, history, owner, saving. */
export const composerTexts = defineTexts({
  compose: { nl: 'Samenstellen', en: 'Compose' },
  untitled: { nl: 'Naamloze cross-over', en: 'Unnamed cross-over' },
  new: { nl: 'Nieuwe cross-over', en: 'New cross-over' },
  jump: { nl: 'Naar een deel van de pagina', en: 'To a part of the page' },
  jumpFind: { nl: 'Zoeken', en: 'Find' },
  jumpParts: {
    nl: (n: number) => `Samenstelling (${n})`,
    en: (n: number) => `Composition (${n})`,
  },
  jumpVerdict: { nl: 'Voldoet het?', en: 'Does it meet?' },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  redo: { nl: 'Opnieuw doen', en: 'Redo' },
  history: { nl: 'Geschiedenis', en: 'History' },
  share: { nl: 'Delen en meer', en: 'Share and more' },
  download: { nl: 'Downloaden', en: 'Download' },
  pdf: { nl: 'PDF, om te lezen', en: 'PDF, to read' },
  docx: { nl: 'Word, om aan te vullen', en: 'Word, to complete' },
  xlsx: { nl: 'Excel, om te rekenen', en: 'Excel, to calculate' },
  json: { nl: 'JSON, om weer in te lezen', en: 'JSON, to read in again' },
  remove: { nl: 'Verwijderen', en: 'Remove' },
  more: { nl: 'Meer', en: 'More' },
  copy: { nl: 'Kopie maken', en: 'Make a copy' },
  apply: { nl: 'Aanvraag maken', en: 'Make an application' },
  saveToSchool: { nl: 'Bewaren bij uw school', en: 'Save to your school' },
  saveTo: {
    nl: (school: string) => `Bewaren bij ${school}`,
    en: (school: string) => `Save to ${school}`,
  },
  savedAt: {
    nl: (when: string, what: string) => `Bewaard om ${when}: ${what}`,
    en: (when: string, what: string) => `Saved at ${when}: ${what}`,
  },
  savedOn: {
    nl: (when: string, what: string) => `Bewaard op ${when}: ${what}`,
    en: (when: string, what: string) => `Saved on ${when}: ${what}`,
  },
  by: { nl: (who: string) => `, door ${who}`, en: (who: string) => `, by ${who}` },
  notYetSaved: {
    nl: 'Uw eerste wijziging maakt de samenstelling aan. Daarna wordt alles vanzelf bewaard.',
    en: 'Your first change makes the composition. After that everything is saved by itself.',
  },
  ofSchool: { nl: (school: string) => `Van ${school}`, en: (school: string) => `Of ${school}` },
  ofBrowser: {
    nl: (until: string) => `Alleen deze browser kan dit wijzigen. Blijft staan tot ${until}.`,
    en: (until: string) => `Only this browser can change this. Kept until ${until}.`,
  },
  lookOnly: {
    nl: 'U bekijkt een samenstelling van iemand anders',
    en: 'You are looking at somebody else’s composition',
  },
  lookOnlyHelp: {
    nl: 'Maak een kopie als u ermee verder wilt werken. Het origineel blijft zoals het is.',
    en: 'Make a copy if you want to work on it. The original stays as it is.',
  },
  removedTitle: {
    nl: 'Deze samenstelling is verwijderd',
    en: 'This composition has been removed',
  },
  removedHelp: {
    nl: (until: string) => `U kunt haar terughalen tot ${until}. Daarna is ze weg.`,
    en: (until: string) => `You can bring it back until ${until}. After that it is gone.`,
  },
  recover: { nl: 'Terughalen', en: 'Bring back' },
  done: {
    nl: 'De samenstelling is bewaard bij uw school.',
    en: 'The composition is saved to your school.',
  },
  removed: { nl: 'De samenstelling is verwijderd.', en: 'The composition has been removed.' },
  recovered: { nl: 'De samenstelling is terug.', en: 'The composition is back.' },
  copied: {
    nl: 'Dit is uw kopie. Wat u hier wijzigt, verandert het origineel niet.',
    en: 'This is your copy. What you change here does not change the original.',
  },
  notDone: { nl: 'Dit is niet gelukt', en: 'This was not done' },
  parts: {
    nl: (n: number) => plural(n, 'werkproces', 'werkprocessen', 'nl'),
    en: (n: number) => plural(n, 'work process', 'work processes', 'en'),
  },
})
