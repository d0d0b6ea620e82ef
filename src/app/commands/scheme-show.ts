import {
  describeScheme,
  legalSource,
  MARK_LABELS,
  renderSource,
  type Scheme,
  type Setting,
} from '../../scheme/index.ts'
import { type Command, JSON_OPTION } from './command.ts'
import { findScheme } from './find-scheme.ts'

const lineOf = (scheme: Scheme, { name, value, basis }: Setting): string => {
  const source = legalSource(scheme, basis)
  return `  ${name.nl}: ${value.nl} [${MARK_LABELS[source.mark].nl}; ${renderSource(source, 'nl')}]`
}

/** `snijvlak scheme show`: everything that a scheme says, each rule with its source. */
export const schemeShowCommand: Command = {
  name: 'scheme show',
  usage: '[REGELING] [--json]',
  summary: 'Toont alle regels van een regeling, met bron en zekerheid.',
  help: [
    'Zonder REGELING: die van vandaag in deze omgeving.',
    'De wijzigingen van de beheerder zijn erin verwerkt.',
  ],
  options: JSON_OPTION,
  run: async (given, console) => {
    const scheme = await findScheme(console, given.words[0] ?? '')
    if (!scheme) return 1
    if (given.has('json')) {
      console.print(JSON.stringify(scheme, null, 2))
      return 0
    }
    console.print(`${scheme.id}  ${scheme.name.nl}`)
    for (const { title, settings } of describeScheme(scheme)) {
      console.print('')
      console.print(title.nl)
      for (const setting of settings) console.print(lineOf(scheme, setting))
    }
    return 0
  },
}
