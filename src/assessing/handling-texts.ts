import { defineTexts } from '../ui/texts.ts'

/** The forms of the handler. */
export const handlingTexts = defineTexts({
  completionLead: {
    nl: 'U vraagt de school om te sturen wat ontbreekt. Zolang de school aan zet is, staat de beslistermijn stil (Awb, artikel 4:15).',
    en: 'You ask the school to send what is missing. While the school has the turn, the decision term stands still (Awb, article 4:15).',
  },
  missing: { nl: 'Wat ontbreekt er', en: 'What is missing' },
  missingHint: {
    nl: 'Noem elk stuk of antwoord op een eigen regel en zeg erbij wat de school moet doen. Deze tekst komt in de brief.',
    en: 'Name each document or answer on a line of its own, and say what the school has to do. This text goes into the letter.',
  },
  askCompletion: { nl: 'Brief versturen', en: 'Send the letter' },
  completionAsked: {
    nl: 'De school is om aanvulling gevraagd. De beslistermijn staat stil.',
    en: 'The school has been asked to complete. The decision term stands still.',
  },
  notHandleLead: {
    nl: 'De school heeft de aanvulling niet op tijd gestuurd. U besluit de aanvraag niet te behandelen (Awb, artikel 4:5).',
    en: 'The school did not complete in time. You decide not to handle the application (Awb, article 4:5).',
  },
  notHandle: { nl: 'Besluit versturen', en: 'Send the decision' },
  notHandled: {
    nl: 'Het besluit is verstuurd. De zaak is gesloten.',
    en: 'The decision has been sent. The case is closed.',
  },
  extendLead: {
    nl: 'Lukt beslissen niet op tijd? Laat dat weten voordat de termijn om is, met een nieuwe datum die redelijk is (Awb, artikel 4:14).',
    en: 'Can the decision not be made in time? Say so before the term ends, with a new date that is reasonable (Awb, article 4:14).',
  },
  newDate: { nl: 'Nieuwe datum voor het besluit', en: 'New date for the decision' },
  why: { nl: 'Waarom het langer duurt', en: 'Why it takes longer' },
  extend: { nl: 'Bericht versturen', en: 'Send the notice' },
  extended: {
    nl: 'De school weet dat het besluit later komt.',
    en: 'The school knows that the decision comes later.',
  },
  notLater: {
    nl: (date: string) => `Kies een dag na ${date}: tot en met die dag loopt de termijn nu al.`,
    en: (date: string) => `Choose a day after ${date}: the term runs until that day already.`,
  },
  viewLead: {
    nl: 'Wilt u weigeren op gegevens die niet van de school komen? Dan mag de school eerst reageren (Awb, artikel 4:7). Die reactie heet de zienswijze.',
    en: 'Do you want to refuse on facts that do not come from the school? Then the school may respond first (Awb, article 4:7).',
  },
  intention: { nl: 'Waarom u wilt weigeren', en: 'Why you want to refuse' },
  sendIntention: { nl: 'Voornemen versturen', en: 'Send the intention' },
  viewAsked: {
    nl: 'Het voornemen is verstuurd. De school mag nu reageren.',
    en: 'The intention has been sent. The school may now respond.',
  },
  proposeLead: {
    nl: 'U legt een voorstel voor aan de beslisser. De school ziet het voorstel niet; de motivering komt in het besluit.',
    en: 'You lay a proposal before the decision maker. The school does not see the proposal; the reasons go into the decision.',
  },
  outcome: { nl: 'Uw voorstel', en: 'Your proposal' },
  approve: { nl: 'Goedkeuren', en: 'Approve' },
  refuse: { nl: 'Weigeren', en: 'Refuse' },
  refuseHint: {
    nl: 'Weigert u op gegevens die niet van de school komen, stuur dan eerst een voornemen.',
    en: 'If you refuse on facts that do not come from the school, send the intention first.',
  },
  propose: { nl: 'Voorstel voorleggen', en: 'Submit the proposal' },
  proposed: {
    nl: 'Het voorstel ligt bij de beslisser.',
    en: 'The proposal is with the decision maker.',
  },
  checkLead: {
    nl: 'Kijk of alles er is. Wat het systeem kan nagaan, staat al ingevuld; u beslist.',
    en: 'See whether everything is there. What the system can check is filled in already; you decide.',
  },
  inFile: {
    nl: (names: string) => `De school stuurde: ${names}.`,
    en: (names: string) => `The school sent: ${names}.`,
  },
  inForm: {
    nl: 'De school schreef dit in de aanvraag zelf.',
    en: 'The school wrote this in the application itself.',
  },
  nowhere: { nl: 'Het systeem vindt dit niet.', en: 'The system does not find this.' },
  present: { nl: 'Is er', en: 'Is there' },
  absent: { nl: 'Ontbreekt', en: 'Missing' },
  remark: { nl: 'Wat de school moet doen', en: 'What the school has to do' },
  checklist: { nl: 'Is alles er?', en: 'Is everything there?' },
  stillMissing: {
    nl: (what: string) => `${what}: ontbreekt nog. Vraag om aanvulling, of zet dit op "Is er".`,
    en: (what: string) => `${what}: still missing. Ask for completion, or set this to "Is there".`,
  },
  findComplete: { nl: 'Aanvraag is compleet', en: 'The application is complete' },
  askInstead: {
    nl: 'Om aanvulling vragen met deze lijst',
    en: 'Ask for completion with this list',
  },
  foundComplete: {
    nl: 'De aanvraag is compleet. De Inspectie en SBB zijn aan zet.',
    en: 'The application is complete. The Inspectorate and SBB have the turn.',
  },
  ownJudgement: { nl: 'Wat DUO zelf beoordeelt', en: 'What DUO judges itself' },
  notMet: {
    nl: (codes: string) =>
      `Goedkeuren kan niet: aan deze voorwaarden is niet voldaan: ${codes}. Stel voor om te weigeren.`,
    en: (codes: string) =>
      `Approving is not possible: these conditions are not met: ${codes}. Propose to refuse.`,
  },
  stillOpen: {
    nl: (codes: string) => `Over deze voorwaarden is nog niets beslist: ${codes}.`,
    en: (codes: string) => `Nothing has been decided yet on these conditions: ${codes}.`,
  },
  conditions: { nl: 'De voorwaarden', en: 'The conditions' },
  seeConditions: {
    nl: 'Bekijk elke voorwaarde met haar onderbouwing',
    en: 'See each condition with what it rests on',
  },
  acceptOpenHint: {
    nl: 'Alleen nodig als u voorstelt om goed te keuren.',
    en: 'Only needed when you propose to approve.',
  },
  isThere: { nl: 'Is dit er?', en: 'Is this there?' },
  acceptOpen: {
    nl: 'In de motivering staat waarom goedkeuren toch kan.',
    en: 'The reasons say why approving is possible all the same.',
  },
  tickOpen: {
    nl: 'Leg uit waarom goedkeuren kan, en kruis dit aan.',
    en: 'Explain why approving is possible, and tick this.',
  },
})
