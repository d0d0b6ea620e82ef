import { defineTexts } from '../ui/texts.ts'

/** Labels of the page that checks a reference number. */
export const verifyTexts = defineTexts({
  title: { nl: 'Kenmerk controleren', en: 'Check a reference number' },
  reference: { nl: 'Kenmerk', en: 'Reference number' },
  hint: { nl: 'Bijvoorbeeld CO-2019-00042-2.', en: 'For instance CO-2019-00042-2.' },
  check: { nl: 'Controleren', en: 'Check' },
  missing: { nl: 'Vul in: kenmerk.', en: 'Fill in: reference number.' },
  genuine: { nl: 'Dit kenmerk is echt', en: 'This number is genuine' },
  filedOn: {
    nl: (reference: string, on: string) =>
      `De aanvraag met kenmerk ${reference} is ingediend op ${on}.`,
    en: (reference: string, on: string) => `The application ${reference} was filed on ${on}.`,
  },
  notGenuine: { nl: 'Dit kenmerk kennen wij niet', en: 'We do not know this number' },
  notGenuineHelp: {
    nl: 'Kijk na of u elk cijfer goed hebt overgenomen. Klopt alles? Dan is met dit kenmerk geen aanvraag ingediend.',
    en: 'Check that you copied every digit. Is it all right? Then no application was filed under this number.',
  },
})
