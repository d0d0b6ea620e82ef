import { defineTexts } from '../ui/texts.ts'

export const siteTexts = defineTexts({
  about: { nl: 'Over Snijvlak', en: 'About Snijvlak' },
  'open-data': { nl: 'Open data', en: 'Open data' },
  privacy: { nl: 'Privacy', en: 'Privacy' },
  accessibility: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  report: { nl: 'Een fout melden', en: 'Report a mistake' },
  message: { nl: 'Wat gaat er mis?', en: 'What goes wrong?' },
  messageHint: {
    nl: 'Noem de pagina, en wat u deed of verwachtte.',
    en: 'Name the page, and what you did or expected.',
  },
  email: { nl: 'Uw e-mailadres', en: 'Your e-mail address' },
  send: { nl: 'Versturen', en: 'Send' },
  sent: {
    nl: 'Uw melding is verstuurd naar de beheerder.',
    en: 'Your report has been sent to the administrator.',
  },
  nobody: {
    nl: 'Deze site heeft nog geen beheerder. Uw melding is niet verstuurd. Bewaar uw tekst en probeer het later.',
    en: 'This site has no administrator yet. Your report was not sent. Keep your text and try later.',
  },
  noAddress: { nl: 'niet opgegeven', en: 'not given' },
})
