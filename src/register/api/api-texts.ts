import { defineTexts } from '../../ui/texts.ts'

/** Sentences of the API and of the page that explains it. */
export const apiTexts = defineTexts({
  badRequest: { nl: 'Een parameter klopt niet', en: 'A parameter is not right' },
  notFound: { nl: 'Niet gevonden', en: 'Not found' },
  broken: { nl: 'Er ging iets mis', en: 'Something went wrong' },
  brokenHelp: {
    nl: 'Probeer het over een paar minuten opnieuw.',
    en: 'Try again in a few minutes.',
  },
  badRequestHelp: {
    nl: 'Verbeter de parameters die bij invalidParams staan.',
    en: 'Correct the parameters that invalidParams names.',
  },
  noCrossOver: {
    nl: 'Er is geen cross-over met deze code. Een lijst staat op /api/v1/cross-overs.',
    en: 'There is no cross-over with this code. A list stands at /api/v1/cross-overs.',
  },
  noAddress: {
    nl: 'Dit adres bestaat niet. De beschrijving van de API staat op /api/v1/openapi.json.',
    en: 'There is no such address. The description of the API stands at /api/v1/openapi.json.',
  },
  noPage: {
    nl: (pages: number) => `Er zijn ${pages} pagina’s.`,
    en: (pages: number) => `There are ${pages} pages.`,
  },
  wantDate: {
    nl: 'Geef een datum zoals 2019-10-01.',
    en: 'Give a date such as 2019-10-01.',
  },
  wantNumber: { nl: 'Geef een heel getal vanaf 1.', en: 'Give a whole number from 1.' },
  wantChoice: {
    nl: (allowed: string) => `Kies uit: ${allowed}.`,
    en: (allowed: string) => `Choose from: ${allowed}.`,
  },
  unknownParam: {
    nl: 'Deze parameter kennen we niet.',
    en: 'We do not know this parameter.',
  },
  title: { nl: 'API van het register', en: 'API of the register' },
  lead: {
    nl: 'Haal cross-overs en toestemmingen op in uw eigen systeem. Zonder account en zonder sleutel.',
    en: 'Fetch cross-overs and permissions in your own system. Without account and without key.',
  },
  addresses: { nl: 'Adressen', en: 'Addresses' },
  address: { nl: 'Adres', en: 'Address' },
  gives: { nl: 'Wat u krijgt', en: 'What it gives' },
  tryOut: { nl: 'Proberen', en: 'Try it' },
  parameters: { nl: 'Parameters', en: 'Parameters' },
  parameter: { nl: 'Parameter', en: 'Parameter' },
  meaning: { nl: 'Betekenis', en: 'Meaning' },
  columns: { nl: 'Velden van een cross-over', en: 'Fields of a cross-over' },
  label: { nl: 'In de lijst', en: 'In the list' },
  field: { nl: 'Veld', en: 'Field' },
  description: { nl: 'Volledige beschrijving (OpenAPI)', en: 'Full description (OpenAPI)' },
})
