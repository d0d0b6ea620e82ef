import { defineTexts } from '../ui/texts.ts'

/** Labels of the pages on which a school fills in an application. */
export const pageTexts = defineTexts({
  mine: { nl: 'Mijn cross-overs', en: 'My cross-overs' },
  untitled: { nl: 'Naamloze aanvraag', en: 'Untitled application' },
  newApplication: { nl: 'Nieuwe aanvraag', en: 'New application' },
  kindNew: { nl: 'Nieuwe aanvraag', en: 'New application' },
  kindShortened: { nl: 'Verkorte aanvraag', en: 'Shortened application' },
  save: { nl: 'Nu bewaren', en: 'Save now' },
  saveAndGoOn: { nl: 'Bewaren en verder', en: 'Save and go on' },
  backToList: { nl: 'Terug naar de stappen', en: 'Back to the steps' },
  saved: { nl: 'Bewaard.', en: 'Saved.' },
  savedBy: {
    nl: (when: string, who: string) => `Laatst bewaard op ${when} door ${who}.`,
    en: (when: string, who: string) => `Last saved on ${when} by ${who}.`,
  },
  savedButFaults: {
    nl: 'Uw antwoorden zijn bewaard. Wat hieronder staat, vraagt nog aandacht. Dat mag ook later.',
    en: 'Your answers are saved. What stands below still needs attention. You may also do that later.',
  },
  notEditable: {
    nl: 'Deze aanvraag is ingediend en ligt nu niet bij u. U kunt haar bekijken, maar niet wijzigen.',
    en: 'This application has been filed and does not lie with you now. You can look at it, but not change it.',
  },
  notEditableTitle: {
    nl: 'Deze aanvraag ligt nu niet bij u',
    en: 'This application does not lie with you now',
  },
  whatYouTyped: { nl: 'Wat u net invulde', en: 'What you just filled in' },
  toApplication: { nl: 'Naar de aanvraag', en: 'To the application' },
  steps: { nl: 'De stappen', en: 'The steps' },
  stepsLead: {
    nl: 'Doe de stappen in de volgorde die u wilt. Alles wat u invult, blijft bewaard, ook als het nog niet af is.',
    en: 'Do the steps in any order. Everything you fill in is kept, even when it is not finished.',
  },
  missingCount: {
    nl: (n: number) => (n === 1 ? 'Nog 1 ding in te vullen' : `Nog ${n} dingen in te vullen`),
    en: (n: number) => (n === 1 ? '1 thing left to fill in' : `${n} things left to fill in`),
  },
  faultCount: {
    nl: (n: number) => (n === 1 ? '1 ding aan te passen' : `${n} dingen aan te passen`),
    en: (n: number) => (n === 1 ? '1 thing to change' : `${n} things to change`),
  },
  doneCount: {
    nl: (done: number, all: number) => `${done} van ${all} stappen klaar`,
    en: (done: number, all: number) => `${done} of ${all} steps done`,
  },
  check: { nl: 'Controleren', en: 'Check' },
  checkLead: {
    nl: 'Ziet u hoe uw aanvraag ervoor staat. De behandelaar krijgt dezelfde lijst.',
    en: 'See how your application stands. The handler gets the same list.',
  },
  checkTitle: { nl: 'Hoe staat uw aanvraag ervoor?', en: 'How does your application stand?' },
  fileTask: { nl: 'Nalezen, verklaren en indienen', en: 'Read, declare and file' },
  fileTaskLater: {
    nl: 'Dit kan als alle stappen klaar zijn.',
    en: 'This is possible once all steps are done.',
  },
  fileTaskBlocked: {
    nl: 'De stappen zijn klaar, maar een voorwaarde houdt het indienen nog tegen. Bekijk welke.',
    en: 'The steps are done, but a condition still blocks filing. See which one.',
  },
  afterSteps: { nl: 'Daarna', en: 'After that' },
  addRow: {
    nl: (what: string) => `${what} toevoegen`,
    en: (what: string) => `Add ${what.toLowerCase()}`,
  },
  removeRow: { nl: (what: string) => `${what} weghalen`, en: (what: string) => `Remove ${what}` },
  cohort: { nl: 'Cohort', en: 'Cohort' },
  company: { nl: 'Bedrijf', en: 'Company' },
  fallbackOption: { nl: 'Terugvaloptie', en: 'Fallback option' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  bol: { nl: 'bol (vooral op school)', en: 'bol (mainly at school)' },
  bbl: { nl: 'bbl (vooral in een bedrijf)', en: 'bbl (mainly in a company)' },
  placesFor: {
    nl: (cohort: string) => `Praktijkplaatsen voor ${cohort}`,
    en: (cohort: string) => `Practice places for ${cohort}`,
  },
  cohortName: {
    nl: (n: number, about: string) => `cohort ${n}${about ? ` (${about})` : ''}`,
    en: (n: number, about: string) => `cohort ${n}${about ? ` (${about})` : ''}`,
  },
  cohortsFirst: {
    nl: 'Vul eerst uw cohorten in. Dan kunt u hier per cohort de praktijkplaatsen noemen.',
    en: 'First fill in your cohorts. Then you can name the practice places for each cohort here.',
  },
  toCohorts: { nl: 'Naar de cohorten', en: 'To the cohorts' },
  lastStart: {
    nl: (day: string, years: string) =>
      `Deze opleiding duurt ${years} jaar. De laatste dag waarop studenten kunnen beginnen, is ${day}.`,
    en: (day: string, years: string) =>
      `This programme takes ${years} years. The last day on which students can start is ${day}.`,
  },
  firstIntake: {
    nl: (day: string) => `De eerste instroom is op ${day}: het vroegste cohort.`,
    en: (day: string) => `The first intake is on ${day}: the earliest cohort.`,
  },
  suggestions: {
    nl: 'Bestaande kwalificaties die het meest overlappen',
    en: 'Existing qualifications that overlap most',
  },
  suggestionsLead: {
    nl: 'Uitgerekend uit uw samenstelling: hoeveel van de andere kwalificatie een student al af heeft als hij stopt. U kiest zelf en zegt waarom.',
    en: 'Worked out from your composition: how much of the other qualification a student has finished on stopping. You choose yourself and say why.',
  },
  qualification: { nl: 'Kwalificatie', en: 'Qualification' },
  afterYear: { nl: 'Na studiejaar', en: 'After study year' },
  alreadyDone: { nl: 'Al af', en: 'Done already' },
  choose: { nl: 'Kies', en: 'Choose' },
  chooseThis: {
    nl: (name: string) => `Kies ${name}`,
    en: (name: string) => `Choose ${name}`,
  },
  chosen: { nl: 'Gekozen', en: 'Chosen' },
  foundAs: { nl: (name: string) => `Dit is ${name}.`, en: (name: string) => `This is ${name}.` },
  fromComposition: { nl: 'Uit uw samenstelling', en: 'From your composition' },
  fromRegister: { nl: 'Uit het register', en: 'From the register' },
  openComposition: { nl: 'Samenstelling openen', en: 'Open composition' },
  openRegister: { nl: 'Bekijk in het register', en: 'Look at it in the register' },
  sameComposition: {
    nl: 'Uw samenstelling ís de beschrijving: u hoeft niets over te typen of mee te sturen. Past u de samenstelling aan, dan verandert deze aanvraag mee, totdat u indient.',
    en: 'Your composition is the description: nothing to retype or send along. If you change the composition, this application changes with it, until you file.',
  },
  parts: {
    nl: (tasks: number, parts: number) => `${tasks} kerntaken, ${parts} werkprocessen`,
    en: (tasks: number, parts: number) => `${tasks} core tasks, ${parts} work processes`,
  },
  otherComposition: { nl: 'Een andere samenstelling kiezen', en: 'Choose another composition' },
  composition: { nl: 'Samenstelling', en: 'Composition' },
  useThis: { nl: 'Deze gebruiken', en: 'Use this one' },
  compositionChanged: { nl: 'De samenstelling is gewijzigd.', en: 'The composition was changed.' },
  chooseComposition: { nl: 'Kies een samenstelling.', en: 'Choose a composition.' },
  compositionTaken: {
    nl: 'Met deze samenstelling loopt al een andere aanvraag. Kies een andere samenstelling.',
    en: 'Another application with this composition is under way. Choose another composition.',
  },
})
