import { defineTexts } from '../ui/texts.ts'

export const supportTexts = defineTexts({
  section: { nl: 'Uitleg en hulp', en: 'Explanation and help' },
  explanation: { nl: 'Uitleg', en: 'Explanation' },
  conditions: { nl: 'Voorwaarden', en: 'Conditions' },
  apply: { nl: 'Zo vraagt u aan', en: 'How to apply' },
  questions: { nl: 'Veelgestelde vragen', en: 'Questions and answers' },
  workSession: { nl: 'Werksessie', en: 'Work session' },

  rulesOf: { nl: 'De regels op deze site:', en: 'The rules on this site:' },
  running: {
    nl: (from: string, until: string) => `van kracht van ${from} tot en met ${until}.`,
    en: (from: string, until: string) => `in force from ${from} up to and including ${until}.`,
  },
  ended: {
    nl: (from: string, until: string) => `was van kracht van ${from} tot en met ${until}.`,
    en: (from: string, until: string) => `was in force from ${from} up to and including ${until}.`,
  },
  before: {
    nl: (from: string, until: string) => `wordt van kracht op ${from}, tot en met ${until}.`,
    en: (from: string, until: string) =>
      `comes into force on ${from}, up to and including ${until}.`,
  },

  open: { nl: 'Open', en: 'Open' },
  'not-yet': { nl: 'Nog niet open', en: 'Not open yet' },
  closed: { nl: 'Gesloten', en: 'Closed' },
  'kind-new': { nl: 'Nieuwe aanvraag', en: 'New application' },
  'kind-shortened': { nl: 'Verkorte aanvraag', en: 'Shortened application' },
  lastStart: { nl: 'Laatste start', en: 'Last start' },
  lastStartCaption: {
    nl: 'De laatste dag waarop studenten kunnen beginnen',
    en: 'The last day on which students can start',
  },
  duration: { nl: 'Studieduur', en: 'Duration' },
  years: {
    nl: (n: number) => `${n} jaar`,
    en: (n: number) => (n === 1 ? '1 year' : `${n} years`),
  },
  levelHead: { nl: 'Niveau', en: 'Level' },
  passed: { nl: 'voorbij', en: 'passed' },
  or: { nl: 'of', en: 'or' },

  certaintyTitle: { nl: 'Hoe zeker is dit?', en: 'How certain is this?' },
  dutchOnly: {
    nl: '',
    en: 'The worked examples are in Dutch, the language of the law.',
  },
})
