import { checkAuditCommand } from './check-audit.ts'
import type { Command } from './command.ts'
import { healthCommand } from './health.ts'
import { importStructureCommand } from './import-structure.ts'
import { searchCommand } from './search.ts'
import { structureShowCommand } from './structure-show.ts'

/** Every command, in the order of the overview. */
export const COMMANDS: readonly Command[] = [
  importStructureCommand,
  structureShowCommand,
  searchCommand,
  checkAuditCommand,
  healthCommand,
]
