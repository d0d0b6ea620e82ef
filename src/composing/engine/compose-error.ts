import { LIMITS } from './limits.ts'

/** Why a command was not carried out. The composition stays as it was. */
export type ComposeError =
  | { kind: 'invalid-command'; path: string; detail: string }
  | { kind: 'unknown-source'; qualificationCode: string; code: string }
  | { kind: 'core-task-without-parts'; code: string }
  | { kind: 'already-present'; code: string }
  | { kind: 'unknown-part'; part: string }
  | { kind: 'unknown-core-task'; coreTask: string }
  | { kind: 'unknown-elective'; code: string }
  | { kind: 'same-core-task'; coreTask: string }
  | { kind: 'too-many-parts'; limit: number }
  | { kind: 'too-many-core-tasks'; limit: number }
  | { kind: 'too-many-electives'; limit: number }

interface Sentence {
  nl: string
  en: string
}

type Texts = {
  [K in ComposeError['kind']]: (error: Extract<ComposeError, { kind: K }>) => Sentence
}

const TEXTS: Texts = {
  'invalid-command': ({ path }) => ({
    nl: `Controleer wat u invulde${path && ` bij ${path}`}. Een titel heeft 1 tot ${LIMITS.titleLength} tekens, een gewicht is een heel aantal SBU van 1 tot ${LIMITS.weight}, een leerjaar is 1 tot ${LIMITS.years}.`,
    en: `Check what you entered${path && ` at ${path}`}. A title has 1 to ${LIMITS.titleLength} characters, a weight is a whole number of SBU from 1 to ${LIMITS.weight}, a study year is 1 to ${LIMITS.years}.`,
  }),
  'unknown-source': ({ qualificationCode, code }) => ({
    nl: `${code} staat niet in kwalificatie ${qualificationCode}. Zoek het onderdeel opnieuw en kies het uit de lijst.`,
    en: `${code} is not in qualification ${qualificationCode}. Search for the part again and pick it from the list.`,
  }),
  'core-task-without-parts': ({ code }) => ({
    nl: `Van kerntaak ${code} zijn geen werkprocessen bekend. Kies een andere kerntaak of losse werkprocessen.`,
    en: `No work processes are known for core task ${code}. Choose another core task or single work processes.`,
  }),
  'already-present': ({ code }) => ({
    nl: `${code} zit al in uw samenstelling. Verplaats het onderdeel als u het ergens anders wilt hebben.`,
    en: `${code} is already in your composition. Move the part if you want it somewhere else.`,
  }),
  'unknown-part': ({ part }) => ({
    nl: `Onderdeel ${part} zit niet meer in de samenstelling. Ververs de pagina om de laatste stand te zien.`,
    en: `Part ${part} is no longer in the composition. Refresh the page to see the latest version.`,
  }),
  'unknown-core-task': () => ({
    nl: 'Deze kerntaak zit niet meer in de samenstelling. Ververs de pagina om de laatste stand te zien.',
    en: 'This core task is no longer in the composition. Refresh the page to see the latest version.',
  }),
  'unknown-elective': ({ code }) => ({
    nl: `Keuzedeel ${code} is niet gevonden. Controleer de code of kies het keuzedeel uit de lijst.`,
    en: `Elective ${code} was not found. Check the code or pick the elective from the list.`,
  }),
  'same-core-task': () => ({
    nl: 'U kunt een kerntaak niet met zichzelf samenvoegen. Kies een andere kerntaak.',
    en: 'A core task cannot be merged with itself. Choose another core task.',
  }),
  'too-many-parts': ({ limit }) => ({
    nl: `Een samenstelling heeft hoogstens ${limit} werkprocessen. Haal eerst onderdelen weg.`,
    en: `A composition has at most ${limit} work processes. Remove parts first.`,
  }),
  'too-many-core-tasks': ({ limit }) => ({
    nl: `Een samenstelling heeft hoogstens ${limit} kerntaken. Voeg eerst kerntaken samen.`,
    en: `A composition has at most ${limit} core tasks. Merge core tasks first.`,
  }),
  'too-many-electives': ({ limit }) => ({
    nl: `Een samenstelling heeft hoogstens ${limit} keuzedelen. Haal eerst een keuzedeel weg.`,
    en: `A composition has at most ${limit} electives. Remove an elective first.`,
  }),
}

/** What the author can do about it, in Dutch and English. */
export const composeErrorText = (error: ComposeError): Sentence => {
  const text = TEXTS[error.kind] as (error: ComposeError) => Sentence
  return text(error)
}
