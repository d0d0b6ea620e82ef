import { defineTexts, plural } from '../ui/texts.ts'

/** Words in reminders. */
export const reminderTexts = defineTexts({
  days: {
    nl: (n: number) => plural(n, 'dag', 'dagen', 'nl'),
    en: (n: number) => plural(n, 'day', 'days', 'en'),
  },
  cases: {
    nl: (n: number) => plural(n, 'zaak', 'zaken', 'nl'),
    en: (n: number) => plural(n, 'case', 'cases', 'en'),
  },
  line: {
    nl: (reference: string, title: string, what: string, when: string) =>
      `${reference}, ${title}: ${what}, ${when}.`,
    en: (reference: string, title: string, what: string, when: string) =>
      `${reference}, ${title}: ${what}, ${when}.`,
  },
  until: { nl: (day: string) => `uiterlijk ${day}`, en: (day: string) => `at the latest ${day}` },
  over: {
    nl: (day: string) => `de laatste dag was ${day}`,
    en: (day: string) => `the last day was ${day}`,
  },
})
