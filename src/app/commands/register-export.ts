import { writeFile } from 'node:fs/promises'
import { dayOf } from '../../platform/time.ts'
import { EXPORT_FORMATS, exportRegister } from '../../register/index.ts'
import type { Command } from './command.ts'

const FORMATS = Object.keys(EXPORT_FORMATS)

/** `snijvlak register export`: the same files as the page gives, written to disk. */
export const registerExportCommand: Command = {
  name: 'register export',
  usage: 'BESTAND [VRAAG] --format FORMAAT',
  summary: 'Schrijft het register naar een bestand.',
  help: [
    `--format  ${FORMATS.join(', ')}`,
    'VRAAG is wat in het adres van de lijst achter het vraagteken staat: "niveau=4&zoek=zorg".',
  ],
  options: { format: { type: 'string' } },
  needs: 1,
  run: async (given, { services, print, say }) => {
    const [path = '', ...asked] = given.words
    const format = given.value('format') || (path.split('.').at(-1) ?? '')
    if (!FORMATS.includes(format)) {
      say(`Het formaat ${format} kennen we niet. Kies uit: ${FORMATS.join(', ')}.`)
      return 2
    }
    const { db, clock, settings } = await services()
    const made = await exportRegister(db, format, new URLSearchParams(asked.join('&')), {
      today: dayOf(clock.now()),
      lang: 'nl',
      baseUrl: settings.baseUrl,
    })
    await writeFile(path, made.content)
    print(`${path}: ${made.count} cross-overs`)
    return 0
  },
}
