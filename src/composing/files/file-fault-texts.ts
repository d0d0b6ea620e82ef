import { formatNumber, type Lang } from '../../ui/texts.ts'
import type { CompositionProblem } from '../engine/index.ts'
import { COMPOSITION_FORMAT } from '../engine/index.ts'
import type { FileFault, UnknownPart } from './read-composition-file.ts'

interface Sentence {
  nl: string
  en: string
}

const say = (nl: string, en: string): Sentence => ({ nl, en })

/** Most faults that are named; more help nobody. */
const SHOWN = 10

const UNKNOWN: Record<UnknownPart['kind'], (part: UnknownPart) => Sentence> = {
  qualification: ({ at, source }) =>
    say(
      `${at}: kwalificatie ${source.split(' ')[0]} kennen wij niet.`,
      `${at}: we do not know qualification ${source.split(' ')[0]}.`,
    ),
  unit: ({ at, source }) =>
    say(
      `${at}: ${source.split(' ')[1]} staat niet in kwalificatie ${source.split(' ')[0]}.`,
      `${at}: ${source.split(' ')[1]} is not in qualification ${source.split(' ')[0]}.`,
    ),
  title: ({ at, source, title }) =>
    say(
      `${at}: ${source.split(' ')[1]} heet niet “${title}”.`,
      `${at}: ${source.split(' ')[1]} is not called “${title}”.`,
    ),
  elective: ({ at }) => say(`Keuzedeel ${at} kennen wij niet.`, `We do not know elective ${at}.`),
}

const problemLine = ({ path, message }: CompositionProblem): string =>
  path ? `${path}: ${message}` : message

/** Each fault of a file on a line of its own. */
export const faultLines = (fault: FileFault, lang: Lang): string[] => {
  if (fault.kind === 'unknown-parts') {
    return fault.parts.slice(0, SHOWN).map((part) => UNKNOWN[part.kind](part)[lang])
  }
  if (fault.kind === 'twice') return fault.codes.slice(0, SHOWN)
  return fault.kind === 'wrong' ? fault.problems.slice(0, SHOWN).map(problemLine) : []
}

type Texts = {
  [K in FileFault['kind']]: (fault: Extract<FileFault, { kind: K }>, lang: Lang) => Sentence
}

const TEXTS: Texts = {
  'too-large': ({ most }) =>
    say(
      `Het bestand is te groot: hoogstens ${most / 1_000_000} MB. Kies het JSON-bestand dat u hier hebt gedownload.`,
      `The file is too large: ${most / 1_000_000} MB at most. Choose the JSON file that you downloaded here.`,
    ),
  empty: () =>
    say('Het bestand is leeg. Kies een ander bestand.', 'The file is empty. Choose another file.'),
  'not-json': ({ line }) =>
    say(
      `Dit is geen leesbaar JSON-bestand${line === null ? '' : `: op regel ${line} klopt iets niet`}. Download de samenstelling opnieuw, of herstel het bestand.`,
      `This is not a readable JSON file${line === null ? '' : `: something is wrong on line ${line}`}. Download the composition again, or mend the file.`,
    ),
  'other-format': ({ found }) =>
    found === null
      ? say(
          'Dit bestand is geen samenstelling. Kies een JSON-bestand dat u hier hebt gedownload.',
          'This file is not a composition. Choose a JSON file that you downloaded here.',
        )
      : say(
          `Dit bestand heeft een andere versie: ${found}. Wij lezen ${COMPOSITION_FORMAT}. Download de samenstelling opnieuw.`,
          `This file has another version: ${found}. We read ${COMPOSITION_FORMAT}. Download the composition again.`,
        ),
  'too-many-parts': ({ found, most }, lang) =>
    say(
      `In het bestand staan ${formatNumber(found, lang)} werkprocessen. Een samenstelling heeft er hoogstens ${most}. Haal er een aantal weg.`,
      `The file holds ${formatNumber(found, lang)} work processes. A composition has at most ${most}. Remove some.`,
    ),
  twice: () =>
    say(
      'Deze werkprocessen staan er twee keer in. Haal er telkens één weg:',
      'These work processes are in it twice. Remove one of each:',
    ),
  wrong: ({ problems }) =>
    say(
      `Het bestand klopt op ${problems.length === 1 ? 'één plaats' : `${problems.length} plaatsen`} niet. Herstel dit, of download de samenstelling opnieuw:`,
      `The file is wrong in ${problems.length === 1 ? 'one place' : `${problems.length} places`}. Mend this, or download the composition again:`,
    ),
  'unknown-parts': ({ parts }) =>
    say(
      `${parts.length === 1 ? 'Eén onderdeel staat' : `${parts.length} onderdelen staan`} niet (meer) zo in de structuur. Haal ze uit het bestand, of kies hieronder dat ze toch meegaan:`,
      `${parts.length === 1 ? 'One part is' : `${parts.length} parts are`} not (or no longer) like this in the structure. Take them out of the file, or choose below that they come along anyway:`,
    ),
}

/** What is wrong with a file and what one can do. */
export const fileFaultText = (fault: FileFault, lang: Lang): string => {
  const text = TEXTS[fault.kind] as (fault: FileFault, lang: Lang) => Sentence
  return text(fault, lang)[lang]
}
