import { defineTexts } from '../ui/texts.ts'

/** The public page of one condition. */
export const conditionTexts = defineTexts({
  conditions: { nl: 'De voorwaarden', en: 'The conditions' },
  title: {
    nl: (code: string, title: string) => `${code} ${title}`,
    en: (code: string, title: string) => `${code} ${title}`,
  },
  scheme: { nl: 'Regeling', en: 'Scheme' },
  kinds: { nl: 'Geldt voor', en: 'Holds for' },
  valid: { nl: 'Geldt op', en: 'Holds on' },
  from: { nl: (day: string) => `vanaf ${day}`, en: (day: string) => `from ${day}` },
  until: {
    nl: (day: string) => `tot en met ${day}`,
    en: (day: string) => `up to and including ${day}`,
  },
  forSchool: { nl: 'Wat een school doet', en: 'What a school does' },
  forHandler: { nl: 'Hoe het wordt nagegaan', en: 'How it is checked' },
  judged: {
    nl: (body: string) => `Het systeem zet de feiten klaar. ${body} oordeelt.`,
    en: (body: string) => `The system puts the facts together. ${body} judges.`,
  },
  settings: { nl: 'Waar het systeem mee rekent', en: 'What the system counts with' },
  examples: { nl: 'Voorbeelden', en: 'Worked examples' },
  examplesLead: {
    nl: 'Alle voorbeelden zijn verzonnen. Open "Waarom?" om te zien hoe het systeem tot zijn uitkomst komt.',
    en: 'All examples are made up, and written in Dutch. Open "Why?" to see how the system comes to its outcome.',
  },
  examplesNone: {
    nl: 'Bij deze voorwaarde staan geen voorbeelden.',
    en: 'This condition has no examples.',
  },
  previous: { nl: 'Vorige voorwaarde', en: 'Previous condition' },
  next: { nl: 'Volgende voorwaarde', en: 'Next condition' },
  others: { nl: 'Andere voorwaarden', en: 'Other conditions' },
})
