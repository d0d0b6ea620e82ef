import { readFile, stat } from 'node:fs/promises'
import {
  type FileFault,
  faultLines,
  fileFaultText,
  type JudgedFile,
  judgeFile,
  MOST_BYTES,
} from '../../composing/index.ts'
import { dayOf } from '../../platform/time.ts'
import { renderOutcome } from '../../scheme/index.ts'
import { formatPercent, formatSbu } from '../../ui/texts.ts'
import { type Command, type Console, JSON_OPTION } from './command.ts'

/** Qualifications that the overview names. */
const CLOSEST = 5

const readText = async (path: string): Promise<string | FileFault | null> => {
  try {
    if ((await stat(path)).size > MOST_BYTES) return { kind: 'too-large', most: MOST_BYTES }
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}

const tellFault = (fault: FileFault, { say }: Console): void => {
  say(fileFaultText(fault, 'nl'))
  for (const line of faultLines(fault, 'nl')) say(`  ${line}`)
}

const percent = (share: number | null): string =>
  share === null ? 'niet bekend' : formatPercent(share, 'nl', 1)

const conditionLines = ({ outcomes, scheme }: JudgedFile): string[] =>
  outcomes.map((outcome) => {
    const { code, title, outcome: word, reason } = renderOutcome(scheme, outcome, 'school', 'nl')
    return `${code}  ${title}: ${word}. ${reason}`
  })

const shareLines = ({ judgement: { shares } }: JudgedFile): string[] => [
  'Aandelen (van de cross-over; van de bron):',
  ...[...shares.domains, ...shares.qualifications].map(
    ({ code, name, ofCrossover, ofSource }) =>
      `  ${code ?? '-'}  ${name ?? '(niet bekend)'}: ${percent(ofCrossover)}; ${percent(ofSource)}`,
  ),
]

const closestLines = ({ judgement: { coverage, equal } }: JudgedFile): string[] => [
  ...equal.map(({ qualification }) => `Gelijk aan ${qualification.code} ${qualification.name}`),
  'Lijkt het meest op:',
  ...coverage
    .slice(0, CLOSEST)
    .map(
      ({ qualification, covered }) =>
        `  ${qualification.code}  ${qualification.name}: ${percent(covered)}`,
    ),
]

const fallbackLines = ({ judgement: { fallback } }: JudgedFile): string[] =>
  fallback.flatMap(({ year, options }) => [
    `Terugvalopties na leerjaar ${year}:`,
    ...options.map(
      ({ qualification, done }) =>
        `  ${qualification.code}  ${qualification.name}: ${percent(done)} al gedaan`,
    ),
  ])

const linesOf = (judged: JudgedFile): string[] => {
  const { composition, judgement } = judged
  return [
    composition.title || '(zonder naam)',
    `Studielast ${formatSbu(judgement.studyLoad.total, 'nl')}, structuur van ${judgement.structureDate}`,
    ...conditionLines(judged),
    ...shareLines(judged),
    ...closestLines(judged),
    ...fallbackLines(judged),
  ]
}

/** The judgement with the outcomes of the conditions beside it, as the JSON of the command. */
const jsonOf = ({ judgement, outcomes }: JudgedFile): string =>
  JSON.stringify({ ...judgement, conditions: outcomes }, null, 2)

/** `snijvlak judge`: the whole judgement of a composition file. */
export const judgeCommand: Command = {
  name: 'judge',
  usage: 'BESTAND [--lenient] [--json]',
  summary: 'Beoordeelt een samenstelling uit een JSON-bestand.',
  help: [
    'Het bestand is de JSON die u op de pagina van de samenstelling downloadt.',
    'De structuur en de regels zijn die van vandaag in deze omgeving.',
    '--lenient  Neemt ook onderdelen mee die niet (meer) in de structuur staan.',
  ],
  options: { ...JSON_OPTION, lenient: { type: 'boolean' } },
  needs: 1,
  run: async (given, console) => {
    const path = given.words[0] ?? ''
    const text = await readText(path)
    if (text === null) {
      console.say(`Het bestand ${path} is niet te lezen. Controleer de naam en de map.`)
      return 1
    }
    if (typeof text !== 'string') {
      tellFault(text, console)
      return 1
    }
    const { db, clock } = await console.services()
    const lenient = given.has('lenient')
    const judged = await judgeFile(db, text, dayOf(clock.now()), { lenient })
    if (!judged.ok) {
      tellFault(judged.error, console)
      return 1
    }
    if (given.has('json')) console.print(jsonOf(judged.value))
    else for (const line of linesOf(judged.value)) console.print(line)
    return 0
  },
}
