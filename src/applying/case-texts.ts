import type { MoveError, MoveKind } from './life/move.ts'
import type { ObjectionDecision, StateName } from './life/state.ts'
import type { Lang } from '../ui/texts.ts'
import { formatDate } from '../ui/dates.ts'

type PerLang<T> = Record<Lang, T>

const state: PerLang<Record<StateName, string>> = {
  nl: {
    draft: 'Concept',
    filed: 'Ingediend',
    incomplete: 'Aanvulling gevraagd',
    'in-advice': 'In behandeling',
    adjusting: 'Aanpassing gevraagd',
    'working-out': 'Uit te werken',
    'final-test': 'In de eindtoets',
    preparing: 'Besluit in voorbereiding',
    hearing: 'Uw reactie gevraagd',
    proposed: 'Besluit in voorbereiding',
    approved: 'Goedgekeurd',
    refused: 'Geweigerd',
    'not-handled': 'Niet behandeld',
    withdrawn: 'Ingetrokken',
    'in-objection': 'In bezwaar',
  },
  en: {
    draft: 'Draft',
    filed: 'Filed',
    incomplete: 'Completion asked',
    'in-advice': 'Being handled',
    adjusting: 'Adjustment asked',
    'working-out': 'To be worked out',
    'final-test': 'In the final test',
    preparing: 'Decision being prepared',
    hearing: 'Your response asked',
    proposed: 'Decision being prepared',
    approved: 'Approved',
    refused: 'Refused',
    'not-handled': 'Not handled',
    withdrawn: 'Withdrawn',
    'in-objection': 'In objection',
  },
}

const did: PerLang<Record<MoveKind, string>> = {
  nl: {
    file: 'heeft de aanvraag ingediend',
    'ask-completion': 'heeft om aanvulling gevraagd',
    complete: 'heeft de aanvraag aangevuld',
    'find-complete': 'vindt de aanvraag compleet',
    'answer-inspection': 'heeft geantwoord voor een domein',
    advise: 'heeft advies gegeven',
    resubmit: 'heeft de aangepaste aanvraag ingediend',
    'submit-worked-out': 'heeft de uitgewerkte cross-over ingediend',
    'final-test': 'heeft de eindtoets gedaan',
    'ask-view': 'heeft om een reactie gevraagd',
    'give-view': 'heeft gereageerd op het voornemen',
    propose: 'heeft een besluit voorgesteld',
    'send-back': 'heeft het voorstel teruggestuurd',
    decide: 'heeft besloten',
    'not-handle': 'heeft besloten de aanvraag niet te behandelen',
    extend: 'heeft een nieuwe datum genoemd',
    'agree-delay': 'stemt in met uitstel',
    withdraw: 'heeft de aanvraag ingetrokken',
    object: 'heeft bezwaar gemaakt',
    'decide-objection': 'heeft op het bezwaar beslist',
    'withdraw-objection': 'heeft het bezwaar ingetrokken',
  },
  en: {
    file: 'filed the application',
    'ask-completion': 'asked for completion',
    complete: 'completed the application',
    'find-complete': 'found the application complete',
    'answer-inspection': 'answered for a domain',
    advise: 'gave its advice',
    resubmit: 'filed the adjusted application',
    'submit-worked-out': 'filed the worked-out cross-over',
    'final-test': 'did the final test',
    'ask-view': 'asked for a response',
    'give-view': 'responded to the intention',
    propose: 'proposed a decision',
    'send-back': 'sent the proposal back',
    decide: 'decided',
    'not-handle': 'decided not to handle the application',
    extend: 'named a new date',
    'agree-delay': 'agreed to a delay',
    withdraw: 'withdrew the application',
    object: 'filed an objection',
    'decide-objection': 'decided on the objection',
    'withdraw-objection': 'withdrew the objection',
  },
}

const objection: PerLang<Record<ObjectionDecision['outcome'], string>> = {
  nl: { founded: 'gegrond', unfounded: 'ongegrond', inadmissible: 'niet-ontvankelijk' },
  en: { founded: 'founded', unfounded: 'unfounded', inadmissible: 'inadmissible' },
}

/** Words about a case: its states, what somebody did, how an objection ended. */
export const caseTexts = (lang: Lang) => ({
  state: state[lang],
  did: did[lang],
  objection: objection[lang],
})

/** Why a move was not made, and what to do. */
export type RefusedMove =
  | MoveError
  | { code: 'not-found' }
  /** Somebody moved or changed the case after the page was shown. */
  | { code: 'changed-meanwhile' }

/** A refused move in words. */
export const refusedMoveText = (error: RefusedMove, lang: Lang): string => {
  const nl = lang === 'nl'
  switch (error.code) {
    case 'not-found':
      return nl ? 'Deze aanvraag is er niet.' : 'There is no such application.'
    case 'changed-meanwhile':
      return nl
        ? 'De zaak is intussen veranderd. Bekijk de stand van nu en doe het dan opnieuw.'
        : 'The case has changed in the meantime. Look at how it is now and then do it again.'
    case 'not-in-this-state':
      return nl
        ? `Dit kan niet nu de aanvraag deze status heeft: ${state.nl[error.state].toLowerCase()}.`
        : `This is not possible while the application has this status: ${state.en[error.state].toLowerCase()}.`
    case 'not-your-role':
      return nl
        ? 'Uw account mag dit niet. Vraag iemand met de juiste rol.'
        : 'Your account may not do this. Ask somebody with the right role.'
    case 'own-school':
      return nl
        ? 'U werkt ook voor deze school. Laat een collega deze zaak doen.'
        : 'You also work for this school. Let a colleague do this case.'
    case 'four-eyes':
      return nl
        ? 'U hebt hier eerder over beslist of het voorgesteld. Laat een collega beslissen.'
        : 'You decided or proposed here before. Let a colleague decide.'
    case 'term-not-passed':
      return nl
        ? `Dit kan pas na ${formatDate(error.until, lang)}: tot en met die dag mag de school nog reageren.`
        : `This is only possible after ${formatDate(error.until, lang)}: until that day the school may still respond.`
    case 'term-passed':
      return nl
        ? `Dit kon tot en met ${formatDate(error.until, lang)}. Neem contact op met DUO.`
        : `This was possible until ${formatDate(error.until, lang)}. Contact DUO.`
    case 'date-not-ahead':
      return nl ? 'Kies een dag na vandaag.' : 'Choose a day after today.'
    case 'reason-missing':
      return nl ? 'Schrijf op waarom.' : 'Write down why.'
    case 'unknown-domain':
      return nl
        ? `Het domein ${error.domain} doet niet mee in deze aanvraag.`
        : `The domain ${error.domain} takes no part in this application.`
    case 'answered-already':
      return nl
        ? `Voor het domein ${error.domain} is al geantwoord.`
        : `The domain ${error.domain} has been answered already.`
    case 'findings-missing':
      return nl
        ? 'Geef een bevinding per criterium en een samenvatting.'
        : 'Give a finding for each criterion and a summary.'
    case 'domains-missing':
      return nl
        ? 'Van deze cross-over is geen domein bekend. Kies eerst delen uit de kwalificatiestructuur.'
        : 'No domain is known of this cross-over. First choose parts from the qualification structure.'
  }
}
