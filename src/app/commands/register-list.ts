import { dayOf } from '../../platform/time.ts'
import { jsonRow, readRegister } from '../../register/index.ts'
import { type Command, JSON_OPTION } from './command.ts'

/** `snijvlak register list`: what the page of the register shows. */
export const registerListCommand: Command = {
  name: 'register list',
  usage: '[VRAAG] [--json]',
  summary: 'Toont de goedgekeurde cross-overs.',
  help: [
    'VRAAG is wat in het adres van de lijst achter het vraagteken staat: "niveau=4&zoek=zorg".',
    'Met op=2024-01-01 ziet u de stand op een dag, met bekend=2024-01-01 wat toen bekend was.',
  ],
  options: JSON_OPTION,
  run: async (given, { services, print, say }) => {
    const { db, clock } = await services()
    const asked = new URLSearchParams(given.words.join('&'))
    const { items, unread } = await readRegister(db, asked, dayOf(clock.now()))
    for (const name of unread) say(`Bij ${name} staat iets wat we niet kennen; overgeslagen.`)
    if (given.has('json')) print(JSON.stringify(items.map(jsonRow), null, 2))
    else for (const { record } of items) print(`${record.code}  ${record.name}`)
    if (items.length === 0) say('Niets gevonden.')
    return 0
  },
}
