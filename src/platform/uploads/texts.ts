import type { ContentFault } from './check-content.ts'

/** Why a file of a form was not taken. */
export type RefusalCode =
  | ContentFault['code']
  | 'too-big'
  | 'too-many'
  | 'total-too-big'
  | 'storage-full'
  | 'storage-failed'
  | 'interrupted'

interface Text {
  nl: string
  en: string
}

/** `{found}`: what the content is; `{file}`, `{total}`: limits in MB; `{files}`: the number allowed. */
const templates: Record<RefusalCode, Text> = {
  empty: {
    nl: 'Dit bestand is leeg. Kijk of het goed is bewaard en kies het opnieuw.',
    en: 'This file is empty. Check that it was saved properly and choose it again.',
  },
  'too-big': {
    nl: 'Dit bestand is groter dan {file} MB. Maak het kleiner, bijvoorbeeld met minder of kleinere afbeeldingen.',
    en: 'This file is larger than {file} MB. Make it smaller, for instance with fewer or smaller pictures.',
  },
  'too-many': {
    nl: 'U kunt {files} bestanden tegelijk meesturen. Stuur dit bestand in een volgende keer mee.',
    en: 'You can send {files} files at a time. Send this file in a next round.',
  },
  'total-too-big': {
    nl: 'De bestanden zijn samen groter dan {total} MB. Stuur dit bestand in een volgende keer mee.',
    en: 'Together the files are larger than {total} MB. Send this file in a next round.',
  },
  'type-not-allowed': {
    nl: 'Dit soort bestand nemen wij niet aan. Bewaar het als pdf en kies het opnieuw. Wij nemen ook docx, xlsx, odt, ods, png, jpg, txt en csv aan.',
    en: 'We do not accept this kind of file. Save it as a PDF and choose it again. We also accept docx, xlsx, odt, ods, png, jpg, txt and csv.',
  },
  'old-office': {
    nl: 'Dit bestand heeft de oude vorm van Word of Excel. Bewaar het als docx, xlsx of pdf en kies het opnieuw.',
    en: 'This file has the old form of Word or Excel. Save it as docx, xlsx or PDF and choose it again.',
  },
  encrypted: {
    nl: 'Dit bestand is beveiligd. Bewaar het zonder wachtwoord of beveiliging en kies het opnieuw.',
    en: 'This file is protected. Save it without a password or protection and choose it again.',
  },
  macros: {
    nl: 'In dit bestand staan macro’s. Bewaar het zonder macro’s of als pdf en kies het opnieuw.',
    en: 'This file holds macros. Save it without macros or as a PDF and choose it again.',
  },
  mismatch: {
    nl: 'De naam en de inhoud van dit bestand passen niet bij elkaar: de inhoud is {found}. Geef het bestand de naam die bij de inhoud hoort, of bewaar het opnieuw.',
    en: 'The name and the content of this file do not match: the content is {found}. Give the file the name that goes with its content, or save it again.',
  },
  'text-encoding': {
    nl: 'De tekens in dit bestand zijn niet goed te lezen. Bewaar het als UTF-8 (in Excel: ‘CSV UTF-8’) en kies het opnieuw.',
    en: 'The characters in this file cannot be read properly. Save it as UTF-8 (in Excel: ‘CSV UTF-8’) and choose it again.',
  },
  'storage-full': {
    nl: 'Wij kunnen dit bestand nu niet bewaren: onze opslag is vol. Uw andere antwoorden zijn er nog. Probeer het later opnieuw.',
    en: 'We cannot keep this file now: our storage is full. Your other answers are still here. Try again later.',
  },
  'storage-failed': {
    nl: 'Wij konden dit bestand niet bewaren. Uw andere antwoorden zijn er nog. Probeer het later opnieuw.',
    en: 'We could not keep this file. Your other answers are still here. Try again later.',
  },
  interrupted: {
    nl: 'Dit bestand kwam niet helemaal aan. Controleer uw verbinding en kies het opnieuw.',
    en: 'This file did not arrive completely. Check your connection and choose it again.',
  },
}

/** What of the limits a text may name. */
export interface NamedLimits {
  maxFileBytes: number
  maxTotalBytes: number
  maxFiles: number
}

const megabytes = (bytes: number): string => String(Math.round((bytes / 1_000_000) * 10) / 10)

const fill = (template: string, values: Record<string, string>, decimalSign: string): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => (values[key] ?? '').replace('.', decimalSign))

/** What happened to a file and what its sender can do, in both languages. */
export const refusalText = (
  refused: { code: RefusalCode; found?: string },
  limits: NamedLimits,
): Text => {
  const values = {
    found: refused.found ?? '',
    file: megabytes(limits.maxFileBytes),
    total: megabytes(limits.maxTotalBytes),
    files: String(limits.maxFiles),
  }
  const text = templates[refused.code]
  return { nl: fill(text.nl, values, ','), en: fill(text.en, values, '.') }
}

/** What to say when the form as a whole could not be read to its end. */
export const uploadErrorTexts: Record<'not-a-form' | 'broken-form' | 'request-too-big', Text> = {
  'not-a-form': {
    nl: 'Wij kregen geen formulier. Ga terug en verstuur het formulier opnieuw.',
    en: 'We did not receive a form. Go back and send the form again.',
  },
  'broken-form': {
    nl: 'Het formulier kwam niet helemaal aan. Kijk na wat er staat, vul aan en verstuur het opnieuw.',
    en: 'The form did not arrive completely. Check what is there, complete it and send it again.',
  },
  'request-too-big': {
    nl: 'De bestanden zijn samen veel te groot. Kijk na wat er staat en stuur minder of kleinere bestanden mee.',
    en: 'Together the files are far too large. Check what is there and send fewer or smaller files.',
  },
}
