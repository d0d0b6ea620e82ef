/** Why a file, or a part of one, was not taken in. The code is stable; the texts are for people. */
export type ProblemCode = keyof typeof TEXTS

/** One thing that an import did not understand. `where` is a line, a sheet with a row, or a path. */
export interface ImportProblem {
  code: ProblemCode
  /** `file`: nothing of the file was taken in. `part`: the rest of the file was. */
  severity: 'file' | 'part'
  file: string
  where: string
  /** Dutch; `problemText` gives English. */
  reason: string
  whatToDo: string
}

type Texts = { nl: string; en: string }

const FETCH_AGAIN: Texts = {
  nl: 'Haal het bestand opnieuw op bij de bron en probeer het nog eens.',
  en: 'Fetch the file from its source again and retry.',
}
const ASK_SOURCE: Texts = {
  nl: 'Controleer dit onderdeel in het bestand en meld een fout bij de bron.',
  en: 'Check this part of the file and report a fault to its source.',
}
const OFFICIAL_ONLY: Texts = {
  nl: 'Gebruik een ongewijzigd bestand van SBB, DUO of RIO.',
  en: 'Use an unchanged file from SBB, DUO or RIO.',
}

const TEXTS = {
  'not-utf8': [
    {
      nl: 'De tekens zijn niet in UTF-8 geschreven',
      en: 'The characters are not written in UTF-8',
    },
    {
      nl: 'Sla het bestand op als UTF-8 of haal het opnieuw op.',
      en: 'Save the file as UTF-8 or fetch it again.',
    },
  ],
  'too-large': [
    { nl: 'Het bestand is groter dan toegestaan', en: 'The file is larger than allowed' },
    { nl: 'Splits het bestand of verhoog de grens.', en: 'Split the file or raise the limit.' },
  ],
  'too-deep': [
    { nl: 'De onderdelen staan te diep in elkaar', en: 'The elements are nested too deeply' },
    OFFICIAL_ONLY,
  ],
  'text-too-long': [
    {
      nl: 'Eén stuk tekst is langer dan toegestaan',
      en: 'One piece of text is longer than allowed',
    },
    OFFICIAL_ONLY,
  ],
  doctype: [
    {
      nl: 'Het bestand heeft een DOCTYPE; dat is niet toegestaan',
      en: 'The file has a DOCTYPE, which is refused',
    },
    OFFICIAL_ONLY,
  ],
  'broken-xml': [
    {
      nl: 'De XML is niet compleet of niet geldig',
      en: 'The XML is incomplete or not well formed',
    },
    FETCH_AGAIN,
  ],
  'not-sbb': [
    { nl: 'Dit is geen dossierbestand van SBB', en: 'This is not a dossier file of SBB' },
    OFFICIAL_ONLY,
  ],
  'broken-xlsx': [
    { nl: 'Het rekenblad is niet te openen', en: 'The spreadsheet cannot be opened' },
    FETCH_AGAIN,
  ],
  'broken-csv': [
    { nl: 'De tabel is niet goed gevormd', en: 'The table is not well formed' },
    FETCH_AGAIN,
  ],
  'unknown-file': [
    {
      nl: 'De inhoud lijkt op geen bestand dat wij kennen',
      en: 'The content resembles no file that we know',
    },
    OFFICIAL_ONLY,
  ],
  unreadable: [
    { nl: 'Het bestand is niet te lezen', en: 'The file cannot be read' },
    {
      nl: 'Controleer de naam en de rechten van het bestand.',
      en: 'Check the name and the rights of the file.',
    },
  ],
  'unknown-code': [
    { nl: 'Deze code past in geen bekende reeks', en: 'This code fits no known series' },
    ASK_SOURCE,
  ],
  'unknown-reference': [
    {
      nl: 'Er wordt verwezen naar iets wat in het bestand niet staat',
      en: 'It refers to something that the file does not hold',
    },
    ASK_SOURCE,
  ],
  'bad-value': [
    { nl: 'Deze waarde is niet te lezen', en: 'This value cannot be read' },
    ASK_SOURCE,
  ],
  duplicate: [
    {
      nl: 'Dit staat er meer dan één keer, met verschillende inhoud',
      en: 'This occurs more than once with different content',
    },
    {
      nl: 'De eerste is gebruikt. Laat het verkeerde bestand weg.',
      en: 'The first one was used. Leave out the wrong file.',
    },
  ],
  'older-edition': [
    {
      nl: 'Van dit dossier is ook een nieuwere uitgave ingelezen',
      en: 'A newer edition of this dossier was read as well',
    },
    {
      nl: 'De nieuwste is gebruikt. U hoeft niets te doen.',
      en: 'The newest was used. Nothing needs doing.',
    },
  ],
} as const satisfies Record<string, readonly [Texts, Texts]>

const withDetail = (text: string, detail: string) => (detail ? `${text}: ${detail}.` : `${text}.`)

/** Makes a problem with its Dutch texts. `detail` is the value at fault, shown behind the reason. */
export const problem = (
  code: ProblemCode,
  severity: ImportProblem['severity'],
  place: { file: string; where: string },
  detail = '',
): ImportProblem => {
  const [reason, whatToDo] = TEXTS[code]
  return { code, severity, ...place, reason: withDetail(reason.nl, detail), whatToDo: whatToDo.nl }
}

/** The texts of a problem in a language. English leaves out the value at fault, which `where` locates. */
export const problemText = (
  found: ImportProblem,
  language: 'nl' | 'en',
): { reason: string; whatToDo: string } => {
  if (language === 'nl') return { reason: found.reason, whatToDo: found.whatToDo }
  const [reason, whatToDo] = TEXTS[found.code]
  return { reason: `${reason.en}.`, whatToDo: whatToDo.en }
}

/** Ends the reading of one file from any depth; caught at its boundary by `refusalOf`. */
export const refuseFile = (
  code: ProblemCode,
  place: { file: string; where: string },
  detail = '',
) => Object.assign(new Error(code), { refusal: problem(code, 'file', place, detail) })

/** The problem inside a thrown refusal; anything else is a fault of the program and is thrown on. */
export const refusalOf = (error: unknown): ImportProblem => {
  if (error instanceof Error && 'refusal' in error) return error.refusal as ImportProblem
  throw error
}
