import { defineTexts } from '../ui/texts.ts'

/** Sentences for the summary on the page of a cross-over. */
export const summaryTexts = defineTexts({
  level: {
    nl: (name: string, level: number) => `${name} is een mbo-opleiding op niveau ${level}.`,
    en: (name: string, level: number) => `${name} is an mbo programme at level ${level}.`,
  },
  anyLevel: {
    nl: (name: string) => `${name} is een mbo-opleiding.`,
    en: (name: string) => `${name} is an mbo programme.`,
  },
  duration: {
    nl: (years: string) => `De opleiding duurt ${years}.`,
    en: (years: string) => `It takes ${years}.`,
  },
  durationInferred: {
    nl: (years: string) => `De opleiding duurt waarschijnlijk ${years}.`,
    en: (years: string) => `It probably takes ${years}.`,
  },
  bol: {
    nl: 'U volgt haar in de bol: vooral op school, met stages.',
    en: 'It is a bol programme: mostly at school, with placements.',
  },
  bbl: {
    nl: 'U volgt haar in de bbl: u werkt en gaat daarnaast naar school.',
    en: 'It is a bbl programme: one works and goes to school besides.',
  },
  bothPathways: {
    nl: 'Ze bestaat als bol (vooral op school, met stages) en als bbl (werken, en daarnaast naar school).',
    en: 'It exists as bol (mostly at school, with placements) and as bbl (work, and school besides).',
  },
  fields: {
    nl: (fields: string) => `De opleiding combineert ${fields}.`,
    en: (fields: string) => `It combines ${fields}.`,
  },
  withShare: {
    nl: (field: string, share: string) => `${field} (${share})`,
    en: (field: string, share: string) => `${field} (${share})`,
  },
  noFields: {
    nl: 'Welke vakgebieden ze combineert, weten we niet.',
    en: 'Which fields it combines, we do not know.',
  },
  and: { nl: 'en', en: 'and' },
  question: { nl: 'Kunt u nog starten?', en: 'Can one still start?' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  notYet: { nl: 'Nog niet', en: 'Not yet' },
  unsure: { nl: 'Dat weten we niet', en: 'We do not know' },
  notYetLong: {
    nl: 'Over deze opleiding was op deze dag nog niet besloten.',
    en: 'On this day there was no decision on this programme yet.',
  },
  publishedLong: {
    nl: (first: string) => `De eerste studenten starten op ${first}.`,
    en: (first: string) => `The first students start on ${first}.`,
  },
  openLong: {
    nl: (last: string) => `U kunt starten tot en met ${last}, als de school dan een groep begint.`,
    en: (last: string) => `One can start until ${last}, when the school begins a group.`,
  },
  teachOutLong: {
    nl: (last: string, end: string) =>
      `Starten kon uiterlijk op ${last}. Wie al studeert, kan het diploma halen tot en met ${end}.`,
    en: (last: string, end: string) =>
      `One could start until ${last} at the latest. Who is studying can get the diploma until ${end}.`,
  },
  endedLong: {
    nl: (end: string) => `Deze opleiding is voorbij. Het diploma halen kon tot en met ${end}.`,
    en: (end: string) => `This programme is over. The diploma could be got until ${end}.`,
  },
  revokedLong: {
    nl: 'De toestemming voor deze opleiding is ingetrokken.',
    en: 'The permission for this programme was withdrawn.',
  },
  unknownLong: {
    nl: (last: string) =>
      `Wanneer de opleiding begon, is ons niet bekend. Volgens de regeling kan een student uiterlijk op ${last} starten. Vraag de school of er een groep begint.`,
    en: (last: string) =>
      `When the programme began is not known to us. Under the scheme a student can start on ${last} at the latest. Ask the school whether a group begins.`,
  },
  unknownBare: {
    nl: 'De dagen die dat bepalen, kennen we niet. Vraag het de school.',
    en: 'We do not know the days that decide it. Ask the school.',
  },
})
