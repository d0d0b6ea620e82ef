import { defineTexts } from '../../ui/texts.ts'

/** What pages, mails and calendar files about work sessions share. */
export const sessionTexts = defineTexts({
  calendarTitle: {
    nl: (organisation: string) => `Werksessie cross-over: ${organisation}`,
    en: (organisation: string) => `Cross-over work session: ${organisation}`,
  },
  fileName: { nl: 'werksessie.ics', en: 'work-session.ics' },
  any: { nl: 'ochtend of middag', en: 'morning or afternoon' },
  morning: { nl: 'ochtend', en: 'morning' },
  afternoon: { nl: 'middag', en: 'afternoon' },
  fromTo: {
    nl: (day: string, from: string, to: string) => `${day}, van ${from} tot ${to}`,
    en: (day: string, from: string, to: string) => `${day}, from ${from} to ${to}`,
  },
  at: { nl: (place: string) => `Waar: ${place}`, en: (place: string) => `Where: ${place}` },
  new: { nl: 'Nieuw', en: 'New' },
  planned: { nl: 'Gepland', en: 'Planned' },
  done: { nl: 'Klaar', en: 'Done' },
  cancelled: { nl: 'Afgezegd', en: 'Cancelled' },
  developer: { nl: 'Ontwikkelaar of docent', en: 'Developer or teacher' },
  policy: { nl: 'Beleidsmedewerker', en: 'Policy officer' },
  board: { nl: 'Bestuur of directie', en: 'Board or management' },
  company: { nl: 'Medewerker van een bedrijf', en: 'Employee of a company' },
  other: { nl: 'Anders', en: 'Other' },

  ended: {
    nl: 'Deze aanmelding is al klaar of afgezegd. Meld u opnieuw aan voor een nieuwe werksessie.',
    en: 'This request is done or cancelled already. Sign up again for another work session.',
  },
  'not-begun': {
    nl: 'Deze werksessie moet nog beginnen. Zet haar op klaar als zij is geweest.',
    en: 'This work session has yet to begin. Mark it done when it has been held.',
  },
  past: {
    nl: 'Kies een begin dat nog moet komen.',
    en: 'Choose a begin that is still to come.',
  },
  changed: {
    nl: 'Iemand heeft deze aanmelding intussen gewijzigd. Controleer wat er nu staat en doe het opnieuw.',
    en: 'Somebody changed this request meanwhile. Check what it says now and do it again.',
  },
})
