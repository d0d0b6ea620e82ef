import { defineTexts } from '../ui/texts.ts'

export const schemeTexts = defineTexts({
  lead: {
    nl: 'Alle regels waar deze site mee rekent, met hun bron. De voorwaarden staan op een eigen pagina.',
    en: 'All rules that this site works with, with their source. The conditions have a page of their own.',
  },
  otherScheme: {
    nl: 'Dit is niet de regeling die vandaag geldt.',
    en: 'This is not the scheme that holds today.',
  },
  toConditions: { nl: 'Naar de voorwaarden', en: 'To the conditions' },
  what: { nl: 'Wat', en: 'What' },
  value: { nl: 'Regel', en: 'Rule' },
  basis: { nl: 'Bron', en: 'Source' },
})
