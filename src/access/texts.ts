import { defineTexts } from '../ui/texts.ts'

export const accessTexts = defineTexts({
  home: { nl: 'Start', en: 'Home' },
  referenceDate: {
    nl: (date: string) => `Dit is een oefenomgeving. Hier is het ${date}.`,
    en: (date: string) => `This is a practice site. The date here is ${date}.`,
  },
  author: { nl: 'samensteller', en: 'author' },
  board: { nl: 'namens het bevoegd gezag', en: 'for the school board' },
  handler: { nl: 'behandelaar', en: 'handler' },
  manager: { nl: 'teamleider', en: 'team manager' },
  inspector: { nl: 'inspecteur', en: 'inspector' },
  adviser: { nl: 'adviseur', en: 'adviser' },
  'decision-maker': { nl: 'beslisser', en: 'decision maker' },
  admin: { nl: 'beheerder', en: 'administrator' },
  notFound: { nl: 'Deze pagina is er niet', en: 'This page does not exist' },
  notFoundHelp: {
    nl: 'Controleer het adres, of zoek verder vanaf de startpagina. Hoort deze pagina bij een school? Log dan in met het account van die school.',
    en: 'Check the address, or go on from the home page. Does the page belong to a school? Then sign in with the account of that school.',
  },
  forbidden: { nl: 'U mag deze pagina niet zien', en: 'You may not see this page' },
  forbiddenHelp: {
    nl: 'Uw account heeft hiervoor niet de juiste rol. Log in met een ander account, of vraag uw beheerder om de rol.',
    en: 'Your account does not have the role for this. Sign in with another account, or ask your administrator for the role.',
  },
  signIn: { nl: 'Inloggen', en: 'Sign in' },
  signedOut: { nl: 'U bent uitgelogd.', en: 'You are signed out.' },
  unknownAccount: {
    nl: 'Uw account is hier nog niet bekend',
    en: 'Your account is not known here yet',
  },
  unknownAccountHelp: {
    nl: 'Het inloggen zelf is gelukt. Vraag de beheerder van uw organisatie om u toe te voegen, en log daarna opnieuw in.',
    en: 'The sign-in itself worked. Ask the administrator of your organisation to add you, and then sign in again.',
  },
  signInFailed: { nl: 'Inloggen is niet gelukt', en: 'Signing in did not work' },
  signInFailedHelp: {
    nl: 'Het inloggen duurde te lang of is onderweg afgebroken. Probeer het opnieuw.',
    en: 'Signing in took too long or was interrupted. Please try again.',
  },
  tryAgain: { nl: 'Opnieuw inloggen', en: 'Sign in again' },
  providerDown: {
    nl: 'De inlogdienst antwoordt niet. Probeer het over een paar minuten opnieuw; wat u had opgeslagen, blijft bewaard.',
    en: 'The sign-in service does not answer. Try again in a few minutes; what you saved is kept.',
  },
})
