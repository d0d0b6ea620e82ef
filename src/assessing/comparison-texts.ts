import { defineTexts } from '../ui/texts.ts'

/** The composition held against its sources. */
export const comparisonTexts = defineTexts({
  lead: {
    nl: 'Waar de cross-over uit bestaat, en elk deel naast zijn bron zoals die nu is.',
    en: 'What the cross-over is made of, and each part beside its source as it is now.',
  },
  domains: { nl: 'Aandeel per domein', en: 'Share of each domain' },
  sources: { nl: 'Bronkwalificaties', en: 'Source qualifications' },
  source: { nl: 'Bronkwalificatie', en: 'Source qualification' },
  ofSource: { nl: 'Deel van de bron', en: 'Part of the source' },
  ofCrossOver: { nl: 'Deel van de cross-over', en: 'Part of the cross-over' },
  parts: { nl: 'Delen en hun bron', en: 'Parts and their source' },
  part: { nl: 'Deel', en: 'Part' },
  sbu: { nl: 'SBU', en: 'SBU' },
  takenFrom: { nl: 'Genomen uit', en: 'Taken from' },
  compare: { nl: 'Vergeleken met nu', en: 'Compared with now' },
  same: { nl: 'Gelijk', en: 'The same' },
  changedTitle: {
    nl: (title: string) => `Heet nu: ${title}`,
    en: (title: string) => `Is now called: ${title}`,
  },
  changed: { nl: 'De tekst is veranderd', en: 'The text has changed' },
  since: { nl: (day: string) => `sinds ${day}`, en: (day: string) => `since ${day}` },
  unitGone: {
    nl: 'Dit deel staat niet meer in de bron',
    en: 'This part is no longer in the source',
  },
  qualificationGone: {
    nl: 'De bron staat niet meer in de structuur',
    en: 'The source is no longer in the structure',
  },
  ended: {
    nl: (day: string) => `Geen instroom meer na ${day}`,
    en: (day: string) => `No intake after ${day}`,
  },
  unknownSource: { nl: 'Bron niet bekend', en: 'Source not known' },
  text: { nl: 'Tekst van de bron', en: 'Text of the source' },
  textOf: { nl: (part: string) => `bij ${part}`, en: (part: string) => `for ${part}` },
  description: { nl: 'Omschrijving', en: 'Description' },
  result: { nl: 'Resultaat', en: 'Result' },
  behaviour: { nl: 'Gedrag', en: 'Behaviour' },
  electives: { nl: 'Keuzedelen', en: 'Electives' },
  elective: { nl: 'Keuzedeel', en: 'Elective' },
  closest: { nl: 'Bestaat het al?', en: 'Does it exist already?' },
  closestLead: {
    nl: 'De bestaande opleidingen die het meest dekken.',
    en: 'The existing programmes that cover the most.',
  },
  programme: { nl: 'Opleiding', en: 'Programme' },
  equal: {
    nl: (names: string) => `Precies gelijk aan: ${names}.`,
    en: (names: string) => `Exactly equal to: ${names}.`,
  },
  nothingKnown: {
    nl: 'Waar deze cross-over uit bestaat, is niet bekend.',
    en: 'What this cross-over is made of is not known.',
  },
  inRegister: { nl: 'Deze cross-over in het register', en: 'This cross-over in the register' },
})
