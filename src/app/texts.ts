import { defineTexts } from '../ui/texts.ts'

export const appTexts = defineTexts({
  mailbox: { nl: 'Postvak van de oefenomgeving', en: 'Mailbox of the practice site' },
  mailboxLead: {
    nl: 'Alle mails die deze oefenomgeving verstuurt, komen hier aan. Er gaat niets naar buiten.',
    en: 'All mail that this practice site sends arrives here. Nothing leaves it.',
  },
  noMails: { nl: 'Er is nog geen mail.', en: 'There is no mail yet.' },
  mailTo: { nl: (who: string) => `Aan ${who}`, en: (who: string) => `To ${who}` },
  navRegister: { nl: 'Register', en: 'Register' },
  navStructure: { nl: 'Kwalificaties', en: 'Qualifications' },
  navCompose: { nl: 'Samenstellen', en: 'Compose' },
  navApply: { nl: 'Aanvragen', en: 'Apply' },
  navExplain: { nl: 'Uitleg', en: 'Explanation' },
  navMine: { nl: 'Mijn cross-overs', en: 'My cross-overs' },
  navCases: { nl: 'Werkvoorraad', en: 'Cases' },
  navSessions: { nl: 'Werksessies', en: 'Work sessions' },
  navAdmin: { nl: 'Beheer', en: 'Administration' },
  adminLead: { nl: 'Wat u in deze omgeving kunt beheren.', en: 'What you can keep here.' },
  adminStructure: { nl: 'Kwalificatiestructuur inlezen', en: 'Import the qualification structure' },
  adminStructureAbout: {
    nl: 'Bestanden van SBB, RIO en DUO: eerst zien wat er wijzigt, dan inlezen.',
    en: 'Files of SBB, RIO and DUO: first see what changes, then import.',
  },
  adminRules: { nl: 'Regels', en: 'Rules' },
  adminRulesAbout: {
    nl: 'Voorwaarden, grenzen en termijnen: bekijken, vergelijken, uitproberen, aannames wijzigen.',
    en: 'Conditions, limits and terms: see, compare, try, and change assumptions.',
  },
  adminHealth: { nl: 'Gezondheid', en: 'Health' },
  adminHealthAbout: {
    nl: 'Of de database antwoordt en hoeveel werk er wacht.',
    en: 'Whether the database answers and how much work waits.',
  },
  error: { nl: 'Er ging iets mis', en: 'Something went wrong' },
  errorHelp: {
    nl: (id: string) =>
      `Wat u eerder had opgeslagen, is er nog. Probeer het over een paar minuten opnieuw. Blijft het misgaan, geef dan dit nummer door: ${id}.`,
    en: (id: string) =>
      `What you saved before is still there. Try again in a few minutes. If it keeps happening, pass on this number: ${id}.`,
  },
  tooMany: { nl: 'U doet dit te vaak achter elkaar', en: 'You are doing this too often' },
  tooManyHelp: {
    nl: 'Wacht een minuut en probeer het dan opnieuw.',
    en: 'Wait a minute and then try again.',
  },
  tooLarge: { nl: 'Wat u verstuurt is te groot', en: 'What you send is too large' },
  tooLargeHelp: {
    nl: 'Een formulier zonder bestanden mag hoogstens 1 MB groot zijn. Kort uw tekst in, of stuur het als bijlage.',
    en: 'A form without files may be 1 MB at most. Shorten your text, or send it as an attachment.',
  },
  crossSite: {
    nl: 'Deze actie kwam niet van onze pagina',
    en: 'This action did not come from our page',
  },
  crossSiteHelp: {
    nl: 'Open de pagina opnieuw en doe het daar nog een keer.',
    en: 'Open the page again and do it there once more.',
  },
  sessionOver: {
    nl: 'U was te lang weg en bent uitgelogd',
    en: 'You were away too long and are signed out',
  },
  sessionOverHelp: {
    nl: 'Log opnieuw in. Ga daarna met de knop Terug van uw browser naar uw formulier: wat u had ingevuld, staat er nog.',
    en: 'Sign in again. Then use the Back button of your browser to return to your form: what you filled in is still there.',
  },
  start: { nl: 'Terug naar de startpagina', en: 'Back to the home page' },
})
