import { countJobs } from '../../platform/jobs.ts'
import { structureVersion } from '../../structure/index.ts'
import { type Command, JSON_OPTION } from './command.ts'

/** `snijvlak health`: whether the instance can do its work. */
export const healthCommand: Command = {
  name: 'health',
  usage: '[--json]',
  summary: 'Toont of de database antwoordt en hoeveel werk er wacht.',
  help: ['Geeft 1 als er werk is dat na alle pogingen niet lukte.'],
  options: JSON_OPTION,
  run: async (given, { services, print }) => {
    const { db } = await services()
    const jobs = await countJobs(db)
    const structure = await structureVersion(db)
    if (given.has('json')) print(JSON.stringify({ database: true, jobs, structure }, null, 2))
    else {
      print('Database: antwoordt')
      print(`Werk in de wachtrij: ${jobs.waiting}, mislukt: ${jobs.dead}`)
      print(`Versie van de structuur: ${structure}`)
    }
    return jobs.dead > 0 ? 1 : 0
  },
}
