import { defineTexts } from '../ui/texts.ts'

/** The page on which the rules are tried. */
export const tryTexts = defineTexts({
  title: { nl: 'Regels uitproberen', en: 'Try the rules' },
  way: { nl: 'Wat wilt u proberen?', en: 'What do you want to try?' },
  conditionExamples: { nl: 'Voorbeeld bij een voorwaarde', en: 'Example of a condition' },
  termExamples: { nl: 'Voorbeeld bij een termijn', en: 'Example of a term' },
  ownFacts: { nl: 'Eigen feiten', en: 'Your own facts' },
  example: { nl: 'Voorbeeld', en: 'Example' },
  show: { nl: 'Bekijk', en: 'Show' },
  judge: { nl: 'Beoordeel', en: 'Judge' },
  story: { nl: 'Verhaal', en: 'Story' },
  source: { nl: 'Bron', en: 'Source' },
  expected: { nl: 'Verwachte uitkomst', en: 'Expected outcome' },
  expectedDate: { nl: 'Verwachte laatste dag', en: 'Expected last day' },
  today: { nl: 'Bekeken op', en: 'Seen on' },
  events: { nl: 'Wat er gebeurde', en: 'What happened' },
  until: {
    nl: (event: string, day: string) => `${event}, tot en met ${day}`,
    en: (event: string, day: string) => `${event}, up to and including ${day}`,
  },
  sameOutcome: {
    nl: 'Het systeem komt op hetzelfde uit.',
    en: 'The system comes to the same.',
  },
  otherOutcome: {
    nl: 'Het systeem komt op iets anders uit. Dat kan als een aanname is gewijzigd.',
    en: 'The system comes to something else. That can be when an assumption was changed.',
  },
  thisCondition: { nl: 'Deze voorwaarde', en: 'This condition' },
  otherConditions: { nl: 'Alle andere voorwaarden', en: 'All other conditions' },
  outcomes: { nl: 'Uitkomst', en: 'Outcome' },
  clock: { nl: 'De klok', en: 'The clock' },
  noExamples: {
    nl: 'Bij deze regeling horen geen voorbeelden.',
    en: 'This scheme has no examples.',
  },
  dutchOnly: { nl: '', en: 'The examples are in Dutch, as the law is.' },

  kind: { nl: 'Soort aanvraag', en: 'Kind of application' },
  filing: { nl: 'Dag van indienen', en: 'Day of filing' },
  level: { nl: 'Niveau', en: 'Level' },
  pathways: { nl: 'Leerweg', en: 'Pathway' },
  years: { nl: 'Studieduur', en: 'Duration' },
  yearUnit: { nl: 'jaar', en: 'years' },
  intake: { nl: 'Eerste instroom', en: 'First intake' },
  permissions: { nl: 'Toestemmingen die de school heeft', en: 'Permissions that the school holds' },
  openApplications: {
    nl: 'Andere lopende aanvragen van de school',
    en: 'Other open applications of the school',
  },
  school: { nl: 'Soort school', en: 'Kind of school' },
  studyLoad: { nl: 'Studielast', en: 'Study load' },
  electives: { nl: 'Studielast van de keuzedelen', en: 'Study load of the electives' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
  group: {
    nl: 'Wat u weet van de aanvraag',
    en: 'What you know of the application',
  },
})
