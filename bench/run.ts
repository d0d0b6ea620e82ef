// Runs one benchmark and prints its rows, as a table or as JSON.
import type { Row } from './row.ts'

const [name = '', ...flags] = process.argv.slice(2)
const { run } = (await import(`./${name}.ts`)) as { run: () => Promise<Row[]> }
const rows = await run()

const line = ({ name: what, value, unit, reference, referenceValue, ratio }: Row): string =>
  [
    what.padEnd(64),
    `${value.toPrecision(3)} ${unit}`.padStart(14),
    `  ${reference} ${referenceValue.toPrecision(3)}, ratio ${ratio.toPrecision(3)}`,
  ].join('')

process.stdout.write(
  flags.includes('--json')
    ? `${JSON.stringify(rows, null, 2)}\n`
    : `${rows.map(line).join('\n')}\n`,
)
