import { parseArgs } from 'node:util'
import type { Arguments, Command, Console, ExitCode } from './command.ts'

const HELP = { help: { type: 'boolean', short: 'h' } } as const

/** The overview of all commands. */
export const overview = (commands: readonly Command[]): string[] => {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'Gebruik: snijvlak OPDRACHT [OPTIES]',
    '',
    'Opdrachten:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Meer over één opdracht: snijvlak OPDRACHT --help',
    'De map met gegevens en de database volgen uit dezelfde instellingen als bij npm start.',
  ]
}

const usageOf = ({ name, usage }: Command) => `Gebruik: snijvlak ${name} ${usage}`.trimEnd()

const helpOf = (command: Command): string[] => [
  usageOf(command),
  '',
  command.summary,
  ...(command.help.length > 0 ? ['', ...command.help] : []),
]

/** The command that the first words name, and what stands behind it. */
const find = (commands: readonly Command[], words: readonly string[]) => {
  const fits = commands.filter(({ name }) => {
    const parts = name.split(' ')
    return parts.every((part, index) => words[index] === part)
  })
  const command = fits.toSorted((a, b) => b.name.length - a.name.length)[0]
  return command && { command, rest: words.slice(command.name.split(' ').length) }
}

const read = ({ options }: Command, rest: readonly string[]): Arguments => {
  const { values, positionals } = parseArgs({
    args: [...rest],
    options: { ...options, ...HELP },
    allowPositionals: true,
  })
  const given = new Map<string, unknown>(Object.entries(values))
  return {
    words: positionals,
    has: (option) => given.get(option) === true,
    value: (option) => {
      const value = given.get(option)
      return typeof value === 'string' ? value : ''
    },
  }
}

const isWrongUse = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

const refuse = (console: Console, lines: readonly string[]): ExitCode => {
  for (const line of lines) console.say(line)
  return 2
}

const runFound = async (
  command: Command,
  rest: readonly string[],
  console: Console,
): Promise<ExitCode> => {
  const given = read(command, rest)
  if (given.has('help')) {
    for (const line of helpOf(command)) console.print(line)
    return 0
  }
  if (given.words.length < (command.needs ?? 0))
    return refuse(console, ['Er ontbreekt iets achter de opdracht.', usageOf(command)])
  return command.run(given, console)
}

/** Runs what was typed behind `snijvlak`. Wrong use gives the right use and 2. */
export const runCommand = async (
  commands: readonly Command[],
  words: readonly string[],
  console: Console,
): Promise<ExitCode> => {
  const [first] = words
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    for (const line of overview(commands)) console.print(line)
    return first === undefined ? 2 : 0
  }
  const found = find(commands, words)
  if (!found)
    return refuse(console, [`Onbekende opdracht: ${words.join(' ')}`, '', ...overview(commands)])
  try {
    return await runFound(found.command, found.rest, console)
  } catch (error) {
    if (!isWrongUse(error)) throw error
    return refuse(console, [error.message, usageOf(found.command)])
  }
}
