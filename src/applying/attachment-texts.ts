import { defineTexts } from '../ui/texts.ts'

/** Labels around the files of an application. */
export const attachmentTexts = defineTexts({
  files: { nl: 'Bestanden', en: 'Files' },
  add: { nl: 'Bestanden toevoegen', en: 'Add files' },
  kinds: {
    nl: 'Pdf, docx, xlsx, odt, ods, png, jpg, txt of csv, hoogstens 25 MB per bestand.',
    en: 'Pdf, docx, xlsx, odt, ods, png, jpg, txt or csv, at most 25 MB a file.',
  },
  several: {
    nl: 'U kunt er meer tegelijk kiezen. Kies daarna Nu bewaren.',
    en: 'You can choose several at once. Then choose Save now.',
  },
  noneYet: { nl: 'Nog geen bestand.', en: 'No file yet.' },
  needed: { nl: 'nodig', en: 'needed' },
  notNeeded: { nl: 'niet verplicht', en: 'optional' },
  writtenAbove: {
    nl: 'Wat u hierboven invult, is genoeg. Een bestand mag erbij.',
    en: 'What you fill in above is enough. You may add a file.',
  },
  view: { nl: 'Bekijken', en: 'View' },
  download: { nl: 'Downloaden', en: 'Download' },
  replace: { nl: 'Vervangen', en: 'Replace' },
  remove: { nl: 'Weghalen', en: 'Remove' },
  removeNamed: {
    nl: (name: string) => `Weghalen: ${name}`,
    en: (name: string) => `Remove: ${name}`,
  },
  detailsOf: {
    nl: (name: string) => `Vervangen: ${name}`,
    en: (name: string) => `Replace: ${name}`,
  },
  addedBy: {
    nl: (when: string, who: string) => `Toegevoegd op ${when} door ${who}`,
    en: (when: string, who: string) => `Added on ${when} by ${who}`,
  },
  removed: {
    nl: (name: string) => `${name} is weggehaald.`,
    en: (name: string) => `${name} is removed.`,
  },
  replaced: {
    nl: (name: string) => `Het bestand is vervangen door ${name}.`,
    en: (name: string) => `The file is replaced by ${name}.`,
  },
  duplicate: {
    nl: (name: string) => `${name} stond er al. Wij hebben het niet nog een keer toegevoegd.`,
    en: (name: string) => `${name} was there already. We did not add it again.`,
  },
  refused: { nl: 'Niet alle bestanden zijn toegevoegd', en: 'Not all files were added' },
  refusedRest: {
    nl: 'Al het andere is bewaard.',
    en: 'Everything else is saved.',
  },
  title: { nl: 'Bestand vervangen of weghalen', en: 'Replace or remove a file' },
  newFile: { nl: 'Nieuw bestand', en: 'New file' },
  newFileHint: {
    nl: 'Het nieuwe bestand komt op de plaats van het oude. Wat u al had ingediend, verandert niet.',
    en: 'The new file takes the place of the old one. What you filed before does not change.',
  },
  chooseFile: { nl: 'Kies een bestand bij: nieuw bestand.', en: 'Choose a file for: new file.' },
  slot: { nl: 'Hoort bij', en: 'Belongs to' },
  size: { nl: 'Grootte', en: 'Size' },
  type: { nl: 'Soort', en: 'Kind' },
  added: { nl: 'Toegevoegd', en: 'Added' },
  scan: { nl: 'Viruscontrole', en: 'Virus check' },
  hash: { nl: 'Vingerafdruk (SHA-256)', en: 'Fingerprint (SHA-256)' },
  earlier: { nl: 'Eerdere versies', en: 'Earlier versions' },
  notOpenable: {
    nl: 'Dit bestand is nog niet gecontroleerd, of er zit een virus in. Daarom kunt u het niet openen.',
    en: 'This file has not been checked yet, or holds a virus. That is why you cannot open it.',
  },
  otherSlot: { nl: 'Andere stukken', en: 'Other documents' },
  otherHint: {
    nl: 'Alles wat u verder wilt meesturen.',
    en: 'Anything else you want to send along.',
  },
})
