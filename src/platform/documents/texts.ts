export type Language = 'nl' | 'en'

/** The words that a document template adds of its own. */
export const documentLabels = {
  nl: {
    date: 'Datum',
    reference: 'Referentie',
    ourReference: 'Ons kenmerk',
    yourReference: 'Uw kenmerk',
    subject: 'Onderwerp',
    attachments: 'Bijlagen',
    contents: 'Inhoud',
    file: 'Bestand (met controlegetal SHA-256)',
    size: 'Grootte',
    page: 'Pagina',
    of: 'van',
    explanation: 'Toelichting',
    madeOn: 'Gemaakt op',
    column: 'Kolom',
    meaning: 'Betekenis',
  },
  en: {
    date: 'Date',
    reference: 'Reference',
    ourReference: 'Our reference',
    yourReference: 'Your reference',
    subject: 'Subject',
    attachments: 'Enclosures',
    contents: 'Contents',
    file: 'File (with SHA-256 checksum)',
    size: 'Size',
    page: 'Page',
    of: 'of',
    explanation: 'Explanation',
    madeOn: 'Made on',
    column: 'Column',
    meaning: 'Meaning',
  },
} as const

/** What to say when there is no PDF. */
export const pdfErrorTexts: Record<
  'unavailable' | 'failed' | 'too-slow',
  Record<Language, string>
> = {
  unavailable: {
    nl: 'Op deze computer kunnen wij geen pdf maken. Open de afdrukpagina en kies daar ‘Bewaar als pdf’.',
    en: 'We cannot make a PDF on this computer. Open the print page and choose ‘Save as PDF’ there.',
  },
  failed: {
    nl: 'De pdf is niet gelukt. Open de afdrukpagina; wij kijken wat er mis is.',
    en: 'The PDF did not succeed. Open the print page; we will look into what went wrong.',
  },
  'too-slow': {
    nl: 'De pdf maken duurde te lang. Probeer het over een paar minuten opnieuw of open de afdrukpagina.',
    en: 'Making the PDF took too long. Try again in a few minutes or open the print page.',
  },
}
