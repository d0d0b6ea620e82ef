import type { ParseArgsOptionsConfig } from 'node:util'
import type { Services } from '../../platform/services.ts'

/** 0: done · 1: could not be done · 2: called in a wrong way. */
export type ExitCode = 0 | 1 | 2

/** What was typed behind the name of a command. */
export interface Arguments {
  /** What stands loose, in order. */
  words: string[]
  /** Whether a yes-or-no option was given. */
  has(option: string): boolean
  /** The value of an option; an empty string when it was not given. */
  value(option: string): string
}

/** Where a command reads and writes. */
export interface Console {
  /** The answer itself, on standard output. */
  print(line: string): void
  /** How far it is and what went wrong, on standard error. */
  say(line: string): void
  /** How far a long step is, from 0 to 1; on a terminal it stays on one line. */
  progress(what: string, share: number): void
  /** Opens the instance, beside a running server too; closed again when the command ends. */
  services(): Promise<Services>
}

/** One command of the command line. */
export interface Command {
  /** As `import structure`. */
  name: string
  /** What stands behind the name, as `BESTAND… [--json]`. */
  usage: string
  /** One line for the list. */
  summary: string
  /** What else one has to know, in lines. */
  help: string[]
  options?: ParseArgsOptionsConfig
  /** The fewest loose words it needs. */
  needs?: number
  run(given: Arguments, console: Console): Promise<ExitCode>
}

/** The option of every command that prints facts or figures. */
export const JSON_OPTION = { json: { type: 'boolean' } } as const
