import { dayOf } from '../../platform/time.ts'
import { schemeOn, schemesOf } from '../../scheme/index.ts'
import { type Command, JSON_OPTION } from './command.ts'

/** `snijvlak scheme list`: the schemes of this instance. */
export const schemeListCommand: Command = {
  name: 'scheme list',
  usage: '[--json]',
  summary: 'Toont de regelingen, met hun looptijd. Een ster staat bij wat nu geldt.',
  help: [],
  options: JSON_OPTION,
  run: async (given, { services, print }) => {
    const { db, clock } = await services()
    const schemes = await schemesOf(db)
    const current = schemeOn(schemes, dayOf(clock.now()))
    const rows = schemes.map(({ id, version, name, period }) => ({
      id,
      version,
      name: name.nl,
      from: period.from.toString(),
      until: period.until.toString(),
      inForce: id === current?.id,
    }))
    if (given.has('json')) print(JSON.stringify(rows, null, 2))
    else
      for (const { id, version, from, until, inForce, name } of rows)
        print(`${inForce ? '*' : ' '} ${id}  versie ${version}  ${from} – ${until}  ${name}`)
    return 0
  },
}
