import { dayOf } from '../../platform/time.ts'
import { describeRecord, detailOf, readRegister } from '../../register/index.ts'
import { type Command, JSON_OPTION } from './command.ts'

/** `snijvlak register show`: all that the register holds of one cross-over. */
export const registerShowCommand: Command = {
  name: 'register show',
  usage: 'CODE [--op DAG] [--bekend DAG] [--json]',
  summary: 'Toont één cross-over (26005), met haar scholen.',
  help: ['--op      de dag waarover het gaat, als 2024-01-01', '--bekend  zoals bekend op die dag'],
  options: { ...JSON_OPTION, op: { type: 'string' }, bekend: { type: 'string' } },
  needs: 1,
  run: async (given, { services, print, say }) => {
    const { db, clock, settings } = await services()
    const code = given.words[0] ?? ''
    const asked = new URLSearchParams({ op: given.value('op'), bekend: given.value('bekend') })
    const { items, unread } = await readRegister(db, asked, dayOf(clock.now()))
    for (const name of unread) say(`Bij --${name} staat geen dag als 2024-01-01; overgeslagen.`)
    const item = items.find(({ record }) => record.code === code.slice(0, 5))
    if (!item) {
      say(`De code ${code} staat niet in het register. Zie: snijvlak register list`)
      return 1
    }
    if (given.has('json')) print(JSON.stringify(detailOf(item, settings.baseUrl), null, 2))
    else for (const line of describeRecord(item, 'nl')) print(line)
    return 0
  },
}
