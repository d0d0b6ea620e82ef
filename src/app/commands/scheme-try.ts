import {
  blocksFiling,
  evaluate,
  type Outcome,
  type RenderedOutcome,
  renderOutcome,
  type Scheme,
} from '../../scheme/index.ts'
import { type Command, JSON_OPTION } from './command.ts'
import { findScheme } from './find-scheme.ts'
import { readFactsFile } from './read-facts-file.ts'

const answerOf = (scheme: Scheme, outcome: Outcome) => ({
  ...renderOutcome(scheme, outcome, 'handler', 'nl'),
  kind: outcome.outcome,
  applies: outcome.applies,
})

const linesOf = ({ code, title, outcome, reason, change }: RenderedOutcome): string[] => [
  `${code}  ${outcome.padEnd(24)}${title}. ${reason}`,
  ...(change === null ? [] : [`     ${change}`]),
]

/** `snijvlak scheme try`: what the rules say about facts in a file. */
export const schemeTryCommand: Command = {
  name: 'scheme try',
  usage: 'BESTAND [--scheme REGELING] [--json]',
  summary: 'Beoordeelt feiten uit een bestand met de regels.',
  help: [
    'BESTAND is YAML met `feiten:` zoals in data/schemes/examples, of JSON zoals het systeem feiten bewaart.',
    'Wat er niet in staat, is niet bekend.',
    '--json  geeft elke uitkomst met feiten, getallen, grens en wet',
    'Geeft 1 als met deze feiten niet kan worden ingediend.',
  ],
  options: { ...JSON_OPTION, scheme: { type: 'string' } },
  needs: 1,
  run: async (given, console) => {
    const facts = await readFactsFile(given.words[0] ?? '', console)
    const scheme = facts && (await findScheme(console, given.value('scheme')))
    if (!facts || !scheme) return 2
    const outcomes = evaluate(scheme, facts)
    const answers = outcomes.map((outcome) => answerOf(scheme, outcome))
    if (given.has('json'))
      console.print(JSON.stringify({ scheme: scheme.id, outcomes: answers }, null, 2))
    else for (const line of answers.flatMap(linesOf)) console.print(line)
    return blocksFiling(outcomes).length > 0 ? 1 : 0
  },
}
