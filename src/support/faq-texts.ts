import { defineTexts } from '../ui/texts.ts'

export const faqTexts = defineTexts({
  search: { nl: 'Zoek in de vragen', en: 'Search the questions' },
  searchHint: {
    nl: 'Bijvoorbeeld: bedrijf, hoe lang duurt het, diploma.',
    en: 'For instance: company, how long does it take, diploma.',
  },
  found: {
    nl: (n: number, typed: string) =>
      n === 1 ? `1 vraag gevonden voor “${typed}”` : `${n} vragen gevonden voor “${typed}”`,
    en: (n: number, typed: string) =>
      n === 1 ? `1 question found for “${typed}”` : `${n} questions found for “${typed}”`,
  },
  nothing: {
    nl: (typed: string) => `Geen vraag gevonden voor “${typed}”`,
    en: (typed: string) => `No question found for “${typed}”`,
  },
  nothingHelp: {
    nl: 'Probeer een ander woord, of minder woorden. Staat uw vraag er niet bij? Stel haar in een werksessie.',
    en: 'Try another word, or fewer words. Is your question not there? Ask it in a work session.',
  },
  askIt: { nl: 'Naar de werksessie', en: 'To the work session' },
  showAll: { nl: 'Toon alle vragen', en: 'Show all questions' },
  permalink: { nl: 'Vaste link naar dit antwoord', en: 'Permanent link to this answer' },
  related: { nl: 'Vragen die hierbij horen', en: 'Questions that go with this one' },

  basics: { nl: 'Wat het is', en: 'What it is' },
  composing: { nl: 'Samenstellen', en: 'Composing' },
  applying: { nl: 'Aanvragen', en: 'Applying' },
  deciding: { nl: 'Beoordelen en beslissen', en: 'Judging and deciding' },
  after: { nl: 'Na de goedkeuring', en: 'After approval' },
  help: { nl: 'Hulp en gegevens', en: 'Help and data' },
})
