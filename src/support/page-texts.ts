import { defineTexts } from '../ui/texts.ts'

export const pageTexts = defineTexts({
  explanationTitle: { nl: 'Uitleg over cross-overs', en: 'Cross-overs explained' },
  goal: { nl: 'Het doel', en: 'The goal' },
  short: { nl: 'In het kort', en: 'In short' },
  steps: { nl: 'Van idee tot register', en: 'From idea to register' },
  law: { nl: 'De wet', en: 'The law' },
  unknown: { nl: 'Wat wij niet weten', en: 'What we do not know' },
  words: { nl: 'Woorden', en: 'Words' },
  onThisPage: { nl: 'Op deze pagina', en: 'On this page' },
  termBasis: { nl: 'Waar die tijd vandaan komt', en: 'Where that time comes from' },
  nothingUnknown: {
    nl: 'Bij elke regel staat hoe zeker hij is.',
    en: 'Each rule says how certain it is.',
  },

  conditionsTitle: { nl: 'De voorwaarden', en: 'The conditions' },
  all: { nl: 'Alle', en: 'All' },
  kindLabel: { nl: 'Voor welke aanvraag', en: 'For which application' },
  content: { nl: 'De inhoud', en: 'The content' },
  partners: { nl: 'De bedrijven', en: 'The companies' },
  school: { nl: 'De school', en: 'The school' },
  time: { nl: 'De tijd', en: 'The time' },
  students: { nl: 'De studenten', en: 'The students' },
  programme: { nl: 'De opleiding', en: 'The programme' },
  papers: { nl: 'De stukken', en: 'The documents' },
  howChecked: { nl: 'Hoe toetsen wij dit?', en: 'How do we check this?' },
  computed: {
    nl: 'Het product rekent dit uit.',
    en: 'The product works this out.',
  },
  'computed-and-judged': {
    nl: 'Het product laat de cijfers zien; daarna oordeelt een mens.',
    en: 'The product shows the figures; then a person judges.',
  },
  judged: { nl: 'Een mens beoordeelt dit.', en: 'A person judges this.' },
  declared: { nl: 'De school verklaart dit.', en: 'The school declares this.' },
  'from-inspectorate': {
    nl: 'De Inspectie antwoordt in het dossier.',
    en: 'The Inspectorate answers in the file.',
  },
  judgedBy: {
    nl: (body: string) => `Wie oordeelt: ${body}.`,
    en: (body: string) => `Who judges: ${body}.`,
  },
  toHandler: {
    nl: 'Aanwijzing voor wie toetst:',
    en: 'Instruction to who checks:',
  },
  'blocks-filing': {
    nl: 'Klopt dit niet, dan kunt u niet indienen.',
    en: 'Without this you cannot file.',
  },
  'blocks-approval': {
    nl: 'Klopt dit niet, dan komt er geen goedkeuring.',
    en: 'Without this there is no approval.',
  },
  warning: {
    nl: 'Klopt dit niet, dan mag u toch verder als u de reden geeft.',
    en: 'Without this you may go on if you give the reason.',
  },
  onlyNew: { nl: 'Alleen bij een nieuwe aanvraag.', en: 'For a new application only.' },
  onlyShortened: {
    nl: 'Alleen bij een verkorte aanvraag.',
    en: 'For a shortened application only.',
  },
  validity: {
    nl: (from: string | null, until: string | null) =>
      from && until
        ? `Geldt van ${from} tot en met ${until}.`
        : from
          ? `Geldt vanaf ${from}.`
          : `Geldt tot en met ${until}.`,
    en: (from: string | null, until: string | null) =>
      from && until
        ? `Holds from ${from} up to and including ${until}.`
        : from
          ? `Holds from ${from}.`
          : `Holds up to and including ${until}.`,
  },
  examples: {
    nl: (n: number) => (n === 1 ? 'Een voorbeeld' : `${n} voorbeelden`),
    en: (n: number) => (n === 1 ? 'An example' : `${n} examples`),
  },
  outcome: { nl: 'Uitkomst:', en: 'Outcome:' },
})
