import type { Lang } from '../ui/texts.ts'
import { defineTexts } from '../ui/texts.ts'
import type { SchoolMove } from './make-school-move.ts'

const words = defineTexts({
  status: { nl: 'Status', en: 'Status' },
  youNext: { nl: 'U bent aan zet', en: 'It is your turn' },
  untilDay: { nl: (day: string) => `Uiterlijk ${day}`, en: (day: string) => `By ${day}` },
  next: { nl: 'Nu aan zet', en: 'Whose turn' },
  nobody: { nl: 'Niemand: deze aanvraag is afgerond', en: 'Nobody: this application is closed' },
  school: { nl: 'Uw school', en: 'Your school' },
  handler: { nl: 'DUO', en: 'DUO' },
  inspector: { nl: 'De Inspectie', en: 'The Inspectorate' },
  adviser: { nl: 'SBB', en: 'SBB' },
  'decision-maker': { nl: 'De beslisser', en: 'The decision maker' },
  whatWeAsk: { nl: 'Wat wij van u vragen', en: 'What we ask of you' },
  whatYouCanDo: { nl: 'Wat u kunt doen', en: 'What you can do' },
  onlyBoard: {
    nl: 'Alleen iemand die namens het bevoegd gezag mag optreden, kan dit doen.',
    en: 'Only somebody who may act for the school board can do this.',
  },
  decision: { nl: 'Het besluit', en: 'The decision' },
  inRegister: {
    nl: (code: string) => `Bekijk uw cross-over in het register: ${code}`,
    en: (code: string) => `Look at your cross-over in the register: ${code}`,
  },
  timeline: { nl: 'Wat er gebeurde', en: 'What happened' },
  dates: { nl: 'De termijnen', en: 'The terms' },
  datesLead: {
    nl: 'Elke datum volgt uit de wet of uit een afspraak. Klap uit hoe wij haar uitrekenen.',
    en: 'Each date follows from the law or from an agreement. Open how we work it out.',
  },
  messages: { nl: 'Berichten', en: 'Messages' },
  noMessages: { nl: 'Er zijn nog geen berichten.', en: 'There are no messages yet.' },
  yourMessage: { nl: 'Uw bericht', en: 'Your message' },
  messageHint: {
    nl: 'DUO leest dit bij uw aanvraag en antwoordt hier.',
    en: 'DUO reads this with your application and answers here.',
  },
  send: { nl: 'Bericht versturen', en: 'Send message' },
  sent: { nl: 'Uw bericht is verstuurd.', en: 'Your message is sent.' },
  messageMissing: { nl: 'Vul in: uw bericht.', en: 'Fill in: your message.' },
  messageTooLong: {
    nl: 'Maak het korter: hoogstens 20.000 tekens bij: uw bericht.',
    en: 'Make it shorter: at most 20,000 characters for: your message.',
  },
  documents: { nl: 'Documenten', en: 'Documents' },
  done: { nl: 'Gedaan. De status is bijgewerkt.', en: 'Done. The status is up to date.' },
  reason: { nl: 'Reden', en: 'Reason' },
  reasonOptional: {
    nl: 'Waarom trekt u de aanvraag in?',
    en: 'Why do you withdraw the application?',
  },
  view: { nl: 'Uw reactie', en: 'Your response' },
  grounds: { nl: 'Waarom bent u het niet eens?', en: 'Why do you disagree?' },
  delayUntil: { nl: 'Uitstel tot en met', en: 'Delay up to and including' },
  sure: { nl: 'Ja, ik weet het zeker', en: 'Yes, I am sure' },
  sureFirst: { nl: 'Vink aan dat u het zeker weet.', en: 'Tick that you are sure.' },
  cancel: { nl: 'Niet doen', en: 'Do not do it' },
  handedIn: { nl: 'Wat u hebt ingediend', en: 'What you handed in' },
  tasks: { nl: 'Te doen', en: 'To do' },
  noTasks: { nl: 'U hoeft nu niets te doen.', en: 'You need not do anything now.' },
})

type Moves = Record<SchoolMove['kind'], string>

const titles: Record<Lang, Moves> = {
  nl: {
    complete: 'Aanvulling indienen',
    resubmit: 'Opnieuw indienen',
    'submit-worked-out': 'Uitwerking indienen',
    'give-view': 'Reactie geven',
    'agree-delay': 'Instemmen met uitstel',
    withdraw: 'Aanvraag intrekken',
    object: 'Bezwaar maken',
    'withdraw-objection': 'Bezwaar intrekken',
  },
  en: {
    complete: 'File the completion',
    resubmit: 'File again',
    'submit-worked-out': 'Hand in what was worked out',
    'give-view': 'Give a response',
    'agree-delay': 'Agree to a delay',
    withdraw: 'Withdraw the application',
    object: 'File an objection',
    'withdraw-objection': 'Withdraw the objection',
  },
}

/** Labels of a filed application for its school. */
export const casePageTexts = (lang: Lang) => ({ ...words(lang), move: titles[lang] })
