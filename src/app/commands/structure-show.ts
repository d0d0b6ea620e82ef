import { dayOf } from '../../platform/time.ts'
import {
  codeKind,
  type CoreTask,
  findDossier,
  findElective,
  findQualification,
} from '../../structure/index.ts'
import { type Command, JSON_OPTION } from './command.ts'

const unitLines = (tasks: readonly CoreTask[]): string[] =>
  tasks.flatMap((task) => [
    `${task.code}  ${task.title || '(naam niet bekend)'}`,
    ...task.workProcesses.map(({ code, title }) => `  ${code}  ${title}`),
  ])

/** `snijvlak structure show`: all that is known of one code. */
export const structureShowCommand: Command = {
  name: 'structure show',
  usage: 'CODE [--json]',
  summary: 'Toont een dossier (23183), kwalificatie (25655) of keuzedeel (K0138).',
  help: ['Toont alleen wat zeker genoeg is. De stand is die van vandaag in deze omgeving.'],
  options: JSON_OPTION,
  needs: 1,
  run: async (given, { services, print, say }) => {
    const { db, clock } = await services()
    const on = dayOf(clock.now())
    const code = (given.words[0] ?? '').toUpperCase()
    const kind = codeKind(code)
    const qualification =
      kind === 'qualification' ? await findQualification(db, code, on) : undefined
    const dossier = kind === 'dossier' ? await findDossier(db, code, on) : undefined
    const elective = kind === 'elective' ? await findElective(db, code) : undefined
    const found = qualification ?? dossier ?? elective
    if (!found) {
      say(`De code ${code} is niet bekend. Zoek met: snijvlak search TEKST`)
      return 1
    }
    if (given.has('json')) print(JSON.stringify(found, null, 2))
    else if (elective) print(`${code}  ${elective.elective.title || '(naam niet bekend)'}`)
    else {
      const name =
        qualification?.qualification.name ?? dossier?.dossier.name ?? '(naam niet bekend)'
      print(`${code}  ${name}`)
      for (const line of unitLines(qualification?.coreTasks ?? dossier?.basis ?? [])) print(line)
    }
    return 0
  },
}
