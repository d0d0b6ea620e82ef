import type { Lang } from '../ui/texts.ts'
import { defineTexts } from '../ui/texts.ts'
import type { StepId } from './step.ts'

const titles = defineTexts({
  programme: { nl: 'De cross-over', en: 'The cross-over' },
  applicant: { nl: 'Wie vraagt aan', en: 'Who applies' },
  'labour-market': { nl: 'Beroep en arbeidsmarkt', en: 'Profession and labour market' },
  cohorts: { nl: 'Cohorten', en: 'Cohorts' },
  companies: { nl: 'Bedrijven en praktijkplaatsen', en: 'Companies and practice places' },
  fallback: { nl: 'Terugvalopties', en: 'Fallback options' },
  branch: { nl: 'Belang voor de branches', en: 'Importance to the branches' },
  documents: { nl: 'Andere stukken', en: 'Other documents' },
} satisfies Record<StepId, { nl: string; en: string }>)

/** The title of a step. */
export const stepTitle = (step: StepId, lang: Lang): string => titles(lang)[step]

const labels = defineTexts({
  'programme.officialName': { nl: 'Officiële naam', en: 'Official name' },
  'programme.ownName': { nl: 'Naam die uw school gebruikt', en: 'Name that your school uses' },
  'programme.pathways': { nl: 'Leerweg', en: 'Pathway' },
  'programme.durationYears': { nl: 'Studieduur in jaren', en: 'Duration in years' },
  'applicant.name': { nl: 'Naam van de contactpersoon', en: 'Name of the contact person' },
  'applicant.role': { nl: 'Functie', en: 'Position' },
  'applicant.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'applicant.phone': { nl: 'Telefoonnummer', en: 'Telephone number' },
  'labour-market.profession': { nl: 'Het beroep', en: 'The profession' },
  'labour-market.region': { nl: 'De regio', en: 'The region' },
  'labour-market.demand': { nl: 'De vraag naar dit beroep', en: 'The demand for this profession' },
  'labour-market.sources': { nl: 'Bronnen', en: 'Sources' },
  'cohorts.start': { nl: 'Eerste dag', en: 'First day' },
  'cohorts.pathway': { nl: 'Leerweg', en: 'Pathway' },
  'cohorts.students': { nl: 'Verwachte studenten', en: 'Expected students' },
  'companies.name': { nl: 'Naam van het bedrijf', en: 'Name of the company' },
  'companies.contact': { nl: 'Contactpersoon', en: 'Contact person' },
  'companies.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'companies.need': {
    nl: 'Waarom heeft dit bedrijf de opleiding nodig?',
    en: 'Why does this company need the programme?',
  },
  'companies.places': { nl: 'Praktijkplaatsen', en: 'Practice places' },
  'companies.marketPay': {
    nl: 'Krijgen bbl-studenten hier een loon dat past bij de markt?',
    en: 'Do bbl students get pay at market level here?',
  },
  'companies.signed': {
    nl: 'Heeft dit bedrijf de overeenkomst getekend?',
    en: 'Has this company signed the agreement?',
  },
  'fallback.code': { nl: 'Code van de kwalificatie', en: 'Code of the qualification' },
  'fallback.reason': {
    nl: 'Waarom is dit een goede plek om verder te gaan?',
    en: 'Why is this a good place to go on?',
  },
  'branch.importance': {
    nl: 'Waarom is de opleiding belangrijk voor de branches?',
    en: 'Why does the programme matter to the branches?',
  },
})

export type FieldLabel = keyof ReturnType<typeof labels>

/** The label of a question, by `<step>.<field>`. */
export const fieldLabel = (name: FieldLabel, lang: Lang): string => labels(lang)[name]

/** The labels of a step by field name, so that a message names what it is about. */
export const labelsOf = (step: StepId, lang: Lang): Record<string, string> =>
  Object.fromEntries(
    Object.entries(labels(lang))
      .filter(([name]) => name.startsWith(`${step}.`))
      .map(([name, label]) => [name.slice(step.length + 1), label.toLowerCase()]),
  )

/** What is wrong in a step that no single field can say, and what to do. */
export const stepFaults = defineTexts({
  noContent: {
    nl: 'De samenstelling van deze aanvraag is er niet meer. Kies een andere.',
    en: 'The composition of this application is gone. Choose another one.',
  },
  compositionIncomplete: {
    nl: 'Kies in uw samenstelling eerst het niveau, de leerweg en de studieduur.',
    en: 'First choose level, pathway and duration in your composition.',
  },
  otherPathway: {
    nl: (allowed: string) => `Kies een leerweg van deze cross-over: ${allowed}.`,
    en: (allowed: string) => `Choose a pathway of this cross-over: ${allowed}.`,
  },
  noCohort: {
    nl: 'Voeg ten minste één cohort toe.',
    en: 'Add at least one cohort.',
  },
  startsLate: {
    nl: (last: string) =>
      `Kies een dag tot en met ${last}. Wie later begint, kan de opleiding niet afmaken voor het einde van de regeling.`,
    en: (last: string) =>
      `Choose a day up to and including ${last}. Who starts later cannot finish before the end of the scheme.`,
  },
  startsEarly: {
    nl: (first: string) => `Kies een dag vanaf ${first}. Dan begint de regeling.`,
    en: (first: string) => `Choose a day from ${first}. That is when the scheme starts.`,
  },
  noCompany: {
    nl: 'Voeg ten minste één bedrijf toe.',
    en: 'Add at least one company.',
  },
  noPlaces: {
    nl: 'Vul bij ten minste één cohort in hoeveel praktijkplaatsen dit bedrijf heeft.',
    en: 'Fill in for at least one cohort how many practice places this company has.',
  },
  placesNumber: {
    nl: 'Vul een heel getal in bij: praktijkplaatsen.',
    en: 'Enter a whole number for: practice places.',
  },
  noFallback: {
    nl: 'Noem ten minste één terugvaloptie.',
    en: 'Name at least one fallback option.',
  },
  unknownCode: {
    nl: (code: string) =>
      `Wij kennen geen kwalificatie met code ${code}. Zoek de code op onder Kwalificaties; zij heeft vijf cijfers.`,
    en: (code: string) =>
      `We know no qualification with code ${code}. Look the code up under Qualifications; it has five digits.`,
  },
  crossOverCode: {
    nl: (code: string) =>
      `${code} is zelf een cross-over. Kies een bestaande, gewone kwalificatie.`,
    en: (code: string) =>
      `${code} is a cross-over itself. Choose an existing, regular qualification.`,
  },
  twiceCode: {
    nl: (code: string) => `${code} staat er al. Neem een van de twee weg.`,
    en: (code: string) => `${code} is there already. Remove one of the two.`,
  },
  noImportance: {
    nl: 'Leg uit waarom de opleiding belangrijk is voor de branches, of voeg een stuk toe.',
    en: 'Explain why the programme matters to the branches, or add a document.',
  },
  slotEmpty: {
    nl: (name: string) => `Voeg een bestand toe: ${name}.`,
    en: (name: string) => `Add a file: ${name}.`,
  },
})
