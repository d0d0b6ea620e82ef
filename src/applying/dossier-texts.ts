import type { Lang } from '../ui/texts.ts'
import { defineTexts } from '../ui/texts.ts'

const words = defineTexts({
  notFilledIn: { nl: 'Niet ingevuld', en: 'Not filled in' },
  notKnown: { nl: 'Niet bekend', en: 'Not known' },
  level: { nl: 'Niveau', en: 'Level' },
  mbo: { nl: (level: number) => `mbo ${level}`, en: (level: number) => `mbo ${level}` },
  domains: { nl: 'Domeinen', en: 'Domains' },
  parts: { nl: 'Kerntaken en werkprocessen', en: 'Core tasks and work processes' },
  electives: { nl: 'Keuzedelen', en: 'Electives' },
  cohorts: { nl: 'Cohorten', en: 'Cohorts' },
  places: { nl: 'Praktijkplaatsen per cohort', en: 'Practice places per cohort' },
  titleNew: {
    nl: (name: string) => `Aanvraag voor ${name}`,
    en: (name: string) => `Application for ${name}`,
  },
  titleShortened: {
    nl: (name: string) => `Verkorte aanvraag voor ${name}`,
    en: (name: string) => `Shortened application for ${name}`,
  },
  school: { nl: 'School', en: 'School' },
  brin: { nl: 'BRIN', en: 'BRIN' },
  filedBy: { nl: 'Ingediend door', en: 'Filed by' },
  filedAt: { nl: 'Ingediend op', en: 'Filed at' },
  documents: { nl: 'Bijlagen', en: 'Attachments' },
  noDocuments: { nl: 'Er zijn geen bijlagen.', en: 'There are no attachments.' },
  conditions: { nl: 'De voorwaarden', en: 'The conditions' },
  conditionsOn: {
    nl: 'Wat het systeem op de dag van indienen uitrekende. Wat beoordeeld moet worden, beoordelen DUO, de Inspectie en SBB.',
    en: 'What the system worked out on the day of filing. What needs judgement is judged by DUO, the Inspectorate and SBB.',
  },
  warnings: { nl: 'Toelichting op waarschuwingen', en: 'Reasons given for warnings' },
  declarations: { nl: 'Verklaringen', en: 'Declarations' },
  declaredBy: {
    nl: (who: string, when: string) => `${who} heeft op ${when} verklaard:`,
    en: (who: string, when: string) => `${who} declared on ${when}:`,
  },
  signAlt: {
    nl: (text: string) => `De cross-over als overlappende schijven. ${text}`,
    en: (text: string) => `The cross-over as overlapping discs. ${text}`,
  },
})

const columns = {
  nl: {
    partColumns: [
      { title: 'Code', width: 1.2 },
      { title: 'Titel', width: 3 },
      { title: 'Komt uit', width: 3 },
      { title: 'SBU', align: 'right' as const, width: 0.8 },
    ],
    cohortColumns: [
      { title: 'Cohort', width: 0.8 },
      { title: 'Eerste dag', width: 2 },
      { title: 'Leerweg', width: 1 },
      { title: 'Studenten', align: 'right' as const, width: 1 },
    ],
    placeColumns: [
      { title: 'Eerste dag' },
      { title: 'Leerweg' },
      { title: 'Plaatsen', align: 'right' as const },
    ],
    conditionColumns: [
      { title: 'Nr.', width: 0.6 },
      { title: 'Voorwaarde', width: 2 },
      { title: 'Uitkomst', width: 1.4 },
      { title: 'Waarom', width: 4 },
    ],
  },
  en: {
    partColumns: [
      { title: 'Code', width: 1.2 },
      { title: 'Title', width: 3 },
      { title: 'Taken from', width: 3 },
      { title: 'SBU', align: 'right' as const, width: 0.8 },
    ],
    cohortColumns: [
      { title: 'Cohort', width: 0.8 },
      { title: 'First day', width: 2 },
      { title: 'Pathway', width: 1 },
      { title: 'Students', align: 'right' as const, width: 1 },
    ],
    placeColumns: [
      { title: 'First day' },
      { title: 'Pathway' },
      { title: 'Places', align: 'right' as const },
    ],
    conditionColumns: [
      { title: 'No.', width: 0.6 },
      { title: 'Condition', width: 2 },
      { title: 'Outcome', width: 1.4 },
      { title: 'Why', width: 4 },
    ],
  },
}

/** The words of an application as a document. */
export const dossierTexts = (lang: Lang) => ({ ...words(lang), ...columns[lang] })
