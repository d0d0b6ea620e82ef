import { readSettings } from '../platform/settings.ts'
import { COMMANDS } from './commands/all.ts'
import type { ExitCode } from './commands/command.ts'
import { processConsole } from './commands/console.ts'
import { runCommand } from './commands/run-command.ts'
import { complain } from './complain.ts'

const run = async (): Promise<ExitCode> => {
  const settings = readSettings(process.env)
  if (!settings.ok) {
    for (const { name, whatToDo } of settings.error)
      process.stderr.write(`Instelling ${name}: ${whatToDo}\n`)
    return 2
  }
  const console = processConsole(settings.value)
  try {
    return await runCommand(COMMANDS, process.argv.slice(2), console)
  } finally {
    await console.close()
  }
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => process.exit(complain(error)),
)
