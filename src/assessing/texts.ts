import type { NextActor, StateName } from '../applying/index.ts'
import { defineTexts, type Lang } from '../ui/texts.ts'
import type { CaseMoveKind, Hurdle } from './actions.ts'
import { formatDate } from '../ui/dates.ts'

/** Labels that several pages of the room share. */
export const assessingTexts = defineTexts({
  worklist: { nl: 'Werkvoorraad', en: 'Cases' },
  new: { nl: 'Nieuwe aanvraag', en: 'New application' },
  shortened: { nl: 'Verkorte aanvraag', en: 'Shortened application' },
  reference: { nl: 'Kenmerk', en: 'Reference' },
  school: { nl: 'School', en: 'School' },
  state: { nl: 'Status', en: 'State' },
  next: { nl: 'Aan zet', en: 'Whose turn' },
  until: { nl: 'Uiterlijk', en: 'At the latest' },
  handler: { nl: 'Behandelaar', en: 'Handler' },
  nobodyYet: { nl: 'Nog niemand', en: 'Nobody yet' },
  noTerm: { nl: 'Geen termijn', en: 'No term' },
  save: { nl: 'Nu bewaren', en: 'Save now' },
  saved: { nl: 'Uw concept is bewaard.', en: 'Your draft is saved.' },
  back: { nl: 'Terug naar de zaak', en: 'Back to the case' },
  filedOn: { nl: 'Ingediend op', en: 'Filed on' },
  closedOn: { nl: 'Gesloten op', en: 'Closed on' },
  name: { nl: 'Naam', en: 'Name' },
  kind: { nl: 'Soort', en: 'Kind' },
})

type PerLang<T> = Record<Lang, T>

const states: PerLang<Record<StateName, string>> = {
  nl: {
    draft: 'Concept',
    filed: 'Controle op compleetheid',
    incomplete: 'Wacht op aanvulling',
    'in-advice': 'In advies',
    adjusting: 'Wacht op aanpassing',
    'working-out': 'School werkt uit',
    'final-test': 'In de eindtoets',
    preparing: 'Besluit voorbereiden',
    hearing: 'Wacht op zienswijze',
    proposed: 'Voorstel ligt voor',
    approved: 'Goedgekeurd',
    refused: 'Geweigerd',
    'not-handled': 'Niet behandeld',
    withdrawn: 'Ingetrokken',
    'in-objection': 'In bezwaar',
  },
  en: {
    draft: 'Draft',
    filed: 'Completeness check',
    incomplete: 'Waiting for completion',
    'in-advice': 'With the advisers',
    adjusting: 'Waiting for adjustment',
    'working-out': 'School works it out',
    'final-test': 'In the final test',
    preparing: 'Decision to prepare',
    hearing: 'Waiting for the view',
    proposed: 'Proposal submitted',
    approved: 'Approved',
    refused: 'Refused',
    'not-handled': 'Not handled',
    withdrawn: 'Withdrawn',
    'in-objection': 'In objection',
  },
}

const actors: PerLang<Record<NextActor, string>> = {
  nl: {
    school: 'School',
    handler: 'DUO',
    inspector: 'Inspectie',
    adviser: 'SBB',
    'decision-maker': 'Beslisser',
    nobody: 'Niemand',
  },
  en: {
    school: 'School',
    handler: 'DUO',
    inspector: 'Inspectorate',
    adviser: 'SBB',
    'decision-maker': 'Decision maker',
    nobody: 'Nobody',
  },
}

const moves: PerLang<Record<CaseMoveKind, string>> = {
  nl: {
    decide: 'Beslissen',
    'decide-objection': 'Beslissen op het bezwaar',
    'final-test': 'Eindtoets doen',
    advise: 'Advies geven',
    'answer-inspection': 'Antwoord geven',
    'find-complete': 'Compleetheid controleren',
    'not-handle': 'Aanvraag niet behandelen',
    propose: 'Besluit voorstellen',
    'ask-completion': 'Om aanvulling vragen',
    'ask-view': 'Voornemen sturen',
    'send-back': 'Voorstel terugsturen',
    extend: 'Besluit uitstellen',
  },
  en: {
    decide: 'Decide',
    'decide-objection': 'Decide on the objection',
    'final-test': 'Do the final test',
    advise: 'Give advice',
    'answer-inspection': 'Give an answer',
    'find-complete': 'Check completeness',
    'not-handle': 'Do not handle',
    propose: 'Propose a decision',
    'ask-completion': 'Ask for completion',
    'ask-view': 'Send the intention',
    'send-back': 'Send the proposal back',
    extend: 'Postpone the decision',
  },
}

/** Words of the government side about a case: its states, who is next, what one can do. */
export const sideTexts = (lang: Lang) => ({
  state: states[lang],
  actor: actors[lang],
  move: moves[lang],
})

/** Why somebody cannot do something now, and what to do. */
export const hurdleText = (hurdle: Hurdle, lang: Lang): string => {
  const nl = lang === 'nl'
  switch (hurdle.code) {
    case 'own-school':
      return nl
        ? 'U werkt voor de school die dit aanvraagt. Laat een collega deze zaak doen.'
        : 'You work for the school that applies. Let a colleague do this case.'
    case 'four-eyes':
      return nl
        ? 'Vier ogen: u hebt dit zelf voorgesteld of besloten. Een collega moet nu beslissen.'
        : 'Four eyes: you proposed or decided this yourself. A colleague has to decide now.'
    case 'not-claimed':
      return nl
        ? 'Dit kan als de zaak op uw naam staat.'
        : 'This is possible when the case is in your name.'
    case 'term-not-passed':
      return nl
        ? `Dit kan vanaf de dag na ${formatDate(hurdle.until, lang)}. Tot en met die dag mag de school nog reageren.`
        : `This is possible from the day after ${formatDate(hurdle.until, lang)}. Until that day the school may still respond.`
  }
}
