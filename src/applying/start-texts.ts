import { defineTexts } from '../ui/texts.ts'

/** Labels of the pages on which an application begins. */
export const startTexts = defineTexts({
  which: {
    nl: 'Met welke samenstelling vraagt u aan?',
    en: 'Which composition do you apply with?',
  },
  changedAt: {
    nl: (when: string) => `Laatst gewijzigd op ${when}`,
    en: (when: string) => `Last changed on ${when}`,
  },
  inUse: {
    nl: 'Hiermee heeft uw school al een aanvraag. Kiest u deze, dan gaat u daarnaartoe.',
    en: 'Your school has an application with this one already. If you choose it, you go there.',
  },
  begin: { nl: 'Aanvraag beginnen', en: 'Begin the application' },
  compose: { nl: 'Nieuwe samenstelling maken', en: 'Make a new composition' },
  chooseOne: {
    nl: 'Kies een samenstelling van uw school.',
    en: 'Choose a composition of your school.',
  },
  noCompositions: {
    nl: 'Uw school heeft nog geen samenstelling',
    en: 'Your school has no composition yet',
  },
  noCompositionsHelp: {
    nl: 'Stel eerst een cross-over samen en bewaar haar bij uw school. Kom daarna hier terug.',
    en: 'First compose a cross-over and save it with your school. Then come back here.',
  },
  started: {
    nl: 'Uw aanvraag is begonnen. Zij blijft een concept totdat u indient.',
    en: 'Your application has begun. It stays a draft until you file.',
  },
  startedBefore: {
    nl: 'Uw school had hiervoor al een aanvraag. Dit is die aanvraag.',
    en: 'Your school already had an application for this. This is it.',
  },
  shortened: { nl: 'Verkorte aanvraag', en: 'Shortened application' },
  shortenedFor: {
    nl: (name: string) => `Verkorte aanvraag voor ${name}`,
    en: (name: string) => `Shortened application for ${name}`,
  },
  unknownCode: {
    nl: (code: string) => `Wij kennen geen cross-over met code ${code}`,
    en: (code: string) => `We know no cross-over with code ${code}`,
  },
  unknownCodeHelp: {
    nl: 'Controleer de code: zij heeft vijf cijfers en begint met 260. In het register staan alle goedgekeurde cross-overs.',
    en: 'Check the code: it has five digits and starts with 260. The register holds all approved cross-overs.',
  },
  toRegister: { nl: 'Naar het register', en: 'To the register' },
})
