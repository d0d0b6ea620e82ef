import type { StateName } from '../applying/index.ts'
import { defineTexts, type Lang } from '../ui/texts.ts'

/** The pages of a case. */
export const casePageTexts = defineTexts({
  parts: { nl: 'Onderdelen van de zaak', en: 'Parts of the case' },
  overview: { nl: 'Overzicht', en: 'Overview' },
  application: { nl: 'Aanvraag', en: 'Application' },
  composition: { nl: 'Samenstelling', en: 'Composition' },
  conditions: { nl: 'Voorwaarden', en: 'Conditions' },
  post: { nl: 'Berichten en brieven', en: 'Messages and letters' },
  notes: { nl: 'Notities', en: 'Notes' },
  now: { nl: 'Wat er nu gebeurt', en: 'What happens now' },
  canDo: { nl: 'Wat u kunt doen', en: 'What you can do' },
  nothingToDo: {
    nl: 'U hoeft nu niets te doen.',
    en: 'There is nothing for you to do now.',
  },
  draftWaiting: { nl: 'concept bewaard', en: 'draft saved' },
  handler: { nl: 'Behandelaar', en: 'Handler' },
  freeCase: { nl: 'Deze zaak is nog vrij.', en: 'This case is still free.' },
  inName: {
    nl: (name: string) => `Op naam van ${name}.`,
    en: (name: string) => `In the name of ${name}.`,
  },
  inYours: { nl: 'Op uw naam.', en: 'In your name.' },
  assign: { nl: 'Toewijzen aan', en: 'Assign to' },
  assignNow: { nl: 'Toewijzen', en: 'Assign' },
  clock: { nl: 'Termijnen', en: 'Terms' },
  findings: { nl: 'Bevindingen tot nu toe', en: 'Findings so far' },
  noFindings: { nl: 'Er zijn nog geen bevindingen.', en: 'There are no findings yet.' },
  advice: { nl: 'Advies van SBB', en: 'Advice by SBB' },
  finalTest: { nl: 'Eindtoets van SBB', en: 'Final test by SBB' },
  inspection: { nl: 'Inspectie', en: 'Inspectorate' },
  proposal: { nl: 'Voorstel van DUO', en: 'Proposal by DUO' },
  decision: { nl: 'Besluit', en: 'Decision' },
  objection: { nl: 'Bezwaar', en: 'Objection' },
  intention: { nl: 'Voornemen', en: 'Intention' },
  view: { nl: 'Zienswijze van de school', en: 'View of the school' },
  missing: { nl: 'Gevraagde aanvulling', en: 'Completion asked' },
  criterion: { nl: 'Criterium', en: 'Criterion' },
  finding: { nl: 'Bevinding', en: 'Finding' },
  explanation: { nl: 'Toelichting', en: 'Explanation' },
  history: { nl: 'Verloop', en: 'History' },
  inRegister: {
    nl: (code: string) => `Bekijk ${code} in het register`,
    en: (code: string) => `See ${code} in the register`,
  },
  handedInOn: {
    nl: (date: string, who: string) => `Ingediend op ${date} door ${who}.`,
    en: (date: string, who: string) => `Filed on ${date} by ${who}.`,
  },
  files: { nl: 'Bijlagen', en: 'Attachments' },
  noFiles: { nl: 'De school stuurde geen bijlagen.', en: 'The school sent no attachments.' },
  file: { nl: 'Bestand', en: 'File' },
  slot: { nl: 'Waarvoor', en: 'What for' },
  size: { nl: 'Grootte', en: 'Size' },
  added: { nl: 'Toegevoegd', en: 'Added' },
  notScanned: {
    nl: 'Wordt nog op virussen gecontroleerd',
    en: 'Still being checked for viruses',
  },
  infected: { nl: 'Bevat een virus; niet te openen', en: 'Holds a virus; cannot be opened' },
  judgeThese: { nl: 'Voorwaarden beoordelen', en: 'Judge conditions' },
  conditionsLead: {
    nl: 'Wat het systeem uitrekent en wat de organisaties vonden, per voorwaarde. Klap open waar een uitkomst op rust.',
    en: 'What the system works out and what the bodies found, for each condition. Open one to see what it rests on.',
  },
  perCondition: { nl: 'Per voorwaarde', en: 'For each condition' },
  notApplicable: { nl: 'Geldt hier niet', en: 'Does not apply' },
  beside: { nl: 'Houd erbij', en: 'Keep at hand' },
  given: { nl: 'Gegeven oordelen', en: 'Judgements given' },
})

const NL: Record<StateName, string> = {
  draft: '',
  filed: 'DUO kijkt of de aanvraag compleet is.',
  incomplete: 'De school stuurt wat ontbreekt. Zolang staat de beslistermijn stil.',
  'in-advice':
    'De Inspectie antwoordt per domein en SBB toetst de inhoud. Dat gebeurt naast elkaar.',
  adjusting: 'SBB wil eerst een aanpassing. De school past de cross-over aan.',
  'working-out': 'SBB is positief. De school werkt de cross-over uit.',
  'final-test': 'SBB toetst de uitgewerkte cross-over voor de laatste keer.',
  preparing: 'Alle adviezen zijn er. DUO bereidt een besluit voor.',
  hearing: 'DUO wil weigeren. De school mag eerst reageren.',
  proposed: 'Het voorstel van DUO ligt bij de beslisser.',
  approved: 'De aanvraag is goedgekeurd. De zaak is gesloten.',
  refused: 'De aanvraag is geweigerd. De zaak is gesloten, tenzij de school bezwaar maakt.',
  'not-handled':
    'De aanvraag is niet behandeld. De zaak is gesloten, tenzij de school bezwaar maakt.',
  withdrawn: 'De school heeft de aanvraag ingetrokken. De zaak is gesloten.',
  'in-objection': 'De school maakte bezwaar. De beslisser kijkt opnieuw naar het besluit.',
}

const EN: Record<StateName, string> = {
  draft: '',
  filed: 'DUO checks whether the application is complete.',
  incomplete: 'The school sends what is missing. Meanwhile the decision term stands still.',
  'in-advice': 'The Inspectorate answers for each domain and SBB tests the content, side by side.',
  adjusting: 'SBB wants an adjustment first. The school adjusts the cross-over.',
  'working-out': 'SBB is positive. The school works the cross-over out.',
  'final-test': 'SBB tests the worked-out cross-over for the last time.',
  preparing: 'All advice is in. DUO prepares a decision.',
  hearing: 'DUO wants to refuse. The school may respond first.',
  proposed: 'The proposal of DUO is with the decision maker.',
  approved: 'The application is approved. The case is closed.',
  refused: 'The application is refused. The case is closed, unless the school objects.',
  'not-handled': 'The application was not handled. The case is closed, unless the school objects.',
  withdrawn: 'The school withdrew the application. The case is closed.',
  'in-objection': 'The school objected. The decision maker looks at the decision again.',
}

const SHORTENED_ADVICE: Record<Lang, string> = {
  nl: 'De inhoud is eerder goedgekeurd. De Inspectie antwoordt per domein van de school.',
  en: 'The content was approved before. The Inspectorate answers for each domain of the school.',
}

/** What happens in a state, in a sentence. */
export const nowText = (state: StateName, kind: 'new' | 'shortened', lang: Lang): string => {
  if (state === 'in-advice' && kind === 'shortened') return SHORTENED_ADVICE[lang]
  return (lang === 'nl' ? NL : EN)[state]
}
