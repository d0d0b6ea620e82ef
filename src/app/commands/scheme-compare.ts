import {
  type Facts,
  compareOutcomes,
  type Difference,
  OUTCOME_LABELS,
  type Scheme,
  schemeDifferences,
  type Setting,
} from '../../scheme/index.ts'
import { type Command, JSON_OPTION } from './command.ts'
import { findScheme } from './find-scheme.ts'
import { readFactsFile } from './read-facts-file.ts'

const shown = (setting: Setting | null): string => setting?.value.nl ?? 'staat er niet in'

const rulesOf = (before: Scheme, after: Scheme) =>
  schemeDifferences(before, after).flatMap(({ title, differences }) =>
    differences.map(({ path, before: first, after: second }) => ({
      group: title.nl,
      path,
      name: (first ?? second)?.name.nl ?? path,
      before: shown(first),
      after: shown(second),
    })),
  )

const outcomeOf = (outcome: Difference['before']): string =>
  outcome ? OUTCOME_LABELS[outcome.outcome].nl : 'staat er niet in'

const outcomesOf = (before: Scheme, after: Scheme, facts: Facts) =>
  compareOutcomes(before, after, facts).map((difference) => ({
    name: (difference.before ?? difference.after)?.condition.title.nl ?? difference.id,
    before: outcomeOf(difference.before),
    after: outcomeOf(difference.after),
  }))

/** `snijvlak scheme compare`: where two schemes differ, or where the same facts come out differently. */
export const schemeCompareCommand: Command = {
  name: 'scheme compare',
  usage: 'REGELING REGELING [--facts BESTAND] [--json]',
  summary: 'Toont de verschillen tussen twee regelingen.',
  help: ['--facts BESTAND  toont alleen welke voorwaarden voor deze feiten anders uitkomen'],
  options: { ...JSON_OPTION, facts: { type: 'string' } },
  needs: 2,
  run: async (given, console) => {
    const [first = '', second = ''] = given.words
    const before = await findScheme(console, first)
    const after = await findScheme(console, second)
    if (!before || !after) return 1
    const file = given.value('facts')
    const facts = file === '' ? null : await readFactsFile(file, console)
    if (file !== '' && !facts) return 2
    const rows = facts ? outcomesOf(before, after, facts) : rulesOf(before, after)
    if (given.has('json')) console.print(JSON.stringify(rows, null, 2))
    else if (rows.length === 0) console.print('Er is geen verschil.')
    else for (const row of rows) console.print(`${row.name}: ${row.before} → ${row.after}`)
    return 0
  },
}
