import { defineTexts } from '../../ui/texts.ts'

/** The model of a cross-over kwalificatie: its headings, and what an author still writes. */
export const modelTexts = defineTexts({
  missing: { nl: 'Nog in te vullen', en: 'Still to be filled in' },
  front: { nl: 'Voorblad', en: 'Front page' },
  profession: { nl: 'Typering van het beroep', en: 'The profession' },
  context: {
    nl: 'De omgeving waarin de beginnend beroepsbeoefenaar werkt.',
    en: 'The surroundings in which the starting practitioner works.',
  },
  contextHead: { nl: 'Context', en: 'Context' },
  attitudeHead: { nl: 'Typerende beroepshouding', en: 'Typical attitude' },
  attitude: {
    nl: 'De houding die bij dit beroep hoort, en die in de kerntaken terugkomt.',
    en: 'The attitude that belongs to this profession, and that comes back in the core tasks.',
  },
  resultHead: { nl: 'Resultaat van de beroepengroep', en: 'Result of the profession' },
  professionResult: {
    nl: 'Wat het werk oplevert, voor wie.',
    en: 'What the work yields, and for whom.',
  },
  tasks: { nl: 'Kerntaken', en: 'Core tasks' },
  complexity: { nl: 'Complexiteit', en: 'Complexity' },
  complexityHelp: {
    nl: 'Hoe moeilijk het werk is en wat het moeilijk maakt.',
    en: 'How difficult the work is and what makes it so.',
  },
  responsibility: {
    nl: 'Verantwoordelijkheid en zelfstandigheid',
    en: 'Responsibility and independence',
  },
  responsibilityHelp: {
    nl: 'Waarvoor de beginnend beroepsbeoefenaar zelf verantwoordelijk is, en wie er meekijkt.',
    en: 'What the starting practitioner is responsible for, and who watches along.',
  },
  knowledge: { nl: 'Vakkennis en vaardigheden', en: 'Knowledge and skills' },
  knowledgeHelp: {
    nl: 'Volledige actieve zinnen: “heeft kennis van …”, “kan … toepassen”.',
    en: 'Whole active sentences: “has knowledge of …”, “can apply …”.',
  },
  description: { nl: 'Omschrijving', en: 'Description' },
  descriptionHelp: {
    nl: 'Wat de beginnend beroepsbeoefenaar doet: meer dan één handeling.',
    en: 'What the starting practitioner does: more than one action.',
  },
  result: { nl: 'Resultaat', en: 'Result' },
  resultHelp: { nl: 'Eén resultaat.', en: 'One result.' },
  behaviour: { nl: 'Gedrag', en: 'Behaviour' },
  behaviourHelp: {
    nl: 'Hoe goed gedrag eruitziet, met de competenties die erbij horen.',
    en: 'What good behaviour looks like, with the competences that belong to it.',
  },
  competences: { nl: 'Competenties', en: 'Competences' },
  from: {
    nl: (source: string, code: string) => `Bron: ${source}, ${code}`,
    en: (source: string, code: string) => `Source: ${source}, ${code}`,
  },
  ofSource: {
    nl: (source: string) => `Uit ${source}:`,
    en: (source: string) => `Out of ${source}:`,
  },
  noTasks: { nl: 'Er zijn nog geen kerntaken.', en: 'There are no core tasks yet.' },
  generic: { nl: 'Generieke onderdelen', en: 'Generic parts' },
  legal: { nl: 'Wettelijke beroepsvereisten', en: 'Legal requirements of the profession' },
  legalHelp: {
    nl: 'Wet, artikel, vindplaats en ministerie, met de verklaring van dat ministerie. Of: niet van toepassing.',
    en: 'Law, article, place and ministry, with that ministry’s declaration. Or: not applicable.',
  },
  legalOf: {
    nl: (source: string) => `In de bron ${source} gelden wettelijke beroepsvereisten.`,
    en: (source: string) => `In the source ${source} there are legal requirements.`,
  },
  branch: { nl: 'Branchevereisten', en: 'Requirements of the branch' },
  branchHelp: {
    nl: 'Met een bron die te controleren is. Of: niet van toepassing.',
    en: 'With a source that can be checked. Or: not applicable.',
  },
  certificates: { nl: 'Certificaten', en: 'Certificates' },
  certificatesHelp: {
    nl: 'Voor welke onderdelen een mbo-certificaat nodig is. Of: geen.',
    en: 'For which parts an mbo certificate is needed. Or: none.',
  },
  languages: { nl: 'Moderne vreemde talen', en: 'Modern foreign languages' },
  languagesHelp: {
    nl: 'Per taal en vaardigheid het niveau. Of: niet van toepassing.',
    en: 'The level for each language and skill. Or: not applicable.',
  },
  account: { nl: 'Verantwoording', en: 'Account' },
  sources: { nl: 'Gebruikte bronnen', en: 'Sources used' },
  sourceLine: {
    nl: (source: string, parts: number, percent: string) =>
      `${source}: ${parts} onderdelen, ${percent} van de cross-over`,
    en: (source: string, parts: number, percent: string) =>
      `${source}: ${parts} parts, ${percent} of the cross-over`,
  },
  labourMarket: { nl: 'Arbeidsmarkt', en: 'Labour market' },
  labourMarketHelp: {
    nl: 'Waar vraag naar dit beroep is en waaruit dat blijkt, in de regio en daarbuiten.',
    en: 'Where this profession is asked for and what shows it, in the region and beyond.',
  },
  trends: { nl: 'Ontwikkelingen', en: 'Trends' },
  trendsHelp: { nl: 'Wat er in het werk verandert.', en: 'What changes in the work.' },
  nextSteps: { nl: 'Vervolg in werk en opleiding', en: 'Next steps in work and study' },
  nextStepsHelp: {
    nl: 'Waar iemand met dit diploma verder kan. Hbo alleen vanaf niveau 4.',
    en: 'Where somebody with this diploma can go on. Higher professional education only from level 4.',
  },
  consulted: { nl: 'Wie er heeft meegedacht', en: 'Who was consulted' },
  consultedHelp: {
    nl: 'Bedrijven, scholen en anderen, met hun rol.',
    en: 'Companies, schools and others, with their role.',
  },
  fourYears: { nl: 'Waarom vier jaar', en: 'Why four years' },
  fourYearsHelp: {
    nl: 'Waarom drie jaar voor dit beroep niet genoeg is.',
    en: 'Why three years are not enough for this profession.',
  },
})
