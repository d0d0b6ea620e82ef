import { dayOf } from '../../platform/time.ts'
import { allContents, fileOnDisk, readFiles } from '../../structure/index.ts'
import { compareCodes, type CodeDifference, readRegister } from '../../register/index.ts'
import { type Command, JSON_OPTION } from './command.ts'

const KINDS: Record<CodeDifference['kind'], string> = {
  'missing-here': 'staat wel in de lijst, maar niet hier',
  'missing-there': 'staat wel hier, maar niet in de lijst',
  name: 'heeft een andere naam',
  level: 'heeft een ander niveau',
  'programme-type': 'is van een andere soort',
  pathways: 'heeft een andere leerweg',
}

const lineOf = ({ code, name, kind, here, there }: CodeDifference): string => {
  const values =
    here === null && there === null ? '' : `: hier ${here ?? '–'}, lijst ${there ?? '–'}`
  return `${code}  ${name}  ${KINDS[kind]}${values}`
}

/** `snijvlak compare codes`: a code list held against the register and the structure; every difference is named. */
export const compareCodesCommand: Command = {
  name: 'compare codes',
  usage: 'BESTAND… [--json]',
  summary: 'Houdt een codelijst (Crebolijst, koppeltabel, csv) naast het register en de structuur.',
  help: [
    'Noemt elk verschil: codes die aan een van beide kanten ontbreken, en andere namen, niveaus,',
    'soorten en leerwegen. Wat niet te lezen is, staat er ook bij. Er wordt niets gewijzigd.',
    'Geeft 0 als alles gelijk is en 1 als er verschillen zijn.',
  ],
  options: JSON_OPTION,
  needs: 1,
  run: async (given, { services, print, say }) => {
    const { db, clock } = await services()
    const on = dayOf(clock.now())
    const list = await readFiles(given.words.map(fileOnDisk), { on })
    const [contents, { items }] = await Promise.all([
      allContents(db, on),
      readRegister(db, new URLSearchParams(), on),
    ])
    const here = contents.map(({ qualification }) => qualification)
    const differences = compareCodes(list.qualifications, here, items)
    for (const { file, where, reason, whatToDo } of list.problems)
      say(`${file}, ${where}: ${reason} ${whatToDo}`)
    if (given.has('json'))
      print(JSON.stringify({ read: list.qualifications.length, differences }, null, 2))
    else for (const difference of differences) print(lineOf(difference))
    say(`${list.qualifications.length} codes gelezen, ${differences.length} verschillen`)
    return differences.length > 0 || list.problems.length > 0 ? 1 : 0
  },
}
