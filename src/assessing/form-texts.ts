import { refusedMoveText } from '../applying/index.ts'
import { defineTexts, type Lang } from '../ui/texts.ts'
import type { RefusedCaseMove } from './move-case.ts'

/** What stands around the forms of the moves. */
export const formTexts = defineTexts({
  seeLetter: { nl: 'Bekijk de brief', en: 'See the letter' },
  send: { nl: 'Versturen', en: 'Send' },
  change: { nl: 'Tekst aanpassen', en: 'Change the text' },
  letterLead: {
    nl: 'Lees de brief na. Klopt alles? Verstuur hem dan. De school krijgt de brief per mail en ziet hem bij haar aanvraag.',
    en: 'Read the letter. Is it right? Then send it. The school gets the letter by mail and sees it with its application.',
  },
  letterDutch: {
    nl: 'Brieven aan scholen zijn altijd in het Nederlands.',
    en: 'Letters to schools are always in Dutch.',
  },
  letterOf: { nl: (name: string) => `Brief: ${name}`, en: (name: string) => `Letter: ${name}` },
  notNow: { nl: 'Dit kan nu niet', en: 'This is not possible now' },
  movedOn: {
    nl: (state: string) =>
      `De zaak heeft nu de status: ${state}. Bekijk de zaak om te zien wat u kunt doen.`,
    en: (state: string) =>
      `The case now has the state: ${state}. Look at the case to see what you can do.`,
  },
  draftFrom: {
    nl: (when: string) => `U gaat verder met uw concept van ${when}.`,
    en: (when: string) => `You go on with your draft of ${when}.`,
  },
  reason: { nl: 'Motivering', en: 'Reasons' },
  reasonHint: {
    nl: 'Deze tekst komt in de brief aan de school. Schrijf gewone zinnen, zonder namen van personen.',
    en: 'This text goes into the letter to the school. Write plain sentences, without names of persons.',
  },
  until: { nl: 'Laatste dag', en: 'Last day' },
  untilHint: {
    nl: (date: string, law: string) =>
      `Ons voorstel is ${date} (${law}). U mag een andere werkdag kiezen.`,
    en: (date: string, law: string) =>
      `We propose ${date} (${law}). You may choose another working day.`,
  },
  notAhead: { nl: 'Kies een dag na vandaag.', en: 'Choose a day after today.' },
  noWorkingDay: {
    nl: (why: string, next: string) =>
      `Deze dag is ${why}. De wet schuift de termijn door; kies ${next}.`,
    en: (why: string, next: string) =>
      `This day is ${why}. The law moves the term on; choose ${next}.`,
  },
})

/** Why a move of the government side was not made, and what to do. */
export const refusedCaseText = (error: RefusedCaseMove, lang: Lang): string => {
  const nl = lang === 'nl'
  switch (error.code) {
    case 'not-claimed':
      return nl
        ? 'De zaak staat niet op uw naam. Neem de zaak op uw naam en doe het dan opnieuw.'
        : 'The case is not in your name. Take it and then do it again.'
    case 'already-permitted':
      return nl
        ? `Deze school heeft al toestemming voor deze cross-over (${error.id}). Stuur het voorstel terug.`
        : `This school already has permission for this cross-over (${error.id}). Send the proposal back.`
    case 'unknown-code':
      return nl
        ? `De cross-over ${error.crossOver} staat niet in het register. Stuur het voorstel terug.`
        : `The cross-over ${error.crossOver} is not in the register. Send the proposal back.`
    case 'content-incomplete':
      return nl
        ? 'Niveau of duur van deze cross-over is niet bekend. Zonder die twee kan zij niet in het register. Stuur het voorstel terug.'
        : 'Level or duration of this cross-over is not known. Without both it cannot enter the register. Send the proposal back.'
    default:
      return refusedMoveText(error, lang)
  }
}
