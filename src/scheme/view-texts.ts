import { defineTexts } from '../ui/texts.ts'

/** What stands around outcomes and deadlines on a page. */
export const viewTexts = defineTexts({
  why: { nl: 'Waarom?', en: 'Why?' },
  whyOf: { nl: (code: string) => `voorwaarde ${code}`, en: (code: string) => `condition ${code}` },
  todo: { nl: 'Wat u kunt doen:', en: 'What you can do:' },
  met: {
    nl: (n: string, one: boolean) => `${n} ${one ? 'voldoet' : 'voldoen'}`,
    en: (n: string, _one: boolean) => `${n} met`,
  },
  'not-met': {
    nl: (n: string, one: boolean) => `${n} ${one ? 'voldoet' : 'voldoen'} niet`,
    en: (n: string, _one: boolean) => `${n} not met`,
  },
  'needs-judgement': {
    nl: (n: string, _one: boolean) => `${n} te beoordelen`,
    en: (n: string, one: boolean) => `${n} ${one ? 'needs' : 'need'} judgement`,
  },
  'not-known': {
    nl: (n: string, _one: boolean) => `${n} nog niet bekend`,
    en: (n: string, _one: boolean) => `${n} not yet known`,
  },
  'not-applicable': {
    nl: (n: string, one: boolean) => `${n} ${one ? 'geldt' : 'gelden'} hier niet`,
    en: (n: string, one: boolean) => `${n} ${one ? 'does' : 'do'} not apply`,
  },
  notApplicable: { nl: 'Geldt hier niet', en: 'Does not apply' },
  facts: { nl: 'Feiten', en: 'Facts' },
  figures: { nl: 'Getallen', en: 'Figures' },
  threshold: { nl: 'Grens', en: 'Threshold' },
  law: { nl: 'Wet', en: 'Law' },
  certainty: { nl: 'Hoe zeker', en: 'How sure' },
  judgedBy: { nl: 'Wie oordeelt', en: 'Who judges' },
  computed: { nl: 'Het systeem rekent dit uit.', en: 'The system works this out.' },
  moment: { nl: 'Gevolg', en: 'Consequence' },
  assumptions: { nl: 'Niet zeker', en: 'Not certain' },
  change: { nl: 'Wat dit anders maakt', en: 'What would change this' },
  more: { nl: 'Meer', en: 'More' },
  moreAbout: {
    nl: (code: string) => `Voorwaarde ${code} met voorbeelden`,
    en: (code: string) => `Condition ${code} with examples`,
  },
  nothing: { nl: 'Er hoeft niets te veranderen.', en: 'Nothing needs to change.' },
  waitFor: {
    nl: (body: string) => `Het oordeel van ${body}.`,
    en: (body: string) => `The judgement of ${body}.`,
  },
  groupMet: { nl: 'Voldoet', en: 'Met' },
  groupNotMet: { nl: 'Voldoet niet', en: 'Not met' },
  groupNeedsJudgement: { nl: 'Te beoordelen', en: 'To be judged' },
  groupNotKnown: { nl: 'Nog niet bekend', en: 'Not yet known' },
  otherGroup: { nl: 'Overige voorwaarden', en: 'Other conditions' },
  none: { nl: 'Er zijn geen voorwaarden om te tonen.', en: 'There are no conditions to show.' },
  until: { nl: 'Uiterlijk', en: 'At the latest' },
  provisional: {
    nl: 'De klok staat stil. Deze datum schuift nog op.',
    en: 'The clock stands still. This date still moves on.',
  },
  actor: { nl: 'Wie', en: 'Who' },
  sum: { nl: 'Hoe deze datum is berekend', en: 'How this date was worked out' },
  sumOf: { nl: (name: string) => `bij ${name}`, en: (name: string) => `for ${name}` },
  done: { nl: (date: string) => `Gedaan op ${date}`, en: (date: string) => `Done on ${date}` },
  doneLate: {
    nl: (date: string) => `Te laat gedaan, op ${date}`,
    en: (date: string) => `Done late, on ${date}`,
  },
  day: { nl: 'dag', en: 'day' },
  days: { nl: 'dagen', en: 'days' },
  left: { nl: (days: string) => `Nog ${days}`, en: (days: string) => `${days} left` },
  lastDay: { nl: 'Vandaag is de laatste dag', en: 'Today is the last day' },
  over: { nl: (days: string) => `${days} te laat`, en: (days: string) => `${days} late` },
  still: {
    nl: (days: string) => `Klok staat stil, nog ${days}`,
    en: (days: string) => `Clock stands still, ${days} left`,
  },
  noDeadlines: { nl: 'Er loopt nu geen termijn.', en: 'No term is running now.' },
})
