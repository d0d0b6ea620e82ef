import { defineTexts } from '../ui/texts.ts'

/** Labels of checking, declaring, filing and the receipt. */
export const filingTexts = defineTexts({
  conditions: { nl: 'De voorwaarden', en: 'The conditions' },
  readyTitle: { nl: 'U kunt indienen', en: 'You can file' },
  ready: {
    nl: 'Alle stappen zijn klaar en niets houdt het indienen tegen.',
    en: 'All steps are done and nothing blocks filing.',
  },
  notReadyTitle: { nl: 'U kunt nog niet indienen', en: 'You cannot file yet' },
  openSteps: { nl: 'Maak eerst deze stappen af:', en: 'First finish these steps:' },
  openConditions: {
    nl: 'Deze voorwaarden houden het indienen tegen:',
    en: 'These conditions block filing:',
  },
  openWarnings: {
    nl: 'Geef bij deze waarschuwingen uw reden:',
    en: 'Give your reason for these warnings:',
  },
  warnings: { nl: 'Waarschuwingen', en: 'Warnings' },
  warningsLead: {
    nl: 'Dit wijkt af van wat gebruikelijk is. U mag doorgaan als u uitlegt waarom. De behandelaar leest uw uitleg.',
    en: 'This differs from what is usual. You may go on if you explain why. The handler reads your explanation.',
  },
  yourReason: {
    nl: (title: string) => `Uw reden bij: ${title}`,
    en: (title: string) => `Your reason for: ${title}`,
  },
  saveReasons: { nl: 'Redenen bewaren', en: 'Save reasons' },
  goFile: { nl: 'Verder naar indienen', en: 'On to filing' },
  fileTitle: { nl: 'Nalezen en indienen', en: 'Read and file' },
  change: { nl: 'Wijzigen', en: 'Change' },
  changeStep: {
    nl: (step: string) => `Wijzigen: ${step}`,
    en: (step: string) => `Change: ${step}`,
  },
  declarations: { nl: 'Verklaringen', en: 'Declarations' },
  declareFirst: {
    nl: 'Vink deze verklaring aan om in te dienen.',
    en: 'Tick this declaration to file.',
  },
  file: { nl: 'Aanvraag indienen', en: 'File the application' },
  whoCanFile: { nl: 'Wie kan indienen', en: 'Who can file' },
  notFiled: { nl: 'Uw aanvraag is niet ingediend', en: 'Your application was not filed' },
  changedSinceReview: {
    nl: 'De aanvraag of de samenstelling is veranderd nadat u deze pagina opende. Hieronder staat hoe zij nu is. Lees haar na en dien dan in.',
    en: 'The application or the composition has changed since you opened this page. Below is how it is now. Read it and then file.',
  },
  maximum: {
    nl: (n: number) =>
      `Uw school heeft intussen ${n} toestemmingen en open aanvragen. Meer mag niet. Trek een andere aanvraag in, of wacht tot er plaats is.`,
    en: (n: number) =>
      `Your school now has ${n} permissions and open applications. More is not allowed. Withdraw another application, or wait for a place.`,
  },
  filed: { nl: 'Uw aanvraag is ingediend', en: 'Your application has been filed' },
  filedBefore: {
    nl: 'Deze aanvraag was al ingediend. Er is er één; dit is het kenmerk.',
    en: 'This application had been filed already. There is one; this is its reference number.',
  },
  reference: { nl: 'Kenmerk', en: 'Reference number' },
  filedOn: { nl: 'Ingediend op', en: 'Filed on' },
  next: { nl: 'Wat gebeurt er nu?', en: 'What happens now?' },
  pdf: { nl: 'Alles wat u indiende (pdf)', en: 'Everything you filed (PDF)' },
  page: {
    nl: 'Alles wat u indiende (pagina om af te drukken)',
    en: 'Everything you filed (page to print)',
  },
  toCase: { nl: 'Naar uw aanvraag', en: 'To your application' },
  overview: { nl: 'Alles wat u indiende', en: 'Everything you filed' },
})
