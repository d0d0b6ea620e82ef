import { defineTexts } from '../ui/texts.ts'

/** Why one cannot apply for an approved cross-over now. */
export const shortenedTexts = defineTexts({
  noScheme: {
    nl: 'Voor deze cross-over is op dit moment geen regeling van kracht.',
    en: 'No scheme is in force for this cross-over at the moment.',
  },
  schemeOver: {
    nl: (until: string) => `De regeling liep tot en met ${until}. Aanvragen kan niet meer.`,
    en: (until: string) => `The scheme ended on ${until}. It is no longer possible to apply.`,
  },
  intakeOver: {
    nl: (day: string) =>
      `Studenten konden tot en met ${day} beginnen. Een nieuwe school kan niet meer instappen.`,
    en: (day: string) =>
      `Students could start up to and including ${day}. A new school can no longer join.`,
  },
  cannotFinish: {
    nl: (day: string) =>
      `Wie na ${day} begint, kan de opleiding niet afmaken voor het einde van de regeling. Aanvragen kan daarom niet meer.`,
    en: (day: string) =>
      `Who starts after ${day} cannot finish before the end of the scheme. So it is no longer possible to apply.`,
  },
})
