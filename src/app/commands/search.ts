import { dayOf } from '../../platform/time.ts'
import { searchStructure } from '../../structure/index.ts'
import { type Command, JSON_OPTION } from './command.ts'

const ROWS = 25

/** `snijvlak search`: finds in the structure what the pages find. */
export const searchCommand: Command = {
  name: 'search',
  usage: 'TEKST [--json]',
  summary: 'Zoekt kwalificaties, keuzedelen, kerntaken en werkprocessen.',
  help: [`Toont de beste ${ROWS} van de soort die het beste past.`],
  options: JSON_OPTION,
  needs: 1,
  run: async (given, { services, print, say }) => {
    const { db, clock } = await services()
    const text = given.words.join(' ')
    const on = dayOf(clock.now())
    const page = await searchStructure(db, { text, filters: {}, on, page: 1, limit: ROWS })
    const { kind, total, rows, corrections } = page
    if (given.has('json')) {
      const kinds = Object.fromEntries(page.facets.kinds)
      print(JSON.stringify({ kind, total, kinds, corrections, rows }, null, 2))
      return 0
    }
    for (const { term, words } of corrections)
      say(`${term} komt niet voor; gezocht op ${words.join(', ')}.`)
    for (const { id, title } of rows) print(`${id}  ${title}`)
    if (total > rows.length) say(`Nog ${total - rows.length} meer.`)
    if (total === 0) say('Niets gevonden.')
    return 0
  },
}
